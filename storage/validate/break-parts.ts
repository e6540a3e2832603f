import * as v from 'valibot';
import { finite } from './numbers';

/** Which of the two timers a break belongs to. */
export const kind = v.picklist(['micro', 'stretch']);

/** What a prompt can do beyond the badge. */
export const rung = v.picklist(['notice', 'chime', 'notification', 'page']);

/** What one cold or warm session is. */
export const care = v.picklist(['cold', 'warmth']);

/** One step of a routine. */
export const planStep = v.object({ stretch: v.string(), side: v.picklist([0, 1, 2]), ms: finite });
