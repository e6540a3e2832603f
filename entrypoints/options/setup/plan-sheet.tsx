import { i18n } from '#i18n';
import { FixCard } from '../../../components/audit/fix-card';
import type { Audit } from '../../../components/audit/use-audit';
import { calendarDay } from '../../../components/calendar-day';
import { ITEMS } from '../../../content/checklist/index';
import { fixPlan } from '../../../core/audit/fixing';
import type { Fix } from '../../../core/audit/workplace';
import { localDay } from '../../../core/civil/local-day';
import { AUDIT } from '../../../wiring/audit';
import { Sheet } from './sheet';

const STATES = [
  ['to-do', 'setup.plan.toDo'],
  ['done', 'setup.plan.done'],
  ['not-possible', 'setup.plan.notPossible'],
] as const;

/** What is to do, what is done, and what cannot be changed here. */
export function PlanSheet({ audit: { workplace, now, revise } }: { audit: Audit }) {
  const plan = fixPlan(workplace, ITEMS, now);
  return (
    <Sheet name="plan" title={i18n.t('setup.plan.title')}>
      {plan.length === 0 && <p class="sheet__soft">{i18n.t('setup.plan.none')}</p>}
      {STATES.map(([state, title]) => {
        const fixes = plan.filter(({ fix }) => fix.state === state);
        if (fixes.length === 0) return null;
        return (
          <div key={state}>
            <h3 class="sheet__small">{i18n.t(title)}</h3>
            {fixes.map(({ item, fix }) => (
              <FixCard
                key={`${workplace.id} ${item.id}`}
                item={item}
                fix={fix}
                since={sinceWords(fix)}
                revise={revise}
              />
            ))}
          </div>
        );
      })}
    </Sheet>
  );
}

function sinceWords(fix: Fix): string {
  const on = (at: number) => calendarDay(localDay(at, AUDIT.zone()).day);
  if (fix.state === 'not-possible') return i18n.t('setup.plan.notPossibleOn', { day: on(fix.at) });
  if (fix.state !== 'done' || fix.confirmedAt === null) return i18n.t('setup.plan.doneOn', { day: on(fix.at) });
  return i18n.t('setup.plan.confirmedOn', { doneDay: on(fix.at), day: on(fix.confirmedAt) });
}
