import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { notify, SAMPLE_ID } from '../../platform/notifications';
import { SYSTEMS, systemOf } from './system';

/** What became of the test: not sent yet, sent, refused by the browser, seen or not seen. */
type Test = 'none' | 'sent' | 'failed' | 'seen' | 'unseen';

/** A notification to look for, and what to do where it does not come. */
export function TestNotification() {
  const [test, setTest] = useState<Test>('none');
  const send = async () => {
    const words = { title: i18n.t('notification.stretch.title'), message: i18n.t('settings.try.sample') };
    // The buttons of a real one would do nothing here.
    const sent = await notify(SAMPLE_ID, { ...words, buttons: [] }).then(
      () => true,
      () => false,
    );
    setTest(sent ? 'sent' : 'failed');
  };
  return (
    <div class="test">
      <Button onClick={() => void send()}>
        {test === 'none' ? i18n.t('welcome.test.send') : i18n.t('welcome.test.again')}
      </Button>
      <div role="status">
        {test === 'failed' && <p>{i18n.t('settings.try.failed')}</p>}
        {test === 'seen' && (
          <p class="done-line">
            <Icon name="check" size={16} weight={2.25} />
            {i18n.t('welcome.test.seen')}
          </p>
        )}
        {test === 'sent' && <p class="test__question">{i18n.t('welcome.test.question')}</p>}
      </div>
      {test === 'sent' && (
        <div class="test__answers">
          <Button onClick={() => setTest('seen')}>{i18n.t('welcome.test.yes')}</Button>
          <Button onClick={() => setTest('unseen')}>{i18n.t('welcome.test.no')}</Button>
        </div>
      )}
      {test === 'unseen' && <SystemHelp />}
    </div>
  );
}

/** Where each system keeps its do-not-disturb; the one that this is comes first. */
function SystemHelp() {
  const here = systemOf(navigator.userAgent);
  return (
    <div class="test__help">
      <p>{i18n.t('welcome.help.why')}</p>
      <h3 class="test__system">{i18n.t(`welcome.help.${here}.name`)}</h3>
      <p>{i18n.t(`welcome.help.${here}.do`)}</p>
      <details>
        <summary>{i18n.t('welcome.help.others')}</summary>
        {SYSTEMS.filter((system) => system !== here).map((system) => (
          <div key={system}>
            <h3 class="test__system">{i18n.t(`welcome.help.${system}.name`)}</h3>
            <p>{i18n.t(`welcome.help.${system}.do`)}</p>
          </div>
        ))}
      </details>
      <p>{i18n.t('welcome.help.without')}</p>
    </div>
  );
}
