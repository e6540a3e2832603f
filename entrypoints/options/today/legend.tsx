import { i18n } from '#i18n';
import { breakMark } from '../../../components/break-mark';
import { duration, number } from '../../../components/in-words';
import type { Day, Span } from '../../../core/day/day';
import { RESULTS } from '../../../core/day/day';
import { totals } from '../../../core/day/totals';
import type { Feeling } from '../../../core/feeling';
import { FELT } from '../../../core/feeling';
import { MINUTE } from '../../../core/units';

interface LegendProps {
  readonly day: Day;
  readonly feelings: readonly Feeling[];
}

const PIECES: readonly Span['what'][] = ['desk', 'break', 'away', 'stopped', 'closed'];

/** What the line is made of, each sign with what it comes to: legend and sums of the day in one. */
export function Legend({ day, feelings }: LegendProps) {
  const { ms, results } = totals(day);
  const hasHeld = day.spans.some(({ what, why }) => what === 'desk' && why !== null);
  const held = day.spans.reduce((sum, { what, why, from, to }) => sum + (what === 'desk' && why ? to - from : 0), 0);
  return (
    <dl class="legend">
      {PIECES.filter((what) => ms[what] >= MINUTE || what === 'desk').map((what) => (
        <div key={what} class="legend__item">
          <dt class="legend__name">
            <span class={`legend__piece legend__piece--${what}`} />
            {i18n.t(`today.span.${what}`)}
          </dt>
          <dd class="legend__sum">{duration(ms[what])}</dd>
        </div>
      ))}
      {hasHeld && held >= MINUTE && (
        <div class="legend__item">
          <dt class="legend__name">
            <span class="legend__piece legend__piece--held" />
            {i18n.t('today.span.held')}
          </dt>
          <dd class="legend__sum">{duration(held)}</dd>
        </div>
      )}
      {RESULTS.filter((result) => results[result] > 0).map((result) => (
        <div key={result} class="legend__item">
          <dt class="legend__name">
            <span class="legend__place">
              <span class={breakMark({ kind: 'stretch', result })} />
            </span>
            {i18n.t(`today.result.${result}`)}
          </dt>
          <dd class="legend__sum">{number(results[result])}</dd>
        </div>
      ))}
      {FELT.map((felt) => ({ felt, times: feelings.filter((one) => one.felt === felt).length }))
        .filter(({ times }) => times > 0)
        .map(({ felt, times }) => (
          <div key={felt} class="legend__item">
            <dt class="legend__name">
              <span class="legend__place">
                <span class={`felt felt--${felt}`} />
              </span>
              {i18n.t(`today.back.${felt}`)}
            </dt>
            <dd class="legend__sum">{number(times)}</dd>
          </div>
        ))}
    </dl>
  );
}
