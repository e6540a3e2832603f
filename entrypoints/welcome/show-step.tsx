import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button';
import { Notifications } from '../../components/notifications';
import { onReturn } from '../../components/on-return';
import { Switch } from '../../components/switch';
import { useLive } from '../../components/use-live';
import { askToNotify, mayNotify } from '../../platform/notifications';
import { tryBreakPage } from '../../platform/try-break-page';
import { Fixable } from './fixable';
import type { StepProps } from './steps';
import { TestNotification } from './test-notification';

/** How a break will ask: to be allowed, tried and agreed to before it ever does. */
export function ShowStep({ saving }: StepProps) {
  const { settings, save } = saving;
  const allowed = useLive<boolean | null>(mayNotify, onReturn, null);
  const [granted, setGranted] = useState(false);
  const [failed, setFailed] = useState(false);
  const ask = () =>
    askToNotify().then((answer) => {
      setGranted(answer);
      return answer;
    });
  return (
    <>
      <section class="panel">
        <Notifications allowed={allowed} ask={ask} />
        {(allowed || granted) && <TestNotification />}
      </section>
      <section class="panel">
        <Fixable saving={saving} names={['windows']}>
          <Switch
            label={i18n.t('settings.windows.label')}
            description={i18n.t('welcome.windows.about')}
            checked={settings.windows}
            onChange={(windows) => save({ windows })}
          />
        </Fixable>
        <div class="test">
          <Button
            onClick={() =>
              void tryBreakPage({ as: settings.pageAs, focus: true }).then(
                () => setFailed(false),
                () => setFailed(true),
              )
            }
          >
            {i18n.t('welcome.windows.try')}
          </Button>
          <p role="status">{failed ? i18n.t('settings.try.failed') : ''}</p>
        </div>
      </section>
      <section class="panel" aria-labelledby="cannot">
        <h2 id="cannot" class="panel__title">
          {i18n.t('welcome.cannot.title')}
        </h2>
        <ul>
          {(['closed', 'programs', 'system', 'monitor', 'two'] as const).map((what) => (
            <li key={what}>{i18n.t(`welcome.cannot.${what}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
