import { i18n } from '#i18n';
import type { Kind } from '../../core/kind';
import { Icon } from '../icon';
import { shortTime } from '../short-time';
import './rhythm.css';

interface RhythmProps {
  readonly kind: Kind;
  /** Work time between two breaks, and the length of a break, in milliseconds. */
  readonly every: number;
  readonly length: number;
}

/** How often a kind of break comes and how long it takes, in one line with its sign. */
export function Rhythm({ kind, every, length }: RhythmProps) {
  return (
    <span class="rhythm">
      <Icon name={kind === 'stretch' ? 'stretch' : 'eye'} size={16} />
      {i18n.t(`settings.plan.rhythm.${kind}`, { length: shortTime(length), every: shortTime(every) })}
    </span>
  );
}
