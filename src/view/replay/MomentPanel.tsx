import { actsIn } from '../../debrief/recorded.ts';
import { beatOf } from '../../game/log.ts';
import type { Moment } from '../../record/timeline.ts';
import { endingOf } from '../../rules/ending.ts';
import { NATIONS } from '../../vocabulary/nations.ts';
import { Ballots } from '../panels/assembly/Ballots.tsx';
import { Verdict } from '../panels/assembly/Verdict.tsx';
import { Brief } from '../panels/turn/Brief.tsx';
import { MovedList, useMoved } from '../panels/turn/MovedList.tsx';
import { RevealTools } from '../panels/turn/RevealTools.tsx';
import { BrokenPromises, WordFates } from '../panels/turn/WordFates.tsx';
import { Answered } from '../panels/watch/WatchPanel.tsx';
import { occurrencesOfBrief } from '../play/brief.ts';
import { usePlay } from '../play/context.ts';
import { afterReveal, deedsOf } from '../play/touched.ts';
import type { Assembly } from '../play/useAssembly.ts';
import { sayAssembly } from '../words/assemblyWords.ts';
import { sayReplay } from '../words/replayWords.ts';
import { codeTitle, stakeSentence } from '../words/sentences.ts';
import { sayWatch } from '../words/watchWords.ts';
import { Deeds } from './Deeds.tsx';
import { RecordedList } from './RecordedList.tsx';

/** What one beat of a recorded year brought. */
export function MomentPanel(props: { readonly moment: Moment; readonly debate: Assembly | null }) {
  const { debate } = props;
  switch (props.moment.beat) {
    case 'brief':
      return <News />;
    case 'talk':
      return <Answered />;
    case 'reveal':
      return <Revealed />;
    case 'debate':
      return debate && <Decided debate={debate} />;
    case 'year':
      return <YearsEnd />;
  }
}

function News() {
  const { scenario, state } = usePlay();
  const { news, deeds } = occurrencesOfBrief(state.view, scenario);
  return news.length + deeds.length > 0 ? <Brief /> : <p class="soft">{sayReplay('brief.none')}</p>;
}

/** Who chose what, how the Words ended, what was done, and what moved most. */
function Revealed() {
  const { names, scenario, state } = usePlay();
  const { revealed, seat, view } = state;
  const log = view.turns[revealed - 1];
  const moved = useMoved(log?.ledger.filter((_, place) => beatOf(log, place) === 'reveal') ?? []);
  if (!log) return null;
  const { others, touching } = deedsOf(log, seat);
  const told = new Set([...touching, ...others]);
  // In the order in which it happened, whomever it touched.
  const deeds = log.occurrences.filter((happened) => told.has(happened));
  const stakes = NATIONS.flatMap((nation) => {
    const stake = log.stakes[nation];
    return stake ? [stakeSentence(nation, stake, seat, names)] : [];
  });
  const acts = actsIn(log, scenario).filter(({ chosenIn }) => chosenIn === log.turn);
  return (
    <>
      {acts.length > 0 && (
        <section class="stack" aria-labelledby="recorded-title">
          <h3 id="recorded-title">{sayReplay('reveal.record')}</h3>
          <RecordedList events={acts} comparedIn={null} />
        </section>
      )}
      <Deeds deeds={deeds} />
      <section class="stack" aria-labelledby="chosen-title">
        <h3 id="chosen-title">{sayReplay('reveal.choices')}</h3>
        <dl class="chosen small">
          {NATIONS.map((nation) => (
            <div key={nation}>
              <dt>{names.nations[nation].label}</dt>
              <dd>
                {(log.choices[nation] ?? []).map((code) => codeTitle(code, names)).join('; ') ||
                  sayReplay('reveal.pass')}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <WordFates log={log} />
      {stakes.length > 0 && (
        <section class="stack" aria-labelledby="stakes-title">
          <h3 id="stakes-title">{sayReplay('reveal.stakes')}</h3>
          <ul class="stack small">
            {stakes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack" aria-labelledby="moved-title">
        <h3 id="moved-title">{sayWatch('reveal.moved')}</h3>
        {moved.length === 0 && <p class="soft">{sayWatch('reveal.moved.none')}</p>}
        <MovedList changes={moved} />
      </section>
      <RevealTools onReplay={null} />
    </>
  );
}

function Decided({ debate }: { readonly debate: Assembly }) {
  return (
    <>
      <p>
        <strong>{sayAssembly('resolved', { text: debate.chamber.resolution.text })}</strong>
      </p>
      <Verdict assembly={debate} />
      <Ballots assembly={debate} />
    </>
  );
}

function YearsEnd() {
  const { scenario, state } = usePlay();
  const { revealed, view } = state;
  const log = view.turns[revealed - 1];
  const moved = useMoved(log?.ledger.filter((_, place) => beatOf(log, place) === 'year') ?? []);
  const ending = view.phase === 'over' ? endingOf(scenario, view.position) : null;
  return (
    <>
      {ending && (
        <>
          <p class="display">{sayReplay('year.ending', { title: ending.title })}</p>
          <p>{ending.text}</p>
        </>
      )}
      <BrokenPromises promises={log ? afterReveal(log).broken : []} />
      <p class="soft">{sayReplay(moved.length > 0 ? 'year.lead' : 'year.none')}</p>
      <MovedList changes={moved} />
      <RevealTools onReplay={null} />
    </>
  );
}
