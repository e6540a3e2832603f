import { i18n } from '#i18n';
import { Icon } from '../../../components/icon';
import type { Mark, MovementMarks } from '../../../core/movements/marks';
import type { Movements } from './use-movements';

const MARKS: readonly Mark[] = ['favourite', 'notForMe'];
const ICONS = { favourite: 'star', notForMe: 'none' } as const;

/** Two marks, one at most: more often, or never unasked. Each says what it does. */
export function Marks({ id, marks, mark }: { id: string; marks: MovementMarks; mark: Movements['mark'] }) {
  const is = MARKS.find((one) => id in marks[one]) ?? null;
  return (
    <div class="marks">
      {MARKS.map((one) => (
        <button
          key={one}
          type="button"
          class="button marks__mark"
          aria-pressed={is === one}
          onClick={() => void mark(id, is === one ? null : one)}
        >
          <Icon name={ICONS[one]} size={20} />
          {i18n.t(`stretches.${one}`)}
        </button>
      ))}
      <p class="marks__about" role="status">
        {is ? i18n.t(`stretches.${is}About`) : i18n.t('stretches.noMark')}
      </p>
    </div>
  );
}
