import { i18n } from '#i18n';
import { Icon } from '../icon';
import { Ring, RingNumber } from '../ring';
import './hero.css';
import type { View } from '../../core/view';
import { headlineOf } from './headline';
import { pictureOf } from './picture';
import { reasonsOf } from './reason';

/** The answer for somebody who looks for three seconds: the ring, the sentence, and why. */
export function Hero({ view }: { view: View | null }) {
  const { share, tone, inside, sign } = view
    ? pictureOf(view)
    : { share: 0, tone: 'still' as const, inside: 'sprout' as const, sign: undefined };
  const ring = (
    <Ring share={share} tone={tone} sign={sign && <Icon name={sign} size={20} />}>
      {typeof inside === 'object' ? <RingNumber {...inside} /> : <Icon name={inside} size={56} weight={1.25} />}
    </Ring>
  );
  return (
    <section class="hero">
      {/* A timer is not announced while it ticks: the role says so by itself. */}
      {typeof inside === 'object' ? (
        <div role="timer" aria-labelledby="headline">
          {ring}
        </div>
      ) : (
        ring
      )}
      <div class="hero__words">
        <h2 class="hero__headline" id="headline">
          {view ? headlineOf(view) : i18n.t('popup.headline.unknown')}
        </h2>
        {(view ? reasonsOf(view) : [i18n.t('popup.why.unknown')]).map((sentence) => (
          <p key={sentence} class="hero__why">
            {sentence}
          </p>
        ))}
      </div>
    </section>
  );
}
