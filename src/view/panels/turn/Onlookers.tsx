import { usePlay } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';
import { Toggle } from './Toggle.tsx';

/** Where several people share a device: whose eyes a Reveal or a chapter's close is read through. */
export function Onlookers() {
  const { names, session, state } = usePlay();
  if (session.persons.length < 2) return null;
  return (
    <Toggle
      about={sayPlay('reveal.look')}
      options={session.persons.map((value) => ({ value, label: names.nations[value].label }))}
      value={state.seat}
      onPick={(seat) => session.look(seat)}
    />
  );
}
