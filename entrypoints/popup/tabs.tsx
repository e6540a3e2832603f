import type { ComponentChildren, ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { wayOf } from '../../components/way-of';
import type { OtherTab } from './other-tabs';
import './tabs.css';

interface TabsProps {
  /** The tabs beside Now. */
  readonly others: readonly OtherTab[];
  /** What is on Now. */
  readonly children: ComponentChildren;
}

/**
 * The tabs of the popup, by the pattern of the ARIA practices: one stop for Tab, arrows from one to the next. Now stays
 * mounted below another tab, so that coming back to it is instant.
 */
export function Tabs({ others, children }: TabsProps) {
  const names = ['now', ...others.map(({ name }) => name)];
  const [chosen, setOpen] = useState('now');
  // A tab can go while it is open: then Now is there.
  const open = names.includes(chosen) ? chosen : 'now';
  const [loaded, setLoaded] = useState<Readonly<Record<string, ComponentType>>>({});
  const list = useRef<HTMLDivElement>(null);
  const go = (name: string) => {
    setOpen(name);
    const tab = others.find((one) => one.name === name);
    if (tab && !loaded[name]) void tab.load().then((View) => setLoaded((others) => ({ ...others, [name]: View })));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = wayOf(event.key);
    if (way === 0) return;
    event.preventDefault();
    const next = (names.indexOf(open) + way + names.length) % names.length;
    go(names[next] ?? 'now');
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  const labels = [i18n.t('popup.tabs.now'), ...others.map(({ label }) => label())];
  const View = loaded[open];
  return (
    <>
      <div class="tabs" role="tablist" aria-label={i18n.t('popup.tabs.label')} ref={list} onKeyDown={onKeyDown}>
        {names.map((name, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class="tab"
            aria-selected={name === open}
            aria-controls={`panel-${name}`}
            tabIndex={name === open ? 0 : -1}
            onClick={() => go(name)}
          >
            {labels[index]}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id="panel-now" aria-labelledby="tab-now" hidden={open !== 'now'}>
        {children}
      </div>
      {others.map(({ name }) => (
        <div
          key={name}
          class="panel"
          role="tabpanel"
          id={`panel-${name}`}
          aria-labelledby={`tab-${name}`}
          hidden={open !== name}
        >
          {name === open && View && <View />}
        </div>
      ))}
    </>
  );
}
