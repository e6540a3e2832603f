import { i18n } from '#i18n';
import type { Item } from '../../content/checklist/types';
import { answer } from '../../core/audit/answering';
import type { Workplace } from '../../core/audit/workplace';
import { AnswerGroup } from './answer-group';
import type { Audit } from './use-audit';

interface ItemQuestionProps {
  readonly item: Item;
  readonly workplace: Workplace;
  readonly revise: Audit['revise'];
  readonly describedBy?: string;
}

/** One item as it is asked. What is answered is kept at once. */
export function ItemQuestion({ item, workplace, revise, describedBy }: ItemQuestionProps) {
  return (
    <AnswerGroup
      key={`${workplace.id} ${item.id}`}
      question={item.text.question}
      given={workplace.answers[item.id]?.answer ?? null}
      describedBy={describedBy}
      onAnswer={(given) => revise((before, at) => answer(before, item.id, given, at))}
    />
  );
}

/** What is answered, of all: "12 of 33 answered". */
export function answeredWords(answered: number, all: number): string {
  return i18n.t('setup.answered', { answered: String(answered), all: String(all) });
}
