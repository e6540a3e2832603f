import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { areDefaults, namesIn } from '../../../core/setting-groups';
import './group.css';
import type { Editing, Scope } from './use-editing';

interface GroupProps {
  readonly scope: Scope;
  readonly editing: Editing;
  readonly about?: string;
  readonly children?: ComponentChildren;
}

/** A group of settings on its card: heading, what is in it, and the way back to the defaults. */
export function Group({ scope, editing, about, children }: GroupProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section id={scope} class="group" aria-labelledby={`${scope}-title`}>
      <h2 id={`${scope}-title`} class="group__title" tabIndex={-1} ref={heading}>
        {i18n.t(`settings.group.${scope}`)}
      </h2>
      {about && <p class="group__about">{about}</p>}
      {children}
      <GroupFoot scope={scope} editing={editing} onUndone={() => heading.current?.focus()} />
    </section>
  );
}

/** Back to the defaults, and back from there. The two buttons stand apart, or a double click would do both. */
function GroupFoot({ scope, editing, onUndone }: { scope: Scope; editing: Editing; onUndone: () => void }) {
  const foot = useRef<HTMLDivElement>(null);
  const wasReset = useRef(false);
  const replaced = editing.undoable(scope);
  const isDefault = areDefaults(editing.settings, namesIn(scope), editing.defaults);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes on to the one that takes it back.
    if (wasReset.current && replaced === 'reset') foot.current?.querySelector('button')?.focus();
    wasReset.current = false;
  }, [replaced]);
  const reset = () => {
    wasReset.current = true;
    editing.reset(scope);
  };
  const undo = () => {
    editing.undo(scope);
    onUndone();
  };
  return (
    <div class={replaced || !isDefault ? 'group__foot' : 'group__foot group__foot--empty'} ref={foot}>
      <div role="status">{replaced && i18n.t(`settings.replaced.${replaced}`)}</div>
      {replaced && (
        <Button look="small" onClick={undo}>
          {i18n.t('settings.undo')}
        </Button>
      )}
      <div class="group__reset">
        {!isDefault && (
          <Button look="small" onClick={reset}>
            {scope === 'all' ? i18n.t('settings.resetAll') : i18n.t('settings.reset')}
          </Button>
        )}
      </div>
    </div>
  );
}
