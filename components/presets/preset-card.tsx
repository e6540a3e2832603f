import { CONTENT_LANGUAGE } from '../../content/language';
import type { OwnPreset, TimedPreset } from '../../content/types';
import { KINDS } from '../../core/kind';
import type { Policy } from '../../core/policy/policy';
import type { Plan } from '../../core/settings';
import { MINUTE, SECOND } from '../../core/units';
import { RadioCard } from '../radio-card';
import { EvidenceLine } from './evidence-line';
import { keptWords } from './limit-words';
import './preset-card.css';
import { Rhythm } from './rhythm';
import { SourceList } from './source-list';

interface PresetCardProps {
  readonly preset: TimedPreset | OwnPreset;
  readonly checked: boolean;
  /** With its caveat and its sources; the chosen one always is. */
  readonly full: boolean;
  /** Between which intervals an organization keeps it. */
  readonly limits: Policy['limits'];
  /** The numbers in force, where the card is the only place that says them. */
  readonly own?: { readonly stretch: Plan; readonly micro: Plan };
  readonly onChoose: () => void;
}

/** One schedule: its rhythm, what limits make of it, what is known, how well it is known, and who says so. */
export function PresetCard({ preset, checked, full, limits, own, onChoose }: PresetCardProps) {
  const { text, strength, sources } = preset;
  const description = (
    <>
      {'limits' in preset ? own && <Own plans={own} /> : <Timed preset={preset} limits={limits} />}
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

function Timed({ preset, limits }: { preset: TimedPreset; limits: Policy['limits'] }) {
  return (
    <>
      <p class="preset__rhythm">
        {KINDS.map((kind) => {
          const timer = preset[kind];
          if (!timer) return null;
          const { everyMinutes, lengthSeconds } = timer;
          return <Rhythm key={kind} kind={kind} every={everyMinutes * MINUTE} length={lengthSeconds * SECOND} />;
        })}
      </p>
      {KINDS.map((kind) => {
        const words = keptWords(kind, preset[kind], limits);
        return (
          words && (
            <p key={kind} class="preset__kept">
              {words}
            </p>
          )
        );
      })}
    </>
  );
}

function Own({ plans }: { plans: NonNullable<PresetCardProps['own']> }) {
  return (
    <p class="preset__rhythm">
      {KINDS.filter((kind) => plans[kind].on).map((kind) => (
        <Rhythm key={kind} kind={kind} {...plans[kind]} />
      ))}
    </p>
  );
}
