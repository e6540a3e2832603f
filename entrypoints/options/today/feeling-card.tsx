import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { clockTime } from '../../../components/in-words';
import '../../../components/felt-sign.css';
import type { Feeling, Felt } from '../../../core/feeling';
import { FELT } from '../../../core/feeling';

interface FeelingCardProps {
  readonly feelings: readonly Feeling[];
  readonly zone: string;
  /** Tells whether it could be kept. Null on a day that is over: then nothing is added any more. */
  readonly onSay: ((felt: Felt) => Promise<boolean>) | null;
  readonly onRemove: (id: string) => Promise<boolean>;
}

/** How the back feels, in one tap, and what was said on that day. */
export function FeelingCard({ feelings, zone, onSay, onRemove }: FeelingCardProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const say = async (felt: Felt) =>
    setTrouble((await onSay?.(felt)) === false ? i18n.t('today.feeling.notKept') : null);
  const remove = async (id: string) => setTrouble((await onRemove(id)) ? null : i18n.t('today.feeling.notRemoved'));
  return (
    <section class="card feeling" aria-labelledby="feeling-title">
      <h2 id="feeling-title" class="card__title">
        {onSay ? i18n.t('today.feeling.title') : i18n.t('today.feeling.then')}
      </h2>
      {onSay && (
        <div class="feeling__answers">
          {FELT.map((felt) => (
            <Button key={felt} onClick={() => void say(felt)}>
              <span class={`felt felt--${felt}`} />
              {i18n.t(`today.felt.${felt}`)}
            </Button>
          ))}
        </div>
      )}
      <ul class="feeling__list" aria-live="polite">
        {feelings.map(({ id, at, felt }) => (
          <li key={id} class="feeling__said">
            <span class={`felt felt--${felt}`} />
            {i18n.t('today.feeling.said', { time: clockTime(at, zone), felt: i18n.t(`today.felt.${felt}`) })}
            <button type="button" class="feeling__remove" onClick={() => void remove(id)}>
              {i18n.t('today.feeling.remove')}
              <span class="spoken">{i18n.t('today.feeling.which', { time: clockTime(at, zone) })}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class={trouble ? 'feeling__trouble' : 'spoken'}>
        {trouble}
      </p>
      <p class="card__about">
        {feelings.length === 0 && !onSay ? i18n.t('today.feeling.nothing') : i18n.t('today.feeling.about')}
      </p>
    </section>
  );
}
