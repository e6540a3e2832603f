import { i18n } from '#i18n';
import { MINUTE, SECOND } from '../../core/units';
import { number, twoPart } from '../in-words';
import '../spoken.css';
import './countdown.css';

/** Up to here plain seconds are shown: three digits fit into the ring. Above, minutes and seconds, drawn smaller. */
const PLAIN_UP_TO = 999 * SECOND;
const PER_MINUTE = MINUTE / SECOND;

/** Time left of a step: the number to be read across the room, and a ring that empties. Durations in milliseconds. */
export function Countdown({ left, of, paused }: { left: number; of: number; paused: boolean }) {
  const seconds = Math.ceil(left / SECOND);
  const plain = left <= PLAIN_UP_TO;
  const share = of > 0 ? Math.min(1, left / of) : 0;
  return (
    <div class={paused ? 'countdown paused' : 'countdown'} role="timer" aria-label={i18n.t('break.timer')}>
      <svg viewBox="0 0 240 240" aria-hidden="true">
        <circle class="track" cx="120" cy="120" r="111" />
        {/* Without its own state the ring would run backwards from the last step to this one. */}
        <circle class="left" key={of} cx="120" cy="120" r="111" pathLength={1} stroke-dashoffset={1 - share} />
      </svg>
      <span class={plain ? 'number' : 'number long'} aria-hidden="true">
        {plain ? number(seconds) : twoPart(Math.floor(seconds / PER_MINUTE), seconds % PER_MINUTE)}
      </span>
      <span class="spoken">{i18n.t('break.amount.seconds', seconds)}</span>
    </div>
  );
}
