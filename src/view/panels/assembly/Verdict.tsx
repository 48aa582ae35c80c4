import { useEffect, useMemo, useRef } from 'preact/hooks';
import { beatOf } from '../../../game/log.ts';
import type { Argument } from '../../../vocabulary/debate.ts';
import { countOf, swingOf } from '../../play/chamber.ts';
import { usePlay } from '../../play/context.ts';
import { afterReveal } from '../../play/touched.ts';
import type { Assembly } from '../../play/useAssembly.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { deedSentence } from '../../words/sentences.ts';
import { swingSentence } from '../../words/swingSentence.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { YearBridge } from '../story/BridgeLine.tsx';
import { MovedList, useMoved } from '../turn/MovedList.tsx';
import { BrokenPromises } from '../turn/WordFates.tsx';

/** What was decided, the argument that swung it, and what followed. */
export function Verdict({ assembly }: { readonly assembly: Assembly }) {
  const play = usePlay();
  const { names, state } = play;
  const { chamber, standing } = assembly;
  const { revealed, seat, view } = state;
  const heading = useRef<HTMLParagraphElement>(null);
  // It stands above the ballots, which were read last.
  useEffect(() => heading.current?.scrollIntoView({ block: 'center' }), []);
  const swing = useMemo(() => swingOf(chamber), [chamber]);
  const log = view.turns[revealed - 1];
  const count = countOf(chamber.resolution, standing.ballots);
  const within = (beat: 'debate' | 'year') =>
    log ? log.ledger.filter((_, place) => beatOf(log, place) === beat) : [];
  const moved = useMoved(within('debate'));
  const yearly = useMoved(within('year'));
  if (!log) return null;
  const { broken, deeds } = afterReveal(log);
  const argument = swing ? (standing.flow[swing.place] as Argument) : null;
  return (
    <>
      <p ref={heading} class={`verdict display ${count.isAdopted ? 'adopted' : 'rejected'}`} role="status">
        <span aria-hidden="true">{count.isAdopted ? '✓ ' : '✕ '}</span>
        {sayAssembly(count.isAdopted ? 'verdict.adopted' : 'verdict.rejected')}
      </p>
      <p class="small soft">{sayAssembly(count.isAdopted ? 'verdict.norm' : 'verdict.rest')}</p>
      <section class="stack" aria-labelledby="swing-title">
        <h3 id="swing-title">{sayAssembly('verdict.swing')}</h3>
        {swing && argument ? (
          <>
            <p>{swingSentence(swing, argument, play.engine, names)}</p>
            {!swing.exact && <p class="small soft">{sayAssembly('verdict.swing.sampled')}</p>}
          </>
        ) : (
          <p>{sayAssembly('verdict.lean')}</p>
        )}
      </section>
      <section class="stack" aria-labelledby="after-title">
        <h3 id="after-title">{seat ? sayAssembly('verdict.yours') : sayWatch('verdict.moved')}</h3>
        {moved.length === 0 && (
          <p class="soft">{seat ? sayAssembly('verdict.yours.none') : sayWatch('verdict.moved.none')}</p>
        )}
        <MovedList changes={moved} />
        {seat !== null && <YearBridge turn={revealed} />}
      </section>
      <BrokenPromises promises={broken} />
      {yearly.length > 0 && (
        <details>
          <summary class="small soft">{sayAssembly('verdict.year')}</summary>
          <MovedList changes={yearly} />
        </details>
      )}
      {deeds.length > 0 && (
        <details>
          <summary class="small soft">{sayAssembly('verdict.all')}</summary>
          <ul class="stack small">
            {deeds.map((happened, index) => (
              <li key={`${happened.deed}${index}`}>{deedSentence(happened, seat, names)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
