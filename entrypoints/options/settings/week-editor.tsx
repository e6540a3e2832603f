import { i18n } from '#i18n';
import { Fault } from '../../../components/fault';
import type { Week } from '../../../core/settings';
import { checkWeek, copyTo, MONDAY_TO_FRIDAY, WEEKDAYS } from '../../../core/week-draft';
import { DayRow } from './day-row';
import type { Editing } from './use-editing';
import { useWeekDraft } from './use-week-draft';
import './week-editor.css';

/** The week, a row a day. */
export function WeekEditor({ hours, editing }: { hours: Week; editing: Editing }) {
  const { revisions, edit, replace } = editing;
  const { draft, checked, change } = useWeekDraft(hours, revisions.hours, (week) => edit('hours', { hours: week }));
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
            if ('week' in result) replace('hours', { hours: result.week }, 'copy');
            else change(copied, false);
          }}
        />
      ))}
    </div>
  );
}
