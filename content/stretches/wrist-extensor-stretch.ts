import type { Stretch } from '../types.ts';

/** Wrist, palm down. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'wrist-extensor-stretch',
  areas: ['wrists-hands'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 15,
  repetitions: 2,
  sides: 2,
  totalSeconds: 70,
  bothHands: true,
  acute: 'yes',
  flags: { surgery: 'skip' },
  sources: [
    { id: 'ccohs-stretch', mark: 'R' },
    { id: 'aaos-ctp', mark: 'S' },
    { id: 'mayo-sitting', mark: 'R' },
    { id: 'msd-wrist', mark: 'R' },
  ],
  text: {
    name: 'Wrist, palm down',
    steps: [
      'Reach one arm forward, palm down, elbow straight but not locked.',
      'Let the hand hang.',
      'Draw it gently towards you with your other hand.',
      'Hold, then change hands.',
    ],
    caution: 'You should feel it along the top of the forearm, and only lightly.',
    skip: 'Leave it out if numb fingers get worse, or after a recent wrist fracture or wrist surgery.',
    range: 'Holds run from 3 to 5 seconds three times, over 15 seconds five times, to 30 seconds four times.',
    sideNames: ['Left hand', 'Right hand'],
  },
};
