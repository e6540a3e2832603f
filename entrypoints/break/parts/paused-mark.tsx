import { i18n } from '#i18n';
import { amount } from '../../../components/guide/amount';
import '../../../components/guide/side-mark.css';
import { BREAK_PAUSE_LIMIT } from '../../../core/limits';

/** In place of the side while the break is paused: which side it was, and for how long it waits. */
export function PausedMark({ side }: { side: string | undefined }) {
  return (
    <div class="side">
      <p class="side-name">{i18n.t('break.paused')}</p>
      {side && <p class="side-of">{side}</p>}
      <p class="side-of">{i18n.t('break.pausedFor', { length: amount(BREAK_PAUSE_LIMIT) })}</p>
    </div>
  );
}
