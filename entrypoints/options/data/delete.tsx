import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { Fault } from '../../../components/fault';
import { exclusively } from '../../../platform/lock';
import { sessionRecord } from '../../../platform/session-record';
import { deleteAll } from '../../../storage/delete-all';
import type { Kept } from '../../../storage/kept';
import { afterChange } from './after-change';
import { Card } from './card';
import { DeleteQuestion } from './delete-question';

/** Deletes everything, after it has asked. */
export function Delete({ kept }: { kept: Kept }) {
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const remove = async () => {
    setAsking(false);
    try {
      await exclusively(async () => {
        await deleteAll();
        await sessionRecord.forget();
      });
      await afterChange();
      setSaid(i18n.t('data.delete.done'));
    } catch (error) {
      setFault(i18n.t('data.delete.failed', { detail: String(error) }));
    }
  };
  const begin = () => {
    setSaid(null);
    setFault(null);
    setAsking(true);
  };
  return (
    <Card name="delete" title={i18n.t('data.delete.title')} about={i18n.t('data.delete.about')}>
      <div class="data__buttons">
        <Button onClick={begin}>{i18n.t('data.delete.do')}</Button>
      </div>
      <div class="data__said" role="status">
        {said}
      </div>
      <Fault id="delete-fault" words={fault} />
      {isAsking && <DeleteQuestion kept={kept} onKeep={() => setAsking(false)} onDelete={() => void remove()} />}
    </Card>
  );
}
