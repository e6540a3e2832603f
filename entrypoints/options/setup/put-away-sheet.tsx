import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PutAwayList } from '../../../components/tips/put-away-list';
import { useLive } from '../../../components/use-live';
import { NO_TIPS_YET, tipBack } from '../../../core/tips/shown';
import { onChange, tellChange } from '../../../platform/changes';
import { readNote, reviseNote } from '../../../storage/note';
import { Sheet } from './sheet';

const read = () => readNote('tips').catch(() => NO_TIPS_YET);

/** Tips that were put away for good, to be taken back. */
export function PutAwaySheet() {
  const memory = useLive(read, onChange, NO_TIPS_YET);
  const [failed, setFailed] = useState(false);
  const onBack = (tip: string) =>
    void reviseNote('tips', (before) => tipBack(before, tip)).then(
      () => {
        setFailed(false);
        tellChange();
      },
      () => setFailed(true),
    );
  return (
    <Sheet name="put-away" title={i18n.t('tips.away.title')} about={i18n.t('tips.away.about')}>
      <PutAwayList memory={memory} onBack={onBack} />
      {failed && <p role="alert">{i18n.t('setup.notSaved')}</p>}
    </Sheet>
  );
}
