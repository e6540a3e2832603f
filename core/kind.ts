/** The two kinds of break: a micro-break is seconds (eyes, posture), a stretch break is minutes (a guided routine). */
export type Kind = 'micro' | 'stretch';

/** Both kinds, the longer first: where both could speak, the stretch break does. */
export const KINDS: readonly Kind[] = ['stretch', 'micro'];
