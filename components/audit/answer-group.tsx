import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { ANSWERS, type Answer } from '../../core/audit/workplace';
import './answer-group.css';

interface AnswerGroupProps {
  readonly question: string;
  /** Null where nothing was answered yet: then none of the four is chosen. */
  readonly given: Answer | null;
  /** Ids of what else a screen reader should hear with the question. */
  readonly describedBy?: string;
  readonly onAnswer: (answer: Answer) => void;
}

const WORDS = {
  yes: 'audit.answer.yes',
  no: 'audit.answer.no',
  'not-applicable': 'audit.answer.notApplicable',
  unknown: 'audit.answer.unknown',
} as const satisfies Record<Answer, string>;

/** A question of the audit with its four answers. Arrow keys move between them; any can be changed at any time. */
export function AnswerGroup({ question, given, describedBy, onAnswer }: AnswerGroupProps) {
  const id = useId();
  return (
    <fieldset class="answers" aria-describedby={describedBy}>
      <legend class="answers__question">{question}</legend>
      <div class="answers__list">
        {ANSWERS.map((answer) => (
          <div key={answer} class="answer">
            <input
              id={`${id}-${answer}`}
              class="answer__input"
              type="radio"
              name={id}
              checked={given === answer}
              onChange={() => onAnswer(answer)}
            />
            <label class="answer__label" for={`${id}-${answer}`}>
              {i18n.t(WORDS[answer])}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
