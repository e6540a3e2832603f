import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { Fault } from '../../../components/fault';
import '../../../components/field.css';
import type { Workplace } from '../../../core/audit/workplace';
import type { NameRefusal } from '../../../core/audit/workplaces';
import { checkName } from '../../../core/audit/workplaces';
import './name-form.css';

interface NameFormProps {
  readonly workplaces: readonly Workplace[];
  /** The one that is renamed: its own name is not taken. */
  readonly own?: string;
  readonly start: string;
  /** What stands on the button. */
  readonly does: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

const REFUSED = {
  empty: 'setup.workplace.refused.empty',
  'too-long': 'setup.workplace.refused.tooLong',
  taken: 'setup.workplace.refused.taken',
} as const satisfies Record<NameRefusal, string>;

/** A name for a workplace, refused at the field where it cannot be. */
export function NameForm({ workplaces, own, start, does, onName, onCancel }: NameFormProps) {
  const [text, setText] = useState(start);
  const [refused, setRefused] = useState<NameRefusal | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        const checked = checkName(text, workplaces, own);
        if ('name' in checked) return onName(checked.name);
        setRefused(checked.refused);
        field.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label class="field__label" for={id}>
        {i18n.t('setup.workplace.name')}
      </label>
      <input
        id={id}
        ref={field}
        class="field__input name-form__field"
        type="text"
        autocomplete="off"
        value={text}
        aria-invalid={refused !== null}
        aria-describedby={`${id}-fault`}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setRefused(null);
        }}
      />
      <Fault id={`${id}-fault`} words={refused && i18n.t(REFUSED[refused])} />
      <div class="sheet__row name-form__do">
        <button type="submit" class="button button--small">
          {does}
        </button>
        <Button look="small" onClick={onCancel}>
          {i18n.t('setup.cancel')}
        </Button>
      </div>
    </form>
  );
}
