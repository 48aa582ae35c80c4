import { useMemo, useRef } from 'preact/hooks';
import { claimText } from '../../../debate/bank.ts';
import { type Ballot, isDeciding, isFor } from '../../../debate/hearing.ts';
import { ratingOf } from '../../../debate/rating.ts';
import type { Engine } from '../../../game/engine.ts';
import type { HandsStatus } from '../../../protocol/afterwards.ts';
import type { Spoken } from '../../../protocol/replies.ts';
import { SIDES, type Side } from '../../../vocabulary/debate.ts';
import { countOf, isRatingHeldBack, swingOf } from '../../play/chamber.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { bearingShort } from '../../words/bearing.ts';
import { handsWords, sayClass } from '../../words/classWords.ts';
import { audienceLabel, type Names } from '../../words/names.ts';
import { sayProjector } from '../../words/projectorWords.ts';
import { swingSentence } from '../../words/swingSentence.ts';
import type { ClassDebate } from './useDebate.ts';
import { useFit } from './useFit.ts';

interface FlowProps {
  readonly debate: ClassDebate;
  readonly engine: Engine;
  readonly names: Names;
  /** What was said last in its speaker's own words. */
  readonly spoken: Spoken | null;
  /** How the class itself would have voted; null where no hand was raised, or while it may be. */
  readonly hands: HandsStatus | null;
}

/** What has been said, for on the left and against on the right; then the ballots, and what swung them. */
export function Flow(props: FlowProps) {
  const { debate } = props;
  const { chamber } = debate;
  return (
    <section class="class-flow" aria-labelledby="flow-title">
      <h2 id="flow-title">{chamber.resolution.title}</h2>
      <p class="soft">{sayProjector('flow.resolved', { text: chamber.resolution.text })}</p>
      <p>{sayAssembly(`threshold.${chamber.resolution.threshold}`)}</p>
      {props.spoken && (
        <blockquote class="own-words">
          <p>“{props.spoken.text}”</p>
          <p class="soft">{sayClass('own.by', { nation: props.names.nations[props.spoken.seat].label })}</p>
        </blockquote>
      )}
      {chamber.decided && <Opened {...props} />}
      {(!chamber.decided || debate.opened < debate.order.length) && (
        <div class="class-flow-sides">
          {SIDES.map((side) => (
            <FlowSide key={side} {...props} side={side} />
          ))}
        </div>
      )}
    </section>
  );
}

function FlowSide(props: FlowProps & { readonly side: Side }) {
  const { engine, names, side } = props;
  const { chamber } = props.debate;
  const { flow, strengths } = props.debate.standing;
  const list = useRef<HTMLOListElement>(null);
  const said = flow.flatMap((argument, place) => (argument.side === side ? [{ argument, place }] : []));
  const { earlier, isClose } = useFit(list, said.length, props.debate.chamber.resolution.id);
  return (
    <div class={`class-flow-side ${side}`}>
      <h3>
        <span aria-hidden="true">{side === 'affirmative' ? '▲' : '▼'} </span>
        {sayProjector(side === 'affirmative' ? 'flow.for' : 'flow.against')}
      </h3>
      {said.length === 0 && <p class="soft">{sayProjector('flow.nothing')}</p>}
      {earlier > 0 && (
        <p class="soft">{sayProjector(earlier === 1 ? 'flow.earlier.one' : 'flow.earlier', { earlier })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ol ref={list} class={isClose ? 'close' : ''} tabIndex={0} aria-label={sayAssembly(`side.${side}`)}>
        {said.slice(earlier).map(({ argument, place }) => (
          <li key={place}>
            <p class="soft">
              <strong>{names.nations[argument.by].label}</strong> {bearingShort(argument, flow, names)} ·{' '}
              {sayProjector('flow.strength', { value: Math.round((strengths[place] ?? 0) / 10) })}
              {ratingOf(chamber.debate, argument.claim) &&
                ` · ${isRatingHeldBack(chamber, props.debate.standing, place) ? sayProjector('flow.rated.held') : sayAssembly('flow.rated')}`}
            </p>
            <p>{claimText(engine.bank, argument.claim)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Opened({ debate, engine, hands, names }: FlowProps) {
  const { chamber, opened, order, standing } = debate;
  const swing = useMemo(() => swingOf(chamber), [chamber]);
  const count = countOf(chamber.resolution, standing.ballots);
  const isOver = opened === order.length;
  const counts = ({ audience }: Ballot): boolean => isDeciding(chamber.resolution, audience);
  const argument = swing ? standing.flow[swing.place] : undefined;
  return (
    <>
      <div class="class-opened">
        <ol class="class-ballots">
          {order.map((ballot, index) => (
            <li
              key={ballot.audience}
              class={`${index < opened ? (isFor(ballot) ? 'for' : 'against') : 'soft'}${counts(ballot) ? '' : ' advice'}`}
            >
              <span aria-hidden="true">{index < opened ? (isFor(ballot) ? '●' : '○') : '◌'} </span>
              {sayProjector('ballots.vote', {
                audience: audienceLabel(names, ballot.audience),
                vote:
                  index < opened
                    ? sayAssembly(isFor(ballot) ? 'vote.for' : 'vote.against')
                    : sayProjector('ballots.closed'),
              })}
              {!counts(ballot) && <span class="soft"> · {sayAssembly('ballots.advice')}</span>}
            </li>
          ))}
        </ol>
        {hands && <p>{handsWords(hands)}</p>}
      </div>
      {isOver && (
        <div class="class-verdict" role="status">
          <p class="class-result display">
            <span aria-hidden="true">{count.isAdopted ? '✓ ' : '✕ '}</span>
            {sayAssembly(count.isAdopted ? 'verdict.adopted' : 'verdict.rejected')}
          </p>
          <p>
            {sayAssembly('ballots.count', { ayes: count.ayes, counted: count.counted, needed: count.needed })}
          </p>
          <p>
            {swing && argument ? swingSentence(swing, argument, engine, names) : sayAssembly('verdict.lean')}
          </p>
        </div>
      )}
    </>
  );
}
