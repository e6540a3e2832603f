import { i18n } from '#i18n';
import { useLive } from '../../../components/use-live';
import type { Shortcut } from '../../../platform/shortcuts';
import { shortcutPage, shortcuts } from '../../../platform/shortcuts';
import './keys.css';
import { onReturn } from '../../../components/on-return';

/** The commands by their names in the manifest, in the order of their use. */
const WORDS: Readonly<Record<string, () => string>> = {
  _execute_action: () => i18n.t('shortcut.popup'),
  start: () => i18n.t('shortcut.start'),
  postpone: () => i18n.t('shortcut.postpone'),
  'pause-or-resume': () => i18n.t('shortcut.pause'),
};

/** The keyboard commands with the keys that they have, and how to change them: only the browser itself can do that. */
export function Keys() {
  // Asked again whenever somebody comes back: that is when they may have changed them.
  const known = useLive<readonly Shortcut[]>(shortcuts, onReturn, []);
  const address = shortcutPage();
  return (
    <section id="keys" class="group" aria-labelledby="keys-title">
      <h2 id="keys-title" class="group__title" tabIndex={-1}>
        {i18n.t('settings.keys.title')}
      </h2>
      <p class="group__about">{i18n.t('settings.keys.about')}</p>
      <dl class="keys">
        {Object.entries(WORDS).map(([name, words]) => (
          <div key={name} class="keys__row">
            <dt class="keys__name">{words()}</dt>
            <dd class="keys__keys">
              <Pressed keys={known.find((one) => one.name === name)?.keys} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="keys__how">
        {address ? i18n.t('settings.keys.change', { address }) : i18n.t('settings.keys.changeFirefox')}
      </p>
    </section>
  );
}

/** Keys as they are written on a keyboard. `undefined` until they are known; empty where there are none. */
function Pressed({ keys }: { keys: string | undefined }) {
  if (keys === undefined) return null;
  if (keys === '') return <span class="keys__none">{i18n.t('settings.keys.none')}</span>;
  return <kbd class="keys__kbd">{keys}</kbd>;
}
