import { useEffect, useRef, useState } from 'preact/hooks';
import { sayTitle } from '../words/titleWords.ts';
import { giveName, givenName, LONGEST_NAME } from './gameNames.ts';
import type { Storage } from './storage.ts';

/** The button that asks for a game's name, and the field that it opens. */
export function NameForm(props: {
  readonly storage: Storage;
  readonly id: string;
  /** What the game is called now. */
  readonly name: string;
  readonly isSmall?: boolean;
  readonly onNamed: () => void;
}) {
  const { id, storage } = props;
  const [isOpen, open] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) field.current?.select();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button
        ref={opener}
        type="button"
        class={`button quiet${props.isSmall ? ' small' : ''}`}
        onClick={() => open(true)}
        aria-label={`${sayTitle('saves.rename')}: ${props.name}`}
      >
        {sayTitle('saves.rename')}
      </button>
    );
  }
  return (
    <form
      class="row name-form"
      onSubmit={(event) => {
        event.preventDefault();
        giveName(storage, id, field.current?.value ?? '');
        open(false);
        props.onNamed();
      }}
    >
      <label class="field">
        <span class="small soft">{sayTitle('saves.name')}</span>
        <input
          ref={field}
          maxLength={LONGEST_NAME}
          defaultValue={givenName(storage, id) ?? props.name}
          placeholder={sayTitle('saves.name.hint')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // It closes the field, not the window around it.
            event.preventDefault();
            event.stopPropagation();
            open(false);
          }}
        />
      </label>
      <button type="submit" class="button">
        {sayTitle('saves.name.keep')}
      </button>
    </form>
  );
}
