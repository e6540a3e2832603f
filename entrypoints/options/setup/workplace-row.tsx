import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Audit } from '../../../components/audit/use-audit';
import { Button } from '../../../components/button';
import { workplaceChanged } from '../../../core/audit/recheck';
import type { Workplace } from '../../../core/audit/workplace';
import { renamed } from '../../../core/audit/workplaces';
import { NameForm } from './name-form';

interface WorkplaceRowProps {
  readonly one: Workplace;
  readonly audit: Audit;
  readonly onRemove: () => void;
}

/** One workplace. Taking it away is asked about first. */
export function WorkplaceRow({ one, audit: { book, workplace, revise, change, goTo }, onRemove }: WorkplaceRowProps) {
  const [mode, setMode] = useState<'rest' | 'rename' | 'remove'>('rest');
  const isKept = book.workplaces.some(({ id }) => id === one.id);
  const isHere = one.id === workplace.id;
  const rename = (name: string) => {
    setMode('rest');
    if (isHere) return revise((before) => renamed(before, name));
    change(({ workplaces }) => ({
      put: { workplaces: workplaces.filter(({ id }) => id === one.id).map((before) => renamed(before, name)) },
    }));
  };
  return (
    <li class="workplace">
      <div class="workplace__head">
        <strong class="workplace__name">{one.name}</strong>
        {isHere && <span class="workplace__here">{i18n.t('setup.workplace.inUse')}</span>}
      </div>
      {mode === 'rename' && (
        <NameForm
          workplaces={book.workplaces}
          own={one.id}
          start={one.name}
          does={i18n.t('setup.workplace.keep')}
          onName={rename}
          onCancel={() => setMode('rest')}
        />
      )}
      {mode === 'remove' && (
        <div class="sheet__row" role="alert">
          <span>{i18n.t('setup.workplace.removeAsk', { name: one.name })}</span>
          <Button look="small" onClick={onRemove}>
            {i18n.t('setup.workplace.removeYes')}
          </Button>
          <Button look="small" onClick={() => setMode('rest')}>
            {i18n.t('setup.cancel')}
          </Button>
        </div>
      )}
      {mode === 'rest' && (
        <div class="sheet__row">
          {!isHere && (
            <Button look="small" onClick={() => goTo(one.id)}>
              {i18n.t('setup.workplace.use')}
            </Button>
          )}
          <Button look="small" onClick={() => setMode('rename')}>
            {i18n.t('setup.workplace.rename')}
          </Button>
          {isHere && Object.keys(one.answers).length > 0 && (
            <Button look="small" onClick={() => revise((before, at) => workplaceChanged(before, at))}>
              {i18n.t('setup.workplace.changed')}
            </Button>
          )}
          {isKept && (
            <Button look="small" onClick={() => setMode('remove')}>
              {i18n.t('setup.workplace.remove')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
