import { useEffect, useRef } from 'preact/hooks';
import { useSeated } from '../../play/context.ts';
import { nameOf } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';

/** Keeps one person's secrets while the device is handed to the next. */
export function Cover() {
  const { names, session, state } = useSeated();
  const nation = nameOf(names, state.seat);
  const ready = useRef<HTMLButtonElement>(null);
  useEffect(() => ready.current?.focus(), [state.seat]);
  return (
    <main class="cover">
      <h1>{sayPlay('cover.title', { nation })}</h1>
      <p class="soft">{sayPlay('cover.lead', { nation })}</p>
      <button type="button" class="button primary" ref={ready} onClick={() => session.goOn()}>
        {sayPlay('cover.ready', { nation })}
      </button>
      {session.persons
        .filter((person) => state.view.handedIn.includes(person))
        .map((person) => (
          <button type="button" class="button quiet" key={person} onClick={() => session.takeBack(person)}>
            {sayPlay('cover.takeBack', { nation: nameOf(names, person) })}
          </button>
        ))}
    </main>
  );
}
