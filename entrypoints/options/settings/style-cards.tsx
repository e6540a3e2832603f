import { i18n } from '#i18n';
import { Fault } from '../../../components/fault';
import { RadioCard } from '../../../components/radio-card';
import { KINDS } from '../../../core/kind';
import type { STYLES } from '../../../core/styles';
import { stepWords } from './step-words';
import './style-cards.css';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

const NAMES = ['gentle', 'balanced', 'firm'] as const satisfies readonly (keyof typeof STYLES)[];

/** The three styles, each with what it really does here: the rows are read from core, with what is still missing for them. */
export function StyleCards({ editing, mayNotify }: { editing: Editing; mayNotify: boolean }) {
  const { settings, troubles, edit } = editing;
  return (
    <fieldset class="cards cards--styles" aria-describedby="style-fault">
      <legend class="cards__title">{i18n.t('settings.style.legend')}</legend>
      {NAMES.map((style) => (
        <RadioCard
          key={style}
          name="style"
          label={i18n.t(`settings.style.${style}.name`)}
          description={<p>{i18n.t(`settings.style.${style}.about`)}</p>}
          checked={settings.style === style}
          onChoose={() => edit('asking', { style })}
        >
          {KINDS.map((kind) => (
            <div key={kind} class="steps">
              <p class="steps__title">{i18n.t(`settings.steps.${kind}`)}</p>
              <ol class="steps__list">
                {stepWords(style, kind, settings, mayNotify).map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ol>
            </div>
          ))}
        </RadioCard>
      ))}
      <Fault id="style-fault" words={troubleWords(troubles.style)} />
    </fieldset>
  );
}
