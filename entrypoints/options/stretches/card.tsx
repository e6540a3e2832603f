import { i18n } from '#i18n';
import { areasInWords } from '../../../components/guide/area-list';
import type { Movement } from '../../../components/guide/movement';
import { Thumb } from '../../../components/guide/thumb';
import { Icon } from '../../../components/icon';
import type { MovementMarks } from '../../../core/movements/marks';
import { addressOf } from '../use-route';
import type { Movements } from './use-movements';
import { secondsWords } from './words';

interface Props {
  readonly movement: Movement;
  readonly seconds: number;
  readonly marks: MovementMarks;
  readonly mark: Movements['mark'];
}

/** One movement of the list: its figure, its name, what it is for. The whole card leads to its page. */
export function Card({ movement, seconds, marks, mark }: Props) {
  const { id, name, areas } = movement;
  const isFavourite = id in marks.favourite;
  const isOut = id in marks.notForMe;
  return (
    <li class={isOut ? 'movement movement--out' : 'movement'}>
      <div class="movement__picture">
        <Thumb movement={movement} size={72} />
      </div>
      <h3 class="movement__name">
        <a href={addressOf('stretches', id)}>{name}</a>
      </h3>
      <p class="movement__about">
        {areas.length > 0 && <span class="movement__areas">{areasInWords(areas)}</span>}
        <span>{isOut ? i18n.t('stretches.isNotForMe') : secondsWords(seconds)}</span>
      </p>
      <button
        type="button"
        class="movement__star"
        aria-pressed={isFavourite}
        aria-label={i18n.t('stretches.favouriteOf', { name })}
        title={i18n.t('stretches.favourite')}
        onClick={() => void mark(id, isFavourite ? null : 'favourite')}
      >
        <Icon name="star" size={22} />
      </button>
    </li>
  );
}
