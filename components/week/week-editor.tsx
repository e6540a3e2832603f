import { i18n } from '#i18n';
import type { Week } from '../../core/settings';
import { checkWeek, copyTo, MONDAY_TO_FRIDAY, WEEKDAYS } from '../../core/week-draft';
import { Fault } from '../fault';
import { DayRow } from './day-row';
import { useWeekDraft } from './use-week-draft';
import './week-editor.css';

interface WeekEditorProps {
  readonly hours: Week;
  /** Goes up when something replaced the week: what was typed is thrown away. */
  readonly revision: number;
  readonly onSave: (week: Week) => void;
  /** A day was copied to others, which replaces much at once. */
  readonly onCopied: (week: Week) => void;
}

/** The week, a row a day. */
export function WeekEditor({ hours, revision, onSave, onCopied }: WeekEditorProps) {
  const { draft, checked, change } = useWeekDraft(hours, revision, onSave);
  return (
    <div class="week">
      <p class="week__about">{i18n.t('settings.hours.week')}</p>
      <Fault
        id="week-fault"
        words={'empty' in checked && checked.empty ? i18n.t('settings.hours.refused.empty') : null}
      />
      {WEEKDAYS.map((day) => (
        <DayRow
          key={day}
          day={day}
          draft={draft}
          refused={'refused' in checked ? checked.refused[day] : []}
          onChange={(ranges, isTyping) => change({ ...draft, [day]: ranges }, isTyping)}
          onCopy={() => {
            const copied = copyTo(draft, day, MONDAY_TO_FRIDAY);
            const result = checkWeek(copied);
            if ('week' in result) onCopied(result.week);
            else change(copied, false);
          }}
        />
      ))}
    </div>
  );
}
