import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Audit } from '../../../components/audit/use-audit';
import { Button } from '../../../components/button';
import { adding, bringingBack, removing } from '../../../core/audit/book';
import type { Removed } from '../../../core/audit/workplaces';
import { newWorkplace, removal } from '../../../core/audit/workplaces';
import { AUDIT } from '../../../wiring/audit';
import { NameForm } from './name-form';
import { Sheet } from './sheet';
import { WorkplaceRow } from './workplace-row';
import './workplaces-sheet.css';

/** Every workplace by its name: where one is, another, a new name, and away with one (which can be undone). */
export function WorkplacesSheet({ audit }: { audit: Audit }) {
  const { book, workplace, change } = audit;
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const remove = (id: string) => {
    setRemoved(removal(id, book.workplaces, book.snapshots));
    change(removing(id));
  };
  const undo = () => {
    if (removed) change(bringingBack(removed));
    setRemoved(null);
  };
  return (
    <Sheet name="workplaces" title={i18n.t('setup.workplace.title')} about={i18n.t('setup.workplace.about')}>
      <ul class="workplaces">
        {(book.workplaces.length > 0 ? book.workplaces : [workplace]).map((one) => (
          <WorkplaceRow key={one.id} one={one} audit={audit} onRemove={() => remove(one.id)} />
        ))}
      </ul>
      <div role="status" class="sheet__row">
        {removed && <span>{i18n.t('setup.workplace.removed', { name: removed.workplace.name })}</span>}
        {removed && (
          <Button look="small" onClick={undo}>
            {i18n.t('setup.workplace.undo')}
          </Button>
        )}
      </div>
      {isAdding ? (
        <NameForm
          workplaces={book.workplaces}
          start=""
          does={i18n.t('setup.workplace.addIt')}
          onName={(name) => {
            const at = Math.max(AUDIT.now(), ...book.workplaces.map(({ usedAt }) => usedAt + 1));
            change(adding(newWorkplace(AUDIT.newId(), name, at)));
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>{i18n.t('setup.workplace.add')}</Button>
        </div>
      )}
    </Sheet>
  );
}
