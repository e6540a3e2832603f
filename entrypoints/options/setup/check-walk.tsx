import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { answeredWords } from '../../../components/audit/item-question';
import { Progress } from '../../../components/audit/progress';
import type { Audit } from '../../../components/audit/use-audit';
import { WorkplacePicker } from '../../../components/audit/workplace-picker';
import { GROUPS, ITEMS } from '../../../content/checklist/index';
import { CONTENT_LANGUAGE } from '../../../content/language';
import { firstOpen } from '../../../core/audit/answering';
import { toRecheck } from '../../../core/audit/recheck';
import { addressOf } from '../use-route';
import './check-walk.css';
import { GroupSteps } from './group-steps';
import { ItemCard } from './item-card';

/** The audit, a group at a time. Without a step it goes on where it was left, or where a re-check is due. */
export function CheckWalk({ audit, step }: { audit: Audit; step: string | null }) {
  const { workplace, now, revise } = audit;
  const old = toRecheck(workplace, ITEMS, now);
  const start = useRef((old[0] ?? firstOpen(workplace, ITEMS))?.group);
  const group = GROUPS.find(({ id }) => id === (step ?? start.current)) ?? GROUPS[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // Somebody who goes on by keyboard goes on reading at the top of the next group.
    if (!isFirst.current) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    isFirst.current = false;
  }, [group?.id]);
  if (!group) return null;
  const at = GROUPS.indexOf(group);
  const [before, next] = [GROUPS[at - 1], GROUPS[at + 1]];
  const given = ITEMS.filter(({ id }) => workplace.answers[id] !== undefined).length;
  return (
    <div class="walk">
      <GroupSteps workplace={workplace} current={group.id} />
      <div class="walk__main">
        <a class="walk__back" href={addressOf('setup')}>
          {i18n.t('setup.check.back')}
        </a>
        <WorkplacePicker audit={audit} />
        <h1 lang={CONTENT_LANGUAGE} class="setup__title" tabIndex={-1} ref={heading}>
          {group.text.name}
        </h1>
        <Progress label={answeredWords(given, ITEMS.length)} share={given / ITEMS.length} />
        {ITEMS.filter((item) => item.group === group.id).map((item) => (
          <ItemCard
            key={`${workplace.id} ${item.id}`}
            item={item}
            workplace={workplace}
            revise={revise}
            isOld={old.includes(item)}
          />
        ))}
        <nav class="walk__ways" aria-label={i18n.t('setup.check.title')}>
          {before && (
            <a class="button" href={addressOf('setup', `check/${before.id}`)}>
              {i18n.t('setup.check.before', { group: before.text.name })}
            </a>
          )}
          <a class="button button--main" href={addressOf('setup', next && `check/${next.id}`)}>
            {next ? i18n.t('setup.check.next', { group: next.text.name }) : i18n.t('setup.check.finish')}
          </a>
        </nav>
      </div>
    </div>
  );
}
