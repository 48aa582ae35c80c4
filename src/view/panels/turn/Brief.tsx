import { occurrencesOfBrief } from '../../play/brief.ts';
import { usePlay } from '../../play/context.ts';
import { dateWords } from '../../words/dates.ts';
import { sayPlay } from '../../words/playWords.ts';
import { deedSentence } from '../../words/sentences.ts';
import { FlightsAhead } from '../story/FlightsAhead.tsx';
import { NewsLine } from '../story/NewsLine.tsx';
import { SourceLink } from '../story/SourceLink.tsx';

/**
 * What happened since the last slips: dated news, decisions of offices, and beside them what is on record.
 * @param isFolded whether a timer runs: then what can be done stands first, and this opens on a press
 */
export function Brief({ isFolded = false }: { readonly isFolded?: boolean }) {
  const { scenario, state, names } = usePlay();
  const { view } = state;
  const { news, deeds } = occurrencesOfBrief(view, scenario);
  const year = scenario.startYear + view.turn - 1;
  const notes = scenario.record.filter((note) => note.date.startsWith(String(year)));
  // What the facilitator told the class to look at is never folded away, nor that there are new rocks to ask for.
  const shown = isFolded ? news.filter(({ brought, isTold }) => isTold || brought) : [];
  // What came home is told in brief there, and in full with the rest.
  const items = news.filter((item) => !isFolded || !item.isTold);
  const told = (
    <>
      <ul class="stack">
        {items.map((item) => (
          <NewsLine key={item.id} item={item} />
        ))}
        {deeds.map((happened) => (
          <li class="brief-item" key={happened.deed + happened.about}>
            <p>{deedSentence(happened, state.seat, names)}</p>
          </li>
        ))}
      </ul>
      <FlightsAhead />
      {notes.length > 0 && (
        <details>
          <summary class="small">{`${sayPlay('offers.record')} (${notes.length})`}</summary>
          <p class="small soft">{sayPlay('offers.record.lead')}</p>
          <ul class="stack small">
            {notes.map((note) => (
              <li key={note.text}>
                <span class="faint">{dateWords(note.date)}</span> {note.text}{' '}
                <SourceLink source={note.source} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
  if (isFolded) {
    const count = items.length + deeds.length;
    return (
      <>
        {shown.length > 0 && (
          <ul class="stack">
            {shown.map((item) => (
              <NewsLine key={item.id} item={item} isBrief={!item.isTold} />
            ))}
          </ul>
        )}
        <details>
          <summary class="small">
            {sayPlay(count === 1 ? 'offers.news.one' : 'offers.news.many', { count })}
          </summary>
          <div class="stack">{told}</div>
        </details>
      </>
    );
  }
  return (
    <section class="stack" aria-labelledby="brief-title">
      <h3 id="brief-title">{sayPlay('offers.news')}</h3>
      {told}
    </section>
  );
}
