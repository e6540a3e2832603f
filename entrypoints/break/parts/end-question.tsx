import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { amount } from '../../../components/guide/amount';
import { Button } from './button';
import './end-question.css';

interface Props {
  /** Time given to the break so far, in milliseconds. */
  readonly given: number;
  readonly onStay: () => void;
  readonly onEnd: () => void;
}

/** Asks whether to end a break that is under way. Esc once more, and it goes on. */
export function EndQuestion({ given, onStay, onEnd }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog ref={ref} class="end-question" aria-labelledby="end-question" onClose={onStay}>
      <h2 id="end-question">{i18n.t('break.end.question')}</h2>
      <p>{i18n.t('break.end.given', { length: amount(given) })}</p>
      <div class="row">
        <Button onPress={() => ref.current?.close()}>{i18n.t('break.end.stay')}</Button>
        <Button look="main" onPress={onEnd}>
          {i18n.t('break.end.end')}
        </Button>
      </div>
    </dialog>
  );
}
