import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftRange, RangeRefusal, WeekDraft, Weekday } from '../../core/week-draft';
import { nextRange } from '../../core/week-draft';
import { remarkOn } from '../../core/week-overlaps';
import { Button } from '../button';
import { TimeRange } from '../time-range';
import { remarkWords } from './remark-words';

interface DayRowProps {
  readonly day: Weekday;
  readonly draft: WeekDraft;
  readonly refused: readonly (RangeRefusal | null)[];
  /** `isTyping`: a time field changed; a button is meant as it is. */
  readonly onChange: (ranges: readonly DraftRange[], isTyping: boolean) => void;
  readonly onCopy: () => void;
}

/** One weekday with its ranges. */
export function DayRow({ day, draft, refused, onChange, onCopy }: DayRowProps) {
  const row = useRef<HTMLFieldSetElement>(null);
  const ranges = draft[day];
  const name = i18n.t(`settings.day.d${day}`);
  const remove = (index: number) => {
    onChange(
      ranges.filter((_, other) => other !== index),
      false,
    );
    // The button that was pressed goes with its range: the focus moves to the one that adds.
    row.current?.querySelector<HTMLElement>('.day__add button')?.focus();
  };
  return (
    <fieldset class="day" ref={row}>
      <legend class="day__name">{name}</legend>
      <div class="day__ranges">
        {ranges.length === 0 && <p class="day__off">{i18n.t('settings.hours.dayOff')}</p>}
        {ranges.map((range, index) => {
          const why = refused[index] ?? null;
          const number = index + 1;
          return (
            <TimeRange
              key={index}
              startLabel={i18n.t('settings.hours.start', { day: name, number })}
              endLabel={i18n.t('settings.hours.end', { day: name, number })}
              between={i18n.t('settings.hours.to')}
              start={range.start}
              end={range.end}
              wrong={{ start: why === 'start' || why === 'same', end: why === 'end' || why === 'same' }}
              fault={why && i18n.t(`settings.hours.refused.${why}`)}
              note={remarkWords(remarkOn(draft, day, index), day, range)}
              onChange={(changed) => onChange(ranges.with(index, changed), true)}
            >
              <Button look="small" onClick={() => remove(index)}>
                <Words
                  shown={i18n.t('settings.hours.remove')}
                  spoken={i18n.t('settings.hours.removeFrom', { day: name, number })}
                />
              </Button>
            </TimeRange>
          );
        })}
        <div class="day__add">
          <Button look="small" onClick={() => onChange([...ranges, nextRange(ranges)], false)}>
            <Words shown={i18n.t('settings.hours.add')} spoken={i18n.t('settings.hours.addOn', { day: name })} />
          </Button>
          {ranges.length > 0 && (
            <Button look="small" onClick={onCopy}>
              <Words shown={i18n.t('settings.hours.copy')} spoken={i18n.t('settings.hours.copyFrom', { day: name })} />
            </Button>
          )}
        </div>
      </div>
    </fieldset>
  );
}

/** Beside its day a short label is enough to see; heard alone it has to say which one it means. */
function Words({ shown, spoken }: { shown: string; spoken: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span class="spoken">{spoken}</span>
    </>
  );
}
