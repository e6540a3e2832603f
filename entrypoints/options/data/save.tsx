import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { Fault } from '../../../components/fault';
import { number } from '../../../components/in-words';
import { localDay } from '../../../core/civil/local-day';
import { RESULTS } from '../../../core/day/day';
import { isOff } from '../../../core/policy/policy';
import { now, zone } from '../../../platform/clock';
import type { TableWords } from '../../../storage/history-csv';
import { useOrganization } from '../use-organization';
import { Card } from './card';
import { Progress } from './progress';
import { saveFile } from './save-file';
import { useWork } from './use-work';
import { size } from './words';

/** Everything as one file, and the history as a table. */
export function Save() {
  const { share, ask, cancel } = useWork();
  const organization = useOrganization();
  const [said, setSaid] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const begin = () => {
    setSaid(null);
    setFault(null);
  };
  const fileName = (ending: string) => `limber-${localDay(now(), zone()).day}.${ending}`;
  const saveAll = async () => {
    begin();
    const outcome = await ask('export', { at: now() });
    if ('done' in outcome) {
      const { file, records } = outcome.done;
      const name = fileName('json');
      saveFile(file, name);
      setSaid(i18n.t('data.save.saved', records, { count: number(records), name, size: size(file.size) }));
    } else if ('failed' in outcome) setFault(i18n.t('data.save.failed', { detail: outcome.failed }));
  };
  const saveTable = async () => {
    begin();
    const outcome = await ask('table', { words: tableWords() });
    if ('done' in outcome) {
      const { file, rows } = outcome.done;
      const name = fileName('csv');
      saveFile(file, name);
      setSaid(i18n.t('data.save.savedTable', rows, { count: number(rows), name }));
    } else if ('failed' in outcome) setFault(i18n.t('data.save.failed', { detail: outcome.failed }));
  };
  const hasTable = organization !== null && !isOff(organization.policy, 'history');
  const about = [i18n.t('data.save.about'), ...(hasTable ? [i18n.t('data.save.aboutTable')] : [])].join(' ');
  return (
    <Card name="save" title={i18n.t('data.save.title')} about={about}>
      {share === null ? (
        <div class="data__buttons">
          <Button onClick={saveAll}>{i18n.t('data.save.all')}</Button>
          {hasTable && <Button onClick={saveTable}>{i18n.t('data.save.table')}</Button>}
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

function tableWords(): TableWords {
  const columns = ['when', 'kind', 'result', 'length', 'byUser'] as const;
  const results = RESULTS.map((result) => [result, i18n.t(`data.table.result.${result}`)] as const);
  return {
    head: columns.map((name) => i18n.t(`data.table.head.${name}`)),
    kind: { micro: i18n.t('data.table.kind.micro'), stretch: i18n.t('data.table.kind.stretch') },
    result: Object.fromEntries(results) as TableWords['result'],
    byUser: { yes: i18n.t('data.table.yes'), no: i18n.t('data.table.no') },
  };
}
