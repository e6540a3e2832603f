import { i18n } from '#i18n';
import { Notice } from '../../components/notice';
import type { Telling } from '../../storage/schema';

/** What a person has to know once. Told as one message, the weightiest first; the next comes after its OK. */
export function Tellings({ tellings, onRead }: { tellings: readonly Telling[]; onRead: (telling: Telling) => void }) {
  const first = (Object.keys(WORDS) as Telling[]).find((telling) => tellings.includes(telling));
  if (!first) return null;
  return (
    <Notice look="card" action={i18n.t('popup.telling.ok')} onAction={() => onRead(first)}>
      {WORDS[first]()}
    </Notice>
  );
}

/** The weightiest first. */
const WORDS: Readonly<Record<Telling, () => string>> = {
  'not-kept': () => i18n.t('popup.telling.notKept'),
  'session-newer': () => i18n.t('popup.telling.sessionNewer'),
  'session-set-aside': () => i18n.t('popup.telling.sessionSetAside'),
  'settings-set-aside': () => i18n.t('popup.telling.settingsSetAside'),
};

interface MayNotifyProps {
  /** Whether Limber may open a window instead. */
  readonly windows: boolean;
  readonly onAsk: () => void;
}

/** Without the permission a break is seen only by who looks. */
export function MayNotNotify({ windows, onAsk }: MayNotifyProps) {
  return (
    <Notice look="quiet" action={i18n.t('popup.notify.ask')} onAction={onAsk}>
      {windows ? i18n.t('popup.notify.windowsOnly') : i18n.t('popup.notify.badgeOnly')}
    </Notice>
  );
}
