import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { nextTab } from './next-tab';

export interface Tab {
  id: string;
  label: string;
  content: ComponentChildren;
}

interface TabsProps {
  tabs: readonly Tab[];
  /** Name of the whole row. */
  label: string;
  selected: string;
  dir: 'ltr' | 'rtl';
  onSelect(id: string): void;
}

/** A row of tabs over one panel. One stop for the Tab key; arrows, Home and End choose within the row. */
export function Tabs({ tabs, label, selected, dir, onSelect }: TabsProps) {
  const prefix = useId();
  const row = useRef<HTMLDivElement>(null);
  const at = Math.max(
    tabs.findIndex(({ id }) => id === selected),
    0,
  );
  const current = tabs[at];
  if (current === undefined) return null;

  function onKeyDown(event: KeyboardEvent): void {
    const chosen = tabs[nextTab(event.key, at, tabs.length, dir) ?? -1];
    if (chosen === undefined) return;
    event.preventDefault();
    onSelect(chosen.id);
    row.current?.querySelector<HTMLElement>(`[data-tab="${chosen.id}"]`)?.focus();
  }

  return (
    <>
      <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            class="tab"
            id={`${prefix}-${id}`}
            data-tab={id}
            aria-selected={id === current.id}
            aria-controls={`${prefix}-panel`}
            tabIndex={id === current.id ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        key={current.id}
        class="tab-panel"
        role="tabpanel"
        id={`${prefix}-panel`}
        aria-labelledby={`${prefix}-${current.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the panel scrolls, so the keyboard must reach it (APG, tabs)
        tabIndex={0}
      >
        {current.content}
      </div>
    </>
  );
}
