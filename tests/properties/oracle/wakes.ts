import { MINUTE } from '../../../core/units';
import type { Step } from '../witness';
import type { Known } from './known';

/** Looks at what the scheduler asks to be woken for. */
export class Wakes {
  private due: number[] = [];

  constructor(private readonly known: Known) {}

  /** No alarm by the second: ten due alarms in a row take two minutes at least. */
  take({ event, alarm, picture, t }: Step): void {
    const { wakeAt, heartbeatAt } = picture;
    if (wakeAt !== null && !(wakeAt > event.at)) this.known.blame('cheap', 'a wake that is already past');
    if (heartbeatAt !== event.at + 5 * MINUTE) {
      this.known.blame(this.known.backwards ? 'clock' : 'cheap', 'a heartbeat that does not slide');
    }
    if (alarm === 'due') this.due.push(t);
    else if (event.kind !== 'report') this.due = [];
    if (this.due.length < 10) return;
    if (t - (this.due.shift() ?? 0) < 2 * MINUTE) this.known.blame('cheap', 'ten wakes within two minutes');
  }
}
