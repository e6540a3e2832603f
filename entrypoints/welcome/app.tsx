import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button';
import '../../components/spoken.css';
import { useTheme } from '../../components/use-theme';
import { isOff } from '../../core/policy/policy';
import { STEPS } from './steps';
import { SwitchedOff } from './switched-off';
import { useSettings } from './use-settings';
import { goTo, useStep } from './use-step';
import './welcome.css';

/** The first run: one step at a time, each can be skipped. The timer runs meanwhile. */
export function App() {
  const index = useStep();
  const saving = useSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const step = STEPS[index];
  const last = STEPS.length - 1;
  useTheme(saving?.settings.theme ?? 'system');
  useEffect(() => {
    // Opening the page takes the focus nowhere; going on does.
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
    window.scrollTo(0, 0);
  }, [index]);
  if (!step || !saving) return null;
  if (isOff(saving.organization.policy, 'welcome')) return <SwitchedOff contact={saving.organization.contact} />;
  const { name, View } = step;
  return (
    <main class="welcome">
      <header class="welcome__head">
        <span class="welcome__name">{i18n.t('extension.name')}</span>
        {index < last && <span class="welcome__count">{i18n.t('welcome.count', { at: index + 1, all: last })}</span>}
      </header>
      <div class="welcome__bar" aria-hidden="true">
        {STEPS.slice(0, last).map((one, at) => (
          <span key={one.name} class={at <= index ? 'welcome__part welcome__part--done' : 'welcome__part'} />
        ))}
      </div>
      <h1 class="welcome__title" tabIndex={-1} ref={heading}>
        {i18n.t(`welcome.${name}.title`)}
      </h1>
      <p class="welcome__lead">{i18n.t(`welcome.${name}.lead`)}</p>
      <View key={name} saving={saving} />
      <p class="welcome__trouble" role="status">
        {saving.failed && i18n.t('settings.trouble.failed')}
      </p>
      {index < last && (
        <footer class="welcome__foot">
          {index > 0 && <Button onClick={() => goTo(index - 1)}>{i18n.t('welcome.back')}</Button>}
          <div class="welcome__on">
            {name !== 'about' && <Button onClick={() => goTo(index + 1)}>{i18n.t('welcome.skip')}</Button>}
            {name === 'about' ? (
              <Button onClick={() => goTo(index + 1)}>{i18n.t('welcome.skip')}</Button>
            ) : (
              <Button look="main" onClick={() => goTo(index + 1)}>
                {i18n.t('welcome.next')}
              </Button>
            )}
          </div>
        </footer>
      )}
    </main>
  );
}
