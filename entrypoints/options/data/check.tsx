import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { Fault } from '../../../components/fault';
import { number } from '../../../components/in-words';
import { now } from '../../../platform/clock';
import type { SetAside } from '../../../storage/schema';
import { sayableAside } from '../../../storage/validate/aside';
import { afterChange } from './after-change';
import { Card } from './card';
import { Progress } from './progress';
import { saveFile } from './save-file';
import { useWork } from './use-work';
import { asidePlace, dateAndTime, placeWords } from './words';

/** Checks the database, and shows what could not be read and was set aside. */
export function Check({ asides }: { asides: readonly SetAside[] }) {
  const { share, ask, cancel } = useWork();
  const [said, setSaid] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const check = async () => {
    setSaid(null);
    setFault(null);
    const outcome = await ask('check', { at: now() });
    if ('done' in outcome) {
      const { fine, setAside } = outcome.done;
      setSaid(
        setAside === 0
          ? i18n.t('data.check.fine', fine, { count: number(fine) })
          : i18n.t('data.check.found', setAside, { count: number(setAside) }),
      );
      if (setAside > 0) await afterChange();
    } else if ('failed' in outcome) setFault(i18n.t('data.check.failed', { detail: outcome.failed }));
    else setSaid(i18n.t('data.check.stopped'));
  };
  return (
    <Card name="check" title={i18n.t('data.check.title')} about={i18n.t('data.check.about')}>
      {share === null ? (
        <div class="data__buttons">
          <Button onClick={check}>{i18n.t('data.check.do')}</Button>
        </div>
      ) : (
        <Progress label={i18n.t('data.check.working')} share={share} onCancel={cancel} />
      )}
      <div class="data__said" role="status">
        {said}
      </div>
      <Fault id="check-fault" words={fault} />
      {asides.length > 0 && <Asides asides={asides} />}
    </Card>
  );
}

/** More than this are in the file, but not in the list. */
const SHOWN = 20;

function Asides({ asides }: { asides: readonly SetAside[] }) {
  const sayable = asides.map((one) => sayableAside(one, now()));
  const save = () => {
    const file = new Blob([JSON.stringify(sayable, null, 2)], { type: 'application/json' });
    saveFile(file, 'limber-set-aside.json');
  };
  return (
    <div class="data-asides">
      <h3 class="data-preview__title">
        {i18n.t('data.check.asides', asides.length, { count: number(asides.length) })}
      </h3>
      <p class="data__note">{i18n.t('data.check.asidesAbout')}</p>
      <ul class="data-asides__list">
        {sayable.slice(0, SHOWN).map(({ what, at, why }, index) => (
          <li key={index} class="data-asides__one">
            <span class="data-asides__what">{placeWords(asidePlace(what))}</span>
            <span class="data-asides__why">{i18n.t('data.check.aside', { when: dateAndTime(at), why })}</span>
          </li>
        ))}
      </ul>
      <Button look="small" onClick={save}>
        {i18n.t('data.check.save')}
      </Button>
    </div>
  );
}
