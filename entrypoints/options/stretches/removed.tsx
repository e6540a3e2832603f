import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';

/** Says what was removed and offers it back for as long as the section is open: nobody has to be quick. */
export function Removed({ name, onUndo, onClose }: { name: string; onUndo: () => void; onClose: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes on to the one that takes it back.
    place.current?.querySelector('button')?.focus();
  }, [name]);
  return (
    <div class="removed" ref={place}>
      <p role="status">{i18n.t('stretches.removed', { name })}</p>
      <Button look="small" onClick={onUndo}>
        {i18n.t('stretches.undo')}
      </Button>
      <Button look="small" onClick={onClose}>
        {i18n.t('stretches.dismiss')}
      </Button>
    </div>
  );
}
