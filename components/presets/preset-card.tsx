import { i18n } from '#i18n';
import { CONTENT_LANGUAGE } from '../../content/language';
import type { OwnPreset, PresetTimer, TimedPreset } from '../../content/types';
import type { Kind } from '../../core/kind';
import { MINUTE, SECOND } from '../../core/units';
import { Icon } from '../icon';
import { RadioCard } from '../radio-card';
import { EvidenceLine } from './evidence-line';
import './preset-card.css';
import { shortTime } from '../short-time';
import { SourceList } from './source-list';

interface PresetCardProps {
  readonly preset: TimedPreset | OwnPreset;
  readonly checked: boolean;
  /** With its caveat and its sources; the chosen one always is. */
  readonly full: boolean;
  readonly onChoose: () => void;
}

/** One schedule: its rhythm, what is known, how well it is known, and who says so. */
export function PresetCard({ preset, checked, full, onChoose }: PresetCardProps) {
  const { text, strength, sources } = preset;
  const description = (
    <>
      {!('limits' in preset) && (
        <p class="preset__rhythm">
          <Rhythm kind="stretch" timer={preset.stretch} />
          <Rhythm kind="micro" timer={preset.micro} />
        </p>
      )}
      <p>
        <span lang={CONTENT_LANGUAGE}>{text.says}</span> <EvidenceLine strength={strength} />
      </p>
    </>
  );
  return (
    <RadioCard name="preset" label={text.name} description={description} checked={checked} onChoose={onChoose}>
      {full && (
        <>
          <p lang={CONTENT_LANGUAGE}>{text.caveat}</p>
          <SourceList sources={sources} />
        </>
      )}
    </RadioCard>
  );
}

function Rhythm({ kind, timer }: { kind: Kind; timer: PresetTimer | null }) {
  if (!timer) return null;
  const words = { length: shortTime(timer.lengthSeconds * SECOND), every: shortTime(timer.everyMinutes * MINUTE) };
  return (
    <span class="preset__timer">
      <Icon name={kind === 'stretch' ? 'stretch' : 'eye'} size={16} />
      {i18n.t(`settings.plan.rhythm.${kind}`, words)}
    </span>
  );
}
