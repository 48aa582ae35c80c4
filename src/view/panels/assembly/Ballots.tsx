import { isOfCongress } from '../../../debate/baseScores.ts';
import { type Ballot, deciding, isFor } from '../../../debate/hearing.ts';
import type { Lean } from '../../../debate/lean.ts';
import { type Audience, SPEECHES } from '../../../vocabulary/debate.ts';
import { countOf } from '../../play/chamber.ts';
import { usePlay } from '../../play/context.ts';
import { type Assembly, ballotOrder } from '../../play/useAssembly.ts';
import { type AssemblyKey, sayAssembly } from '../../words/assemblyWords.ts';
import { audienceLabel, nameOf } from '../../words/names.ts';
import { signed } from '../../words/say.ts';

/** The ballots: what they would be now, or opened one by one, each with its reason. */
export function Ballots({ assembly }: { readonly assembly: Assembly }) {
  const { state } = usePlay();
  const { chamber, opened, standing } = assembly;
  const { decided, resolution } = chamber;
  const isOpening = decided !== null && assembly.heard === assembly.given;
  const order = isOpening ? ballotOrder(assembly) : standing.ballots;
  const counted = deciding(resolution, standing.ballots);
  const count = countOf(resolution, isOpening ? order.slice(0, opened) : standing.ballots);
  const needed = countOf(resolution, standing.ballots).needed;
  /** Whether anybody else will speak: after the last speech, or while one gives it oneself, nobody does. */
  const others = !isOpening && assembly.heard + (assembly.floor ? 1 : 0) < SPEECHES.length;
  return (
    <section class="stack" aria-labelledby="ballots-title">
      <h3 id="ballots-title">{sayAssembly(isOpening ? 'ballots.title' : 'ballots.expected')}</h3>
      <p class="small soft">
        {sayAssembly(`threshold.${resolution.threshold}`)}{' '}
        {isOpening && opened < order.length
          ? sayAssembly(opened === 0 ? 'ballots.unopened' : 'ballots.opened', {
              ayes: count.ayes,
              opened,
              counted: counted.length,
              needed,
            })
          : sayAssembly('ballots.count', { ayes: count.ayes, counted: counted.length, needed })}{' '}
        {state.seat && chamber.audiences.includes(state.seat) && sayAssembly('ballots.yours')}
      </p>
      <ol class="ballots">
        {order.map((ballot, index) => (
          <BallotLine
            key={ballot.audience}
            ballot={ballot}
            lean={chamber.leans[chamber.audiences.indexOf(ballot.audience)] as Lean}
            isOpen={!isOpening || index < opened}
            // Of the last it can be said: where it counts and one more is needed, the others leave the result to it.
            isHeld={index === order.length - 1 && index === opened && count.ayes === needed - 1}
            isAdvice={!counted.includes(ballot)}
            assembly={assembly}
          />
        ))}
      </ol>
      {others && <p class="small faint">{sayAssembly('ballots.expected.note')}</p>}
    </section>
  );
}

function BallotLine(props: {
  readonly ballot: Ballot;
  readonly lean: Lean;
  readonly isOpen: boolean;
  readonly isHeld: boolean;
  readonly isAdvice: boolean;
  readonly assembly: Assembly;
}) {
  const { names } = usePlay();
  const { ballot, lean, isOpen, assembly } = props;
  const label = audienceLabel(names, ballot.audience);
  if (!isOpen) {
    return (
      <li class="ballot closed">
        <span aria-hidden="true">◌</span>
        <span>
          {label}: {sayAssembly('ballots.closed')}
          {props.isHeld && !props.isAdvice && <span class="faint"> · {sayAssembly('ballots.held')}</span>}
        </span>
      </li>
    );
  }
  const vote = sayAssembly(isFor(ballot) ? 'ballots.for' : 'ballots.against');
  const because = mostOf(lean, ballot.audience);
  const { tabledBy } = assembly.chamber.debate;
  return (
    <li class={`ballot ${isFor(ballot) ? 'for' : 'against'}`}>
      <span aria-hidden="true">{isFor(ballot) ? '●' : '○'}</span>
      <div>
        <p>
          <strong>
            {sayAssembly('ballots.line', { audience: label, vote, margin: Math.abs(ballot.margin) })}
          </strong>
          {props.isAdvice && <span class="faint"> · {sayAssembly('ballots.advice')}</span>}
        </p>
        <p class="small soft">
          {sayAssembly('ballots.why', {
            strength: ballot.strength,
            lean: signed(ballot.lean),
            sum: ballot.strength + ballot.lean,
          })}{' '}
          {because !== null &&
            sayAssembly('ballots.lean.because', {
              reason: sayAssembly(because, { nation: tabledBy ? nameOf(names, tabledBy) : '' }),
            })}
        </p>
      </div>
    </li>
  );
}

/** The part of a lean that weighs most on its side; null where it doesn't lean. */
function mostOf(lean: Lean, audience: Audience): AssemblyKey | null {
  if (lean.total === 0) return null;
  if (isOfCongress(audience)) return 'ballots.lean.mood';
  const sign = Math.sign(lean.total);
  const [most] = (['own', 'trust', 'world', 'aims', 'regard'] as const)
    .map((part) => ({ part, amount: sign * lean[part] }))
    .sort((a, b) => b.amount - a.amount);
  return most && most.amount > 0 ? `ballots.lean.${most.part}` : null;
}
