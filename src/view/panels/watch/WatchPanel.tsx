import { NATIONS } from '../../../vocabulary/nations.ts';
import { occurrencesOfBrief } from '../../play/brief.ts';
import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';
import { say } from '../../words/say.ts';
import { offerSentence, wordLine } from '../../words/sentences.ts';
import { faultTitle } from '../../words/titleWords.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { BeatPanel } from '../turn/BeatPanel.tsx';
import { Brief } from '../turn/Brief.tsx';

/** Talk and Commit as an onlooker follows them: the news, then what lies on the table, then answers and Words. */
export function WatchPanel() {
  const { names, session, state } = usePlay();
  const { phase, turn } = state.view;
  const beat = phase === 'answer' || phase === 'commit' ? phase : 'offer';
  return (
    <BeatPanel
      title={sayWatch(`${beat}.title`, { year: yearOf(names, turn) })}
      foot={
        state.stuck ? (
          <>
            <p role="alert">{faultTitle('worker')}</p>
            <button type="button" class="button primary" onClick={() => session.retry()}>
              {sayPlay('waiting.retry')}
            </button>
          </>
        ) : null
      }
    >
      {beat === 'offer' && <Opened />}
      {beat === 'answer' && <OnTheTable />}
      {beat === 'commit' && <Answered />}
      {beat === 'commit' && <p class="soft">{sayWatch('commit.next')}</p>}
      {!(beat === 'offer' && turn === 1) && (
        <details>
          <summary class="small soft">{sayWatch('sees.title')}</summary>
          <p class="small soft">{sayWatch('sees.text')}</p>
        </details>
      )}
    </BeatPanel>
  );
}

/** The year's news. The very first year says what an onlooker sees. */
function Opened() {
  const { scenario, state } = usePlay();
  const { news, deeds } = occurrencesOfBrief(state.view, scenario);
  return (
    <>
      {state.view.turn === 1 && (
        <>
          <p>{sayWatch('sees.text')}</p>
          <p>{sayWatch('offer.how')}</p>
        </>
      )}
      {news.length + deeds.length > 0 && <Brief />}
      <p class="soft">{sayWatch('offer.next')}</p>
    </>
  );
}

function OnTheTable() {
  const { names, state } = usePlay();
  const { offers } = state.view.position;
  return (
    <>
      <p class="soft">{sayWatch(offers.length === 0 ? 'answer.none' : 'answer.lead')}</p>
      <ul class="stack">
        {offers.map((offer) => {
          const sentence = offerSentence(offer, null, names);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </>
  );
}

/** The Words that were given, and what became of the offers. */
export function Answered() {
  const { names, scenario, state } = usePlay();
  const { position, turn, turns } = state.view;
  const talk = turns[turn - 1]?.talk ?? [];
  const given = NATIONS.flatMap((nation) => {
    const word = position.words[nation];
    return word ? [wordLine(nation, word, names)] : [];
  });
  return (
    <>
      {scenario.systems.includes('word') && (
        <section class="stack" aria-labelledby="given-title">
          <h3 id="given-title">{sayWatch('commit.words')}</h3>
          {given.length === 0 && <p class="soft">{sayWatch('commit.words.none')}</p>}
          <ul class="stack">
            {given.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack" aria-labelledby="dealt-title">
        <h3 id="dealt-title">{sayWatch('commit.deals')}</h3>
        {talk.length === 0 && <p class="soft">{sayWatch('commit.deals.none')}</p>}
        <ul class="stack small">
          {talk.map(({ offer, taken }) => {
            const sentence = offerSentence(offer, null, names);
            return (
              <li key={sentence} class={taken ? '' : 'soft'}>
                <span aria-hidden="true">{taken ? '✓' : '✕'}</span> {sentence}{' '}
                <strong>{taken ? sayWatch('commit.taken') : say(`declined.${offer.act}`)}</strong>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
