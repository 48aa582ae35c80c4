import { useEffect, useState } from 'preact/hooks';
import type { Occurrence } from '../../rules/occurrence.ts';
import { usePlay } from '../play/context.ts';
import { sayReplay } from '../words/replayWords.ts';
import { deedSentence } from '../words/sentences.ts';
import { sayWatch } from '../words/watchWords.ts';

/** What was done in a Reveal, deed by deed or all at once; whoever did the deed that is told is picked on the board. */
export function Deeds({ deeds }: { readonly deeds: readonly Occurrence[] }) {
  const { announce, names, session, state } = usePlay();
  const [at, setAt] = useState(-1);
  const count = deeds.length;
  const told = (place: number): string => {
    const deed = deeds[place];
    return deed
      ? sayReplay('deeds.at', { place: place + 1, count, deed: deedSentence(deed, state.seat, names) })
      : sayReplay('deeds.none', { count });
  };
  const go = (place: number): void => {
    setAt(place);
    session.select(deeds[place]?.by ?? deeds[place]?.to ?? null);
    announce(told(place));
  };
  const isStepped = at >= 0;
  // What was picked for a deed does not stay picked at the next moment.
  useEffect(() => (isStepped ? () => session.select(null) : undefined), [isStepped]);
  const step = (key: 'deeds.back' | 'deeds.forward', way: 1 | -1, isShut: boolean) => (
    <button type="button" class="button small" aria-disabled={isShut} onClick={() => isShut || go(at + way)}>
      {sayReplay(key)}
    </button>
  );
  return (
    <section class="stack" aria-labelledby="deeds-title">
      <h3 id="deeds-title">{sayWatch('reveal.deeds')}</h3>
      <div class="row">
        {step('deeds.back', -1, at <= 0)}
        {step('deeds.forward', 1, at === count - 1)}
      </div>
      <p>{told(at)}</p>
      <details>
        <summary>{sayReplay('deeds.all')}</summary>
        <ol class="stack small replay-deeds">
          {deeds.map((deed, place) => (
            <li key={`${deed.deed}${place}`} aria-current={place === at ? 'true' : undefined}>
              {deedSentence(deed, state.seat, names)}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
