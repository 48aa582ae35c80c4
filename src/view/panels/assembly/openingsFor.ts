import { placeable } from '../../../debate/bank.ts';
import { type Ballot, isDeciding, isFor } from '../../../debate/hearing.ts';
import type { Engine } from '../../../game/engine.ts';
import { flowAfter, speechAt } from '../../../game/speeches.ts';
import { outlook, Sounding } from '../../../opponents/sounding.ts';
import type { Argument, Audience, Side } from '../../../vocabulary/debate.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import type { Placement } from '../../../vocabulary/talk.ts';
import type { Chamber } from '../../play/chamber.ts';

/** An argument that could be made now, with what it would do to the ballots as far as this seat can know. */
export interface Offer {
  readonly claim: string;
  readonly under: number;
  readonly relation: Argument['relation'];
  /** By the audiences' places, in thousandths. */
  readonly deltas: readonly { readonly audience: Audience; readonly delta: number }[];
  /** Ballots that it would win for its side. */
  readonly wins: readonly Audience[];
  /** What it does for its side, for putting the strongest first. */
  readonly score: number;
}

/** Everything that could be placed next, the strongest first. */
export function openingsFor(
  engine: Engine,
  chamber: Chamber,
  by: Nation,
  drafted: readonly Placement[],
): readonly Offer[] {
  const { debate, hearing } = chamber;
  if (!hearing) return [];
  const { side } = speechAt(debate);
  const flow = flowAfter(engine, debate, by, drafted);
  const sounding = new Sounding(hearing, debate);
  for (const argument of flow.slice(debate.flow.length)) sounding.push(argument, by);
  const before = sounding.ballots();
  const stand = outlook(hearing, before, side);
  return placeable(engine.bank, debate.resolution, flow, side)
    .map(({ claim, under, relation }): Offer => {
      sounding.push({ claim: claim.id, under, relation }, by);
      const after = sounding.ballots();
      sounding.pop();
      return {
        claim: claim.id,
        under,
        relation,
        ...effectOn(chamber, before, after, side),
        score: outlook(hearing, after, side) - stand,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** The ballots as they would be with what is drafted. */
export function draftedBallots(
  engine: Engine,
  chamber: Chamber,
  by: Nation,
  drafted: readonly Placement[],
): readonly Ballot[] {
  const { debate, hearing } = chamber;
  if (!hearing) return [];
  const sounding = new Sounding(hearing, debate);
  for (const argument of flowAfter(engine, debate, by, drafted).slice(debate.flow.length))
    sounding.push(argument, by);
  return sounding.ballots();
}

/** A question that could be asked: of which argument, and what it would do. */
export interface QuestionOffer {
  readonly place: number;
  readonly deltas: Offer['deltas'];
  readonly wins: readonly Audience[];
  readonly score: number;
}

export function questionsFor(chamber: Chamber, places: readonly number[]): readonly QuestionOffer[] {
  const { debate, hearing } = chamber;
  if (!hearing) return [];
  const { side } = speechAt(debate);
  const sounding = new Sounding(hearing, debate);
  const before = sounding.ballots();
  const stand = outlook(hearing, before, side);
  return places
    .map((place): QuestionOffer => {
      const after = sounding.ifAsked(place);
      return {
        place,
        ...effectOn(chamber, before, after, side),
        score: outlook(hearing, after, side) - stand,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** What the ballots that decide gain or lose; advice counts for nothing. */
function effectOn(
  { resolution }: Chamber,
  before: readonly Ballot[],
  after: readonly Ballot[],
  side: Side,
): Pick<Offer, 'deltas' | 'wins'> {
  const deltas = after.flatMap((ballot, index) =>
    isDeciding(resolution, ballot.audience)
      ? [{ audience: ballot.audience, delta: ballot.strength - (before[index] as Ballot).strength }]
      : [],
  );
  const wins = after.flatMap((ballot, index) => {
    const was = isFor(before[index] as Ballot);
    const is = isFor(ballot);
    const isWon = was !== is && is === (side === 'affirmative');
    return isWon && isDeciding(resolution, ballot.audience) ? [ballot.audience] : [];
  });
  return { deltas, wins };
}
