import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AnswerGroup } from '../../components/audit/answer-group';
import { useLive } from '../../components/use-live';
import { itemById, QUICK_CHECK } from '../../content/checklist';
import type { QuickCheck } from '../../content/checklist/types';
import { answer, answerRow, rowAnswer } from '../../core/audit/answering';
import type { Answer, Workplace } from '../../core/audit/workplace';
import { newWorkplace, workplaceInUse } from '../../core/audit/workplaces';
import { onChange, tellChange } from '../../platform/changes';
import { now } from '../../platform/clock';
import { readShelf, revisePiece } from '../../storage/shelf';

const readWorkplace = async () => workplaceInUse(await readShelf('workplaces').catch(() => []));

/** The quick check: three looks at the desk, each answer kept at once. */
export function CheckStep() {
  const workplace = useLive(readWorkplace, onChange, null);
  const change = async (to: (workplace: Workplace) => Workplace) => {
    const known = workplace ?? newWorkplace(crypto.randomUUID(), i18n.t('welcome.check.workplace'), now());
    await revisePiece('workplaces', known.id, (before) => to(before ?? known));
    tellChange();
  };
  return (
    <>
      {QUICK_CHECK.map((row) => (
        <Row key={row.id} row={row} workplace={workplace} onChange={(to) => void change(to)} />
      ))}
    </>
  );
}

interface RowProps {
  readonly row: QuickCheck;
  readonly workplace: Workplace | null;
  readonly onChange: (change: (workplace: Workplace) => Workplace) => void;
}

function Row({ row: { id, items, text }, workplace, onChange }: RowProps) {
  const [isNo, setNo] = useState(false);
  const given = workplace && rowAnswer(workplace, items);
  const onAnswer = (one: Answer) => {
    const [only] = items;
    // Of two things a no does not say which: each is asked for below, and nothing is kept before.
    setNo(one === 'no');
    if (one !== 'no') onChange((before) => answerRow(before, items, one, now()));
    else if (only && items.length === 1) onChange((before) => answer(before, only, 'no', now()));
  };
  const asks = items.length > 1 && (isNo || given === 'no');
  return (
    <section class="panel">
      <AnswerGroup
        question={text.question}
        given={asks ? 'no' : given}
        describedBy={`${id}-benefit`}
        onAnswer={onAnswer}
      />
      <p id={`${id}-benefit`} class="panel__about">
        {text.benefit}
      </p>
      {asks && (
        <div class="panel__under">
          <p class="panel__about">{i18n.t('welcome.check.which')}</p>
          {items.map((item) => (
            <AnswerGroup
              key={item}
              question={itemById(item)?.text.question ?? ''}
              given={workplace?.answers[item]?.answer ?? null}
              onAnswer={(one) => onChange((before) => answer(before, item, one, now()))}
            />
          ))}
        </div>
      )}
    </section>
  );
}
