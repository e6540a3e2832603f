import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { Fault } from '../../../components/fault';
import { number } from '../../../components/in-words';
import { localDay } from '../../../core/civil/local-day';
import { isOff } from '../../../core/policy/policy';
import { now, zone } from '../../../platform/clock';
import { sessionRecord } from '../../../platform/session-record';
import type { Table } from '../../../storage/csv';
import { snapshot } from '../../../storage/snapshot';
import { useOrganization } from '../use-organization';
import { Card } from './card';
import type { Outcome, Tasks } from './orders';
import { Progress } from './progress';
import { saveFile } from './save-file';
import { separatorOf } from './separator';
import { breaksWords, daysHead } from './table-words';
import { useWork } from './use-work';
import { size } from './words';

/** What makes a file. */
type Making = 'export' | 'breaks' | 'days';

/** Everything as one file, and the history as two tables. */
export function Save() {
  const { share, ask, cancel } = useWork();
  const organization = useOrganization();
  const [said, setSaid] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  /** Has a file made, hands it to the browser and says so; `saved` are the words for what is in it. */
  const save = async <T extends Making>(
    task: T,
    needs: Tasks[T]['needs'],
    name: string,
    saved: (done: Tasks[T]['gives']) => string,
  ) => {
    setSaid(null);
    setFault(null);
    const outcome: Outcome<T> = await ask(task, needs);
    if ('done' in outcome) {
      saveFile(outcome.done.file, name);
      setSaid(saved(outcome.done));
    } else if ('failed' in outcome) setFault(i18n.t('data.save.failed', { detail: outcome.failed }));
    else setSaid(i18n.t('data.save.stopped'));
  };
  const saveAll = () => {
    const name = `limber-${today()}.json`;
    return save('export', { at: now() }, name, ({ file, records }) =>
      i18n.t('data.save.saved', records, { count: number(records), name, size: size(file.size) }),
    );
  };
  const savedTable = (name: string) => (table: Table) =>
    i18n.t('data.save.savedTable', table.rows, { count: number(table.rows), name });
  const saveBreaks = () => {
    const name = `limber-breaks-${today()}.csv`;
    return save('breaks', { words: breaksWords(), separator: separatorOf() }, name, savedTable(name));
  };
  const saveDays = async () => {
    const name = `limber-days-${today()}.csv`;
    const hasBack = organization !== null && !isOff(organization.policy, 'symptoms');
    const { settings } = await snapshot(sessionRecord, now(), zone());
    const needs = { head: daysHead(hasBack), separator: separatorOf(), bridged: settings.idleAfter, hasBack };
    return save('days', needs, name, savedTable(name));
  };
  const hasTables = organization !== null && !isOff(organization.policy, 'history');
  const about = [i18n.t('data.save.about'), ...(hasTables ? [i18n.t('data.save.aboutTables')] : [])].join(' ');
  return (
    <Card name="save" title={i18n.t('data.save.title')} about={about}>
      {share === null ? (
        <div class="data__buttons">
          <Button onClick={saveAll}>{i18n.t('data.save.all')}</Button>
          {hasTables && <Button onClick={saveBreaks}>{i18n.t('data.save.breaks')}</Button>}
          {hasTables && <Button onClick={saveDays}>{i18n.t('data.save.days')}</Button>}
        </div>
      ) : (
        <Progress label={i18n.t('data.save.working')} share={share} onCancel={cancel} />
      )}
      <div class="data__said" role="status">
        {said}
      </div>
      <Fault id="save-fault" words={fault} />
      <p class="data__note">{i18n.t('data.save.private')}</p>
    </Card>
  );
}

function today(): string {
  return localDay(now(), zone()).day;
}
