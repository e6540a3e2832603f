import { i18n } from '#i18n';
import { AREAS_TO_FAVOUR, areaWord } from '../../../components/area-words';
import type { MovementFilter } from '../../../core/movements/filter';
import { ANY_MOVEMENT } from '../../../core/movements/filter';
import { Select } from './select';

interface Props {
  readonly filter: MovementFilter;
  readonly favourites: boolean;
  readonly onFilter: (filter: MovementFilter) => void;
  readonly onFavourites: (on: boolean) => void;
  /** How many there are, in words. */
  readonly found: string;
}

/** What to look for: part of the body, position, time, place, favourites. */
export function Filters({ filter, favourites, onFilter, onFavourites, found }: Props) {
  const set = (patch: Partial<MovementFilter>) => onFilter({ ...filter, ...patch });
  const isAny = !favourites && Object.values(filter).every((one) => one === null);
  return (
    <fieldset class="filters">
      <legend class="spoken">{i18n.t('stretches.filter.legend')}</legend>
      <Select
        label={i18n.t('stretches.filter.area')}
        any={i18n.t('stretches.filter.anyArea')}
        options={[
          ...AREAS_TO_FAVOUR.map((value) => ({ value, label: areaWord(value) })),
          { value: 'eyes' as const, label: i18n.t('stretches.filter.eyes') },
          { value: 'whole-body' as const, label: i18n.t('stretches.filter.wholeBody') },
        ]}
        chosen={filter.area}
        onChoose={(area) => set({ area })}
      />
      <Select
        label={i18n.t('stretches.filter.position')}
        any={i18n.t('stretches.filter.anyPosition')}
        options={(['seated', 'standing', 'floor'] as const).map((value) => ({
          value,
          label: i18n.t(`stretches.position.${value}`),
        }))}
        chosen={filter.position}
        onChoose={(position) => set({ position })}
      />
      <Select
        label={i18n.t('stretches.filter.time')}
        any={i18n.t('stretches.filter.anyTime')}
        options={(['short', 'medium', 'long'] as const).map((value) => ({
          value,
          label: i18n.t(`stretches.time.${value}`),
        }))}
        chosen={filter.time}
        onChoose={(time) => set({ time })}
      />
      <Select
        label={i18n.t('stretches.filter.place')}
        any={i18n.t('stretches.filter.anyPlace')}
        options={(['desk', 'floor'] as const).map((value) => ({ value, label: i18n.t(`stretches.place.${value}`) }))}
        chosen={filter.place}
        onChoose={(place) => set({ place })}
      />
      <div class="filters__foot">
        <label class="filters__favourites">
          <input
            type="checkbox"
            class="checkbox__input"
            checked={favourites}
            onChange={(event) => onFavourites(event.currentTarget.checked)}
          />
          {i18n.t('stretches.filter.favourites')}
        </label>
        <span role="status">{found}</span>
        {!isAny && (
          <button
            type="button"
            class="button button--small"
            onClick={() => {
              onFilter(ANY_MOVEMENT);
              onFavourites(false);
            }}
          >
            {i18n.t('stretches.filter.all')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
