import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Fault } from '../../../components/fault';
import { Card } from './card';
import { PreviewForm } from './preview-form';
import { Progress } from './progress';
import { type Stage, useImport } from './use-import';
import { nameInSentence, refusalWords } from './words';

/** Brings a file back: read, checked, shown what would change, written. */
export function Import() {
  const { stage, share, read, write, cancel, putAway } = useImport();
  const input = useRef<HTMLInputElement>(null);
  const isWorking = stage.at === 'reading' || stage.at === 'writing';
  const pick = () => {
    const file = input.current?.files?.[0];
    if (!file || !input.current) return;
    void read(file);
    // Or the same file could not be picked a second time.
    input.current.value = '';
  };
  return (
    <Card name="import" title={i18n.t('data.import.title')} about={i18n.t('data.import.about')}>
      {isWorking ? (
        <Progress label={i18n.t(`data.import.${stage.at}`)} share={share} onCancel={cancel} />
      ) : (
        <div class="data__buttons">
          <label class="button button--plain data__pick">
            {i18n.t('data.import.pick')}
            <input
              ref={input}
              class="data__file"
              type="file"
              accept=".json,application/json"
              aria-describedby="import-fault"
              onChange={pick}
            />
          </label>
        </div>
      )}
      <div class="data__said" role="status">
        {saidAt(stage)}
      </div>
      <Fault id="import-fault" words={faultAt(stage)} />
      {stage.at === 'ready' && (
        <PreviewForm file={stage.file} onWrite={(mode) => void write(mode)} onPutAway={putAway} />
      )}
    </Card>
  );
}

function saidAt(stage: Stage): string | null {
  if (stage.at === 'stopped') return i18n.t('data.import.stopped');
  if (stage.at === 'ready') return i18n.t('data.import.ready', { name: nameInSentence(stage.name) });
  return stage.at === 'done' ? i18n.t(`data.import.done.${stage.mode}`) : null;
}

function faultAt(stage: Stage): string | null {
  if (stage.at === 'failed') return i18n.t('data.import.failed', { detail: stage.detail });
  if (stage.at !== 'refused') return null;
  return i18n.t('data.refused.all', { name: nameInSentence(stage.name), why: refusalWords(stage.refusal) });
}
