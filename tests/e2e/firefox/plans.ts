import type { Settings } from '../../../core/settings';
import { MINUTE, SECOND } from '../../../core/units';
import { PROMPT } from '../harness/phases';

/** Every rung at once, an interval in which nothing falls due by itself, and a break that is over in two seconds. */
export const SHORT: Partial<Settings> = {
  ...PROMPT,
  stretch: { on: true, every: 50 * MINUTE, length: 2 * SECOND },
};

/** The same with the defaults' style and nobody's consent to windows: badge, chime and notification. */
export const CALM: Partial<Settings> = { ...SHORT, style: 'balanced', windows: false };

/** The words of the notification. */
export const TITLE = 'Time for a stretch break';
