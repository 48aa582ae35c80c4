import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** A list of tabs over one panel: arrows move along it, Home and End to its ends. */
export function Tabs<Name extends string>(props: {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly open: Name;
  readonly onOpen: (name: Name) => void;
  readonly children: ComponentChildren;
}) {
  const { tabs, open, onOpen } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (to: number): void => {
    const at = (to + tabs.length) % tabs.length;
    const tab = tabs[at];
    if (!tab) return;
    onOpen(tab.name);
    list.current?.querySelectorAll('button')[at]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ name }) => name === open);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ name, label }) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`${id}${name}`}
            aria-selected={name === open}
            aria-controls={`${id}panel`}
            tabIndex={name === open ? 0 : -1}
            onClick={() => onOpen(name)}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${open}`}>
        {props.children}
      </div>
    </>
  );
}
