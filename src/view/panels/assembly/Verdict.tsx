import { useEffect, useMemo, useRef } from 'preact/hooks';
import { beatOf } from '../../../game/log.ts';
import type { Change } from '../../../rules/change.ts';
import type { Argument } from '../../../vocabulary/debate.ts';
import { meaningOf } from '../../../vocabulary/measures.ts';
import { countOf, swingOf } from '../../play/chamber.ts';
import { usePlay } from '../../play/context.ts';
import { sumBySlot } from '../../play/sums.ts';
import { concerns } from '../../play/touched.ts';
import type { Assembly } from '../../play/useAssembly.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { changeSentence } from '../../words/changes.ts';
import { importanceOf } from '../../words/importance.ts';
import { audienceName } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';
import { deedSentence } from '../../words/sentences.ts';
import { toneOf } from '../turn/ownChanges.ts';
import { claimText } from './underWords.ts';

const SHOWN = 8;

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
  if (!log) return null;
  const movedIn = (beat: 'debate' | 'year') =>
    sumBySlot(log.ledger.filter((entry, place) => beatOf(log, place) === beat && concerns(entry, seat)))
      .toSorted((a, b) => weight(b.slot, b.delta) - weight(a.slot, a.delta))
      .slice(0, SHOWN);
  const moved = movedIn('debate');
  const yearly = movedIn('year');
  const deeds = log.occurrences.filter(({ deed }) => FOLLOWED.has(deed));
  function weight(slot: number, delta: number): number {
    return importanceOf(meaningOf(slot), seat, view.aims) * Math.abs(delta);
  }
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
            <p>
              {sayAssembly('verdict.swing.line', {
                audience: audienceName(names, swing.ballot.audience),
                claim: claimText(play, argument.claim),
                nation: names.nations[argument.by].label,
                share: swing.share,
              })}
            </p>
            {swing.decides && <p>{sayAssembly('verdict.swing.decides')}</p>}
            {!swing.exact && <p class="small soft">{sayAssembly('verdict.swing.sampled')}</p>}
          </>
        ) : (
          <p>{sayAssembly('verdict.lean')}</p>
        )}
      </section>
      <section class="stack" aria-labelledby="after-title">
        <h3 id="after-title">{sayAssembly('verdict.yours')}</h3>
        {moved.length === 0 && <p class="soft">{sayAssembly('verdict.yours.none')}</p>}
        <Moved changes={moved} />
      </section>
      {yearly.length > 0 && (
        <details>
          <summary class="small soft">{sayAssembly('verdict.year')}</summary>
          <Moved changes={yearly} />
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

/** Numbers that moved, each with its Why. */
function Moved({ changes }: { readonly changes: readonly Change[] }) {
  const { names, open, state } = usePlay();
  return (
    <ul class="moved">
      {changes.map((change) => {
        const sentence = changeSentence(change, state.seat, names);
        return (
          <li key={change.slot}>
            <span class={toneOf(change)} aria-hidden="true">
              {change.delta > 0 ? '▲' : '▼'}
            </span>
            <span>{sentence}</span>
            <button
              type="button"
              class="button quiet small"
              aria-label={`${sayPlay('reveal.why')} ${sentence}`}
              onClick={() => open({ kind: 'why', slot: change.slot })}
            >
              {sayPlay('reveal.why')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Deeds that a debate brings about. */
const FOLLOWED: ReadonlySet<string> = new Set([
  'spokeFor',
  'spokeAgainst',
  'adopted',
  'rejected',
  'lawNarrowed',
  'lawRepealed',
  'lawFailed',
  'certificateStands',
  'truceAgreed',
]);
