import { i18n } from '#i18n';
import type { Request } from '../../core/request';
import type { View } from '../../core/view';
import { Button } from '../button';
import { askedBreak } from './asked-break';

/** Not now: later, as often as the settings allow, or not at all. Only while a break is announced. */
export function AskRow({ view, act }: { view: View; act: (request: Request) => void }) {
  const asked = askedBreak(view);
  if (!asked) return null;
  const { id, asked: times, postponesLeft } = asked;
  const postpone = (minutes: 5 | 10) => () =>
    act({ kind: 'command', command: { do: 'postpone', id, asked: times, minutes } });
  return (
    <div class="now-ask">
      <div class="now-row">
        {postponesLeft > 0 && (
          <>
            <Button onClick={postpone(5)}>{i18n.t('popup.do.in5')}</Button>
            <Button onClick={postpone(10)}>{i18n.t('popup.do.in10')}</Button>
          </>
        )}
        <Button onClick={() => act({ kind: 'command', command: { do: 'skip', id } })}>{i18n.t('popup.do.skip')}</Button>
      </div>
      <p class="now-ask__left">{i18n.t('popup.postponesLeft', postponesLeft)}</p>
    </div>
  );
}
