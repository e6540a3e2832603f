import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './button';
import { Icon } from './icon';
import './notifications.css';

interface NotificationsProps {
  /** Null until the browser has said how things stand. */
  readonly allowed: boolean | null;
  /** Asks the browser; called straight from the click. */
  readonly ask: () => Promise<boolean>;
}

/** The one permission that Limber may ask for, by a button, with how things stand. */
export function Notifications({ allowed, ask }: NotificationsProps) {
  const [answer, setAnswer] = useState<boolean | null>(null);
  // What the browser says later overrules the answer of then.
  useEffect(() => setAnswer(null), [allowed]);
  const granted = answer || allowed;
  // Called straight from the click: a browser only asks while it knows that somebody clicked.
  const onAsk = () => {
    ask().then(setAnswer, (error) => {
      console.warn('The browser did not ask:', error);
      setAnswer(false);
    });
  };
  return (
    <div class="notifications">
      <p class="notifications__label">{i18n.t('settings.notifications.label')}</p>
      <div role="status">
        {granted && (
          <p class="notifications__state">
            <Icon name="check" size={16} weight={2.25} />
            {i18n.t('settings.notifications.allowed')}
          </p>
        )}
        {granted === false && answer === null && <p>{i18n.t('settings.notifications.missing')}</p>}
        {answer === false && <p>{i18n.t('settings.notifications.denied')}</p>}
      </div>
      {granted === false && <Button onClick={onAsk}>{i18n.t('settings.notifications.ask')}</Button>}
    </div>
  );
}
