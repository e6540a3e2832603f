import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AREAS_TO_FAVOUR, areaWord } from '../../../../components/area-words';
import { Button } from '../../../../components/button';
import { CheckboxList } from '../../../../components/checkbox-list';
import { Fault } from '../../../../components/fault';
import '../../../../components/field.css';
import { RadioCard } from '../../../../components/radio-card';
import type { AreaToFavour } from '../../../../content/tips/types';
import { fromCivil, toCivil } from '../../../../core/civil/local-day';
import { type OnsetRefusal, refuseOnset } from '../../../../core/flare-up/check-onset';
import type { Beginning } from '../../../../core/flare-up/flare-up';
import { useFocus } from './use-focus';

interface BeginFormProps {
  readonly now: () => number;
  readonly zone: string;
  /** Resolves to whether it was kept. */
  readonly onBegin: (beginning: Beginning) => Promise<boolean>;
  readonly onBack: () => void;
}

/** When it began, where it is, and whether something was hit. */
export function BeginForm({ now, zone, onBegin, onBack }: BeginFormProps) {
  const heading = useFocus<HTMLHeadingElement>();
  const [onset, setOnset] = useState(() => toCivil(now(), zone));
  const [areas, setAreas] = useState<readonly AreaToFavour[]>([]);
  const [hit, setHit] = useState<boolean | null>(null);
  const [asked, setAsked] = useState(false);
  const [isLost, setLost] = useState(false);
  const id = useId();
  const at = instantOf(onset, zone);
  const refusal = refuseOnset(at, now());
  const begin = async () => {
    setAsked(true);
    if (at === null || refusal || hit === null) {
      // To the first answer that is missing.
      document.querySelector<HTMLElement>(refusal ? `[id="${id}-onset"]` : `[name="${id}-hit"]`)?.focus();
      return;
    }
    setLost(!(await onBegin({ onset: at, areas, hit })));
  };
  const fault = asked && refusal ? REFUSED[refusal]() : null;
  return (
    <section class="ref-card flare__form" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="flare__name" tabIndex={-1} ref={heading}>
        {i18n.t('flareUp.form.title')}
      </h2>
      <div>
        <label class="field__label" for={`${id}-onset`}>
          {i18n.t('flareUp.form.onset')}
        </label>
        <input
          id={`${id}-onset`}
          class="field__input flare__onset"
          type="datetime-local"
          value={onset}
          max={toCivil(now(), zone)}
          aria-describedby={`${id}-onset-about ${id}-onset-fault`}
          aria-invalid={fault !== null}
          onInput={({ currentTarget }) => setOnset(currentTarget.value)}
        />
        <p id={`${id}-onset-about`} class="field__hint">
          {i18n.t('flareUp.form.onsetAbout')}
        </p>
        <Fault id={`${id}-onset-fault`} words={fault} />
      </div>
      <CheckboxList
        legend={i18n.t('flareUp.form.areas')}
        about={i18n.t('flareUp.form.areasAbout')}
        options={AREAS_TO_FAVOUR.map((value) => ({ value, label: areaWord(value) }))}
        chosen={areas}
        onChange={setAreas}
      />
      <fieldset class="flare__choice" aria-describedby={`${id}-hit-fault`}>
        <legend class="flare__legend">{i18n.t('flareUp.form.hit')}</legend>
        <RadioCard
          name={`${id}-hit`}
          label={i18n.t('flareUp.form.hitNo')}
          checked={hit === false}
          onChoose={() => setHit(false)}
        />
        <RadioCard
          name={`${id}-hit`}
          label={i18n.t('flareUp.form.hitYes')}
          description={i18n.t('flareUp.form.hitYesAbout')}
          checked={hit === true}
          onChoose={() => setHit(true)}
        />
        <Fault id={`${id}-hit-fault`} words={asked && hit === null ? i18n.t('flareUp.form.answer') : null} />
      </fieldset>
      <div class="flare__row">
        <Button look="main" onClick={() => void begin()}>
          {i18n.t('flareUp.form.begin')}
        </Button>
        <Button onClick={onBack}>{i18n.t('flareUp.first.back')}</Button>
      </div>
      <Fault id={`${id}-lost`} words={isLost ? i18n.t('flareUp.sessions.failed') : null} />
    </section>
  );
}

const REFUSED: Readonly<Record<OnsetRefusal, () => string>> = {
  missing: () => i18n.t('flareUp.form.missing'),
  future: () => i18n.t('flareUp.form.future'),
  'long-ago': () => i18n.t('flareUp.form.longAgo'),
};

/** The instant of what a field holds; null where that is no date and time. */
function instantOf(civil: string, zone: string): number | null {
  try {
    return fromCivil(civil, zone);
  } catch {
    return null;
  }
}
