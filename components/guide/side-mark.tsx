import { i18n } from '#i18n';
import type { Movement } from './movement';
import './side-mark.css';

/** Which side it is, in words and drawn: two bars, the one under way filled. */
export function SideMark({ movement, side }: { movement: Movement | null; side: 0 | 1 | 2 }) {
  const names = movement?.sideNames;
  if (side === 0 || !names) return null;
  return (
    <div class="side">
      <p class="side-name">{names[side - 1]}</p>
      <p class="side-of">
        <svg viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
          <rect class={side === 1 ? 'on' : 'off'} x="1" y="1" width="15" height="10" rx="5" />
          <rect class={side === 2 ? 'on' : 'off'} x="20" y="1" width="15" height="10" rx="5" />
        </svg>
        {side === 1 ? i18n.t('break.sideFirst', { name: names[1] }) : i18n.t('break.sideSecond')}
      </p>
    </div>
  );
}
