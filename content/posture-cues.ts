import type { SourceRef } from './types.ts';

/** One thing to do about how one sits, in the seconds of a micro-break. */
export interface PostureCue {
  readonly id: string;
  readonly sources: readonly SourceRef[];
  readonly text: { readonly says: string };
}

/** What a micro-break offers beside resting the eyes. Our own choice: no source sorts by that. */
export const POSTURE_CUES: readonly [PostureCue, ...PostureCue[]] = [
  {
    id: 'cue-shoulders',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: { says: 'Let your shoulders drop, and your hands off the keyboard.' },
  },
  {
    id: 'cue-backrest',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: { says: 'Slide to the back of the seat and lean on the backrest.' },
  },
  {
    id: 'cue-feet',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: { says: 'Put both feet down, and uncross your legs.' },
  },
  {
    id: 'cue-change',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: { says: 'Sit in another way than just now.' },
  },
];
