import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Audit } from './use-audit';
import './workplace-picker.css';

/** "I am at": which of several workplaces is in use. Where there is one, there is nothing to pick. */
export function WorkplacePicker({ audit: { book, workplace, goTo } }: { audit: Audit }) {
  const id = useId();
  if (book.workplaces.length < 2) return null;
  return (
    <div class="workplace-picker">
      <label for={id}>{i18n.t('setup.workplace.at')}</label>
      <select
        id={id}
        class="workplace-picker__select"
        value={workplace.id}
        onChange={({ currentTarget: { value } }) => goTo(value)}
      >
        {book.workplaces.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
