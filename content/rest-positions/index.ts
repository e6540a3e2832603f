import { position as back } from './rest-back-knees-supported.ts';
import { position as front } from './rest-front-pillow-hips.ts';
import type { RestPosition } from './rest-position.ts';
import { position as side } from './rest-side-pillow-knees.ts';

/** Every rest position, the ones that most people can take first. */
export const REST_POSITIONS: readonly RestPosition[] = [back, side, front];
