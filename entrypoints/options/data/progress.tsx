import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';

interface ProgressProps {
  /** What is going on. */
  readonly label: string;
  /** The share that is done, 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How far a piece of work is, and the way out of it. */
export function Progress({ label, share, onCancel }: ProgressProps) {
  const id = useId();
  return (
    <div class="data-progress">
      <label class="data-progress__label" for={id}>
        {label}
      </label>
      <progress id={id} class="data-progress__bar" max={1} value={share} />
      <Button look="small" onClick={onCancel}>
        {i18n.t('data.cancel')}
      </Button>
    </div>
  );
}
