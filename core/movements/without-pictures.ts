import type { Exercise } from './exercise';

/** Exercises as they are shown where pictures of one's own are switched off. What is kept of them is not touched. */
export function withoutPictures(exercises: readonly Exercise[]): readonly Exercise[] {
  return exercises.map((exercise) => ({ ...exercise, picture: null }));
}
