import { placeInOrder } from '../debate/flow.ts';
import {
  type Ballot,
  ballotAt,
  basesAt,
  basesOf,
  baseTables,
  deciding,
  type Hearing,
  isAdoptedBy,
  isDeciding,
  isFor,
} from '../debate/hearing.ts';
import type { OpenDebate } from '../rules/position.ts';
import type { Argument, Audience, Side } from '../vocabulary/debate.ts';
import type { Nation } from '../vocabulary/nations.ts';

/** How near a ballot has to be for an argument to be worth most there, in thousandths. */
const NEAR = 100;
/** What it is worth to be ahead, beside each ballot's nearness. */
const AHEAD = 600;

/** An argument tried out on a flow. */
export type Trial = Pick<Argument, 'claim' | 'under' | 'relation'>;

/**
 * A flow on which arguments can be tried out. What they would do is worked out with the debate's own formula; only base
 * scores are remembered, since they stay as they are while the debate lasts.
 */
export class Sounding {
  readonly hearing: Hearing;
  readonly #flow: Trial[];
  readonly #order: number[] = [];
  readonly #bases: number[][];
  readonly #known = new Map<string, readonly number[]>();
  readonly #strengths = new Float64Array(64);
  readonly #questioned: readonly number[];
  readonly #authors: readonly Nation[];

  constructor(hearing: Hearing, debate: OpenDebate) {
    this.hearing = hearing;
    this.#flow = [...debate.flow];
    for (const { claim } of this.#flow) placeInOrder(this.#order, this.#flow, claim);
    this.#authors = debate.flow.map(({ by }) => by);
    this.#questioned = debate.questioned;
    const { flow, questioned } = debate;
    const tables = baseTables(hearing, flow, questioned);
    this.#bases = hearing.audiences.map((_, index) => [...basesAt(tables, index, flow.length, questioned)]);
  }

  /** Every ballot as the flow stands. */
  ballots(): readonly Ballot[] {
    return this.#bases.map((bases, index) =>
      ballotAt(this.hearing, index, this.#flow, bases, this.#strengths, undefined, this.#order),
    );
  }

  push(trial: Trial, by: Nation): void {
    const key = `${by}:${trial.claim}`;
    let bases = this.#known.get(key);
    if (!bases) {
      bases = basesOf(this.hearing, { claim: trial.claim, by }, false).map((base) => base / 1000);
      this.#known.set(key, bases);
    }
    this.#flow.push(trial);
    placeInOrder(this.#order, this.#flow, trial.claim);
    for (let place = 0; place < bases.length; place += 1)
      (this.#bases[place] as number[]).push(bases[place] as number);
  }

  pop(): void {
    this.#flow.pop();
    this.#order.splice(this.#order.indexOf(this.#flow.length), 1);
    for (const bases of this.#bases) bases.pop();
  }

  /** Every ballot as it would be if an argument were asked for its evidence. */
  ifAsked(place: number): readonly Ballot[] {
    if (this.#questioned.includes(place)) return this.ballots();
    const argument = { claim: (this.#flow[place] as Trial).claim, by: this.#authors[place] as Nation };
    const before = this.#bases.map((bases) => bases[place] as number);
    basesOf(this.hearing, argument, true).forEach((base, index) => {
      (this.#bases[index] as number[])[place] = base / 1000;
    });
    const asked = this.ballots();
    before.forEach((base, index) => {
      (this.#bases[index] as number[])[place] = base;
    });
    return asked;
  }
}

/** How much a ballot is worth to the affirmative: most where it is close, whole numbers. */
export function pullOf({ margin }: Ballot): number {
  return Math.trunc((1000 * margin) / (Math.abs(margin) + NEAR));
}

/** What it is worth to the affirmative to have the ballots that it needs, or to lack them. */
function aheadBy({ resolution }: Hearing, ballots: readonly Ballot[]): number {
  return isAdoptedBy(resolution, ballots) ? AHEAD : -AHEAD;
}

/** How the ballots look to a side. */
export function outlook(hearing: Hearing, ballots: readonly Ballot[], side: Side): number {
  const { resolution } = hearing;
  let sum = aheadBy(hearing, ballots);
  for (const ballot of ballots) if (isDeciding(resolution, ballot.audience)) sum += pullOf(ballot);
  return side === 'affirmative' ? sum : -sum;
}

/** What one ballot does for a side's outlook. */
export interface Gain {
  readonly audience: Audience;
  readonly gain: number;
}

/**
 * How each ballot that decides changes a side's outlook between two states of the flow: by how near it comes, and, where
 * the side gets ahead or falls behind, by having turned. All together they are the outlook's own difference.
 */
export function gains(
  hearing: Hearing,
  before: readonly Ballot[],
  after: readonly Ballot[],
  side: Side,
): readonly Gain[] {
  const sign = side === 'affirmative' ? 1 : -1;
  const was = deciding(hearing.resolution, before);
  const is = deciding(hearing.resolution, after);
  const turned = is.filter((ballot, place) => isFor(ballot) !== isFor(was[place] as Ballot));
  let ahead = aheadBy(hearing, after) - aheadBy(hearing, before);
  const share = turned.length > 0 ? Math.trunc(ahead / turned.length) : 0;
  return is.map((ballot, place) => {
    let gain = pullOf(ballot) - pullOf(was[place] as Ballot);
    if (turned.includes(ballot)) {
      // The last one takes what is left over.
      const part = ballot === turned.at(-1) ? ahead : share;
      ahead -= part;
      gain += part;
    }
    return { audience: ballot.audience, gain: sign * gain };
  });
}
