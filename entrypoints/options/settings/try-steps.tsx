import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import type { Settings } from '../../../core/settings';
import { notify, SAMPLE_ID } from '../../../platform/notifications';
import { playChime } from '../../../platform/play-chime';
import { tryBreakPage } from '../../../platform/try-break-page';
import './try-steps.css';

/** What can be tried: every step of the styles but the sign on the icon, which is always there. */
type Step = 'chime' | 'notification' | 'page';

const STEPS: readonly Step[] = ['chime', 'notification', 'page'];

interface TryStepsProps {
  readonly settings: Settings;
  readonly mayNotify: boolean;
  /** False where an organization has switched the chime off. */
  readonly hasChime: boolean;
}

/** Each step of the styles to try at once. Nothing is asked by it and nothing noted. */
export function TrySteps({ settings, mayNotify, hasChime }: TryStepsProps) {
  const [last, setLast] = useState<{ readonly step: Step; readonly worked: boolean } | null>(null);
  const attempt = async (step: Step) => {
    setLast(null);
    try {
      await TRY[step](settings);
      setLast({ step, worked: true });
    } catch (error) {
      console.warn(`Limber could not try the ${step}:`, error);
      setLast({ step, worked: false });
    }
  };
  return (
    <section class="try" aria-labelledby="try-title">
      <h3 id="try-title" class="try__title">
        {i18n.t('settings.try.title')}
      </h3>
      <p class="try__about">{i18n.t('settings.try.about')}</p>
      <ul class="try__list">
        {STEPS.filter((step) => hasChime || step !== 'chime').map((step) => (
          <li key={step} class="try__step">
            <span>{i18n.t(`settings.try.${step}`)}</span>
            {step === 'notification' && !mayNotify ? (
              <span class="try__missing">{i18n.t('settings.try.notAllowed')}</span>
            ) : (
              <Button look="small" onClick={() => void attempt(step)}>
                {i18n.t('settings.try.button')}
                <span class="spoken">{`: ${i18n.t(`settings.try.${step}`)}`}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class="try__result" role="status">
        {last && !last.worked && i18n.t('settings.try.failed')}
        {last?.worked && last.step === 'notification' && i18n.t('settings.try.sent')}
      </p>
    </section>
  );
}

const TRY: Readonly<Record<Step, (settings: Settings) => Promise<void>>> = {
  chime: ({ volume }) => playChime(volume),
  notification: () =>
    notify(SAMPLE_ID, {
      title: i18n.t('notification.stretch.title'),
      message: i18n.t('settings.try.sample'),
      // They would do nothing.
      buttons: [],
    }),
  page: ({ pageAs, pageFocus }) => tryBreakPage({ as: pageAs, focus: pageFocus }),
};
