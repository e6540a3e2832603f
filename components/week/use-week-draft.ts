import { useEffect, useRef, useState } from 'preact/hooks';
import type { Week } from '../../core/settings';
import type { CheckedWeek, WeekDraft } from '../../core/week-draft';
import { checkWeek, draftOf } from '../../core/week-draft';

/** A time field changes with every key: the week is taken over when the typing rests. */
const REST = 500;

/**
 * A week while it is edited. What can be is saved after a moment; what cannot stays in the fields, and the old week in
 * force.
 *
 * @param revision throws the draft away when it goes up
 */
export function useWeekDraft(hours: Week, revision: number, save: (week: Week) => void) {
  const [draft, setDraft] = useState(() => draftOf(hours));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const known = JSON.stringify(hours);
  useEffect(() => {
    clearTimeout(timer.current);
    setDraft(draftOf(hours));
  }, [known, revision]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (next: WeekDraft, isTyping: boolean) => {
    setDraft(next);
    clearTimeout(timer.current);
    const checked = checkWeek(next);
    if (!('week' in checked) || JSON.stringify(checked.week) === known) return;
    if (isTyping) timer.current = setTimeout(() => save(checked.week), REST);
    else save(checked.week);
  };
  const checked: CheckedWeek = checkWeek(draft);
  return { draft, checked, change };
}
