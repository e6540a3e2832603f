import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CONTENT_LANGUAGE } from '../../content/language';
import { tipById } from '../../content/tips/index';
import type { TipMemory } from '../../core/tips/shown';
import { Button } from '../button';
import { useKeptFocus } from '../use-kept-focus';
import './put-away-list.css';

interface PutAwayListProps {
  readonly memory: TipMemory;
  readonly onBack: (tip: string) => void;
}

/** Every tip that was put away, the latest first, each with its way back. One that this Limber does not know is not shown. */
export function PutAwayList({ memory: { dismissed, notForMe }, onBack }: PutAwayListProps) {
  const around = useRef<HTMLDivElement>(null);
  useKeptFocus(around, around);
  const put = Object.entries({ ...dismissed, ...notForMe })
    .toSorted(([, one], [, other]) => other - one)
    .flatMap(([id]) => tipById(id) ?? []);
  return (
    <div ref={around} tabIndex={-1} class="put-away">
      {put.length === 0 ? (
        <p class="put-away__none">{i18n.t('tips.away.none')}</p>
      ) : (
        <ul class="put-away__list">
          {put.map(({ id, text }) => (
            <li key={id} class="put-away__tip">
              <span>
                <span lang={CONTENT_LANGUAGE}>{text.says}</span>{' '}
                <span class="put-away__how">
                  {id in notForMe ? i18n.t('tips.away.notForMe') : i18n.t('tips.away.dismissed')}
                </span>
              </span>
              <Button look="small" onClick={() => onBack(id)}>
                {i18n.t('tips.away.back')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
