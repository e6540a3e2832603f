/**
 * The language of all texts in this folder, as BCP 47 writes it: they stay in it, whatever the interface speaks, and each
 * element that shows one says so with `lang`, so that a screen reader changes its voice.
 */
export const CONTENT_LANGUAGE = 'en';
