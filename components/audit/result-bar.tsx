import { i18n } from '#i18n';
import { number } from '../in-words';
import './result-bar.css';

interface ResultBarProps {
  readonly label: string;
  /** Whole percent; null where there is nothing to show yet. */
  readonly match: number | null;
}

/** One row of a result: its name, its match as a number, and the same as a bar that only repeats the number. */
export function ResultBar({ label, match }: ResultBarProps) {
  return (
    <div class="result-bar">
      <span class="result-bar__label">{label}</span>
      <span class={match === null ? 'result-bar__open' : 'result-bar__match'}>
        {match === null ? i18n.t('audit.bar.open') : i18n.t('audit.bar.match', { match: number(match) })}
      </span>
      <span class="result-bar__track" aria-hidden="true">
        <span class="result-bar__fill" style={{ inlineSize: `${match ?? 0}%` }} />
      </span>
    </div>
  );
}
