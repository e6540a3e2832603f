import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { number } from '../../../components/in-words';
import { CARRIED } from '../../../storage/carried';
import type { Kept } from '../../../storage/kept';
import { storeName } from './words';

interface QuestionProps {
  readonly kept: Kept;
  readonly onKeep: () => void;
  readonly onDelete: () => void;
}

/** Asks whether everything should go, and says what that is. Esc keeps it, and so does Enter: the focus is on that button. */
export function DeleteQuestion({ kept, onKeep, onDelete }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const there = CARRIED.filter((name) => kept.counts[name] > 0);
  return (
    <dialog ref={dialog} class="data-question" aria-labelledby="delete-question" onClose={onKeep}>
      <h2 id="delete-question" class="data-question__title">
        {i18n.t('data.delete.question')}
      </h2>
      <p>{i18n.t('data.delete.gone')}</p>
      <ul>
        {there.map((name) => (
          <li key={name}>{i18n.t('data.delete.count', { what: storeName(name), count: number(kept.counts[name]) })}</li>
        ))}
        <li>{i18n.t('data.delete.timer')}</li>
      </ul>
      <p>{i18n.t('data.delete.noWayBack')}</p>
      <div class="data__buttons data__buttons--end">
        {/* The first button of a dialog gets the focus: the harmless one. */}
        <Button look="main" onClick={() => dialog.current?.close()}>
          {i18n.t('data.delete.keep')}
        </Button>
        <Button onClick={onDelete}>{i18n.t('data.delete.sure')}</Button>
      </div>
    </dialog>
  );
}
