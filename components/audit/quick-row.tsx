import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PICTURES } from '../../content/checklist/drawings/index';
import { itemById } from '../../content/checklist/index';
import type { QuickCheck } from '../../content/checklist/types';
import { CONTENT_LANGUAGE } from '../../content/language';
import { answer, answerRow, rowAnswer } from '../../core/audit/answering';
import type { Answer } from '../../core/audit/workplace';
import { AnswerGroup } from './answer-group';
import { HalfDrawing } from './half-drawing';
import { ItemQuestion } from './item-question';
import './quick-row.css';
import type { Audit } from './use-audit';

/** A row of the quick check. A "no" to a row of two things does not say which: then each is asked for. */
export function QuickRow({ row, audit: { workplace, revise } }: { row: QuickCheck; audit: Audit }) {
  const [said, setSaid] = useState<'no' | null>(null);
  const id = useId();
  const given = rowAnswer(workplace, row.items);
  const shown = said ?? given;
  const items = row.items.flatMap((item) => itemById(item) ?? []);
  const onAnswer = (to: Answer) => {
    setSaid(to === 'no' ? 'no' : null);
    if (to !== 'no') return revise((before, at) => answerRow(before, row.items, to, at));
    const [only] = row.items;
    if (row.items.length === 1) revise((before, at) => answer(before, only, 'no', at));
  };
  return (
    <section class="quick-row" aria-labelledby={`${id}-name`}>
      <div class="quick-row__head">
        <div>
          <h3 lang={CONTENT_LANGUAGE} class="quick-row__name" id={`${id}-name`}>
            {row.text.name}
          </h3>
          <p lang={CONTENT_LANGUAGE} class="quick-row__benefit" id={`${id}-benefit`}>
            {row.text.benefit}
          </p>
        </div>
        <div class="quick-row__picture">
          <HalfDrawing half={PICTURES[row.drawing].right} />
        </div>
      </div>
      <AnswerGroup
        key={workplace.id}
        question={row.text.question}
        given={shown}
        describedBy={`${id}-benefit`}
        onAnswer={onAnswer}
      />
      {shown === 'no' && items.length > 1 && (
        <fieldset class="quick-row__which">
          <legend class="quick-row__ask">{i18n.t('setup.quick.which')}</legend>
          {items.map((item) => (
            <ItemQuestion key={item.id} item={item} workplace={workplace} revise={revise} />
          ))}
        </fieldset>
      )}
    </section>
  );
}
