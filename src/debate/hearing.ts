import { publicAims } from '../rules/aims.ts';
import type { Position } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import type { Claim, Resolution, Scenario } from '../scenario/scenario.ts';
import {
  type Argument,
  type Audience,
  CONGRESS,
  type CongressPart,
  type Semantics,
} from '../vocabulary/debate.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { isOfCongress, isOnTable, scoreOf, standingWith } from './baseScores.ts';
import { type FlowLink, foldOrder, perMille, weighFlow } from './flow.ts';
import { type Lean, leanOfCongress, leanOfNation, type Model, positionIfAdopted } from './lean.ts';
import { type RoomRating, ratingOf } from './rating.ts';
import { FOLDS, type Fold } from './semantics.ts';

/** Where a ballot turns, in thousandths. */
export const HALF = 500;

/** The resolution's own base score, 0 to 1: what it is worth before anything is said. */
export function openingOf({ coefficients }: Pick<Scenario, 'coefficients'>): number {
  return coefficients.presumption.value / 1000;
}

/** Who gives the ballots of a debate, and how. */
export interface Electorate {
  readonly audiences: readonly Audience[];
  /** By the audiences' places. */
  readonly leans: readonly Lean[];
  /** The resolution's own base score, 0 to 1. */
  readonly opening: number;
  readonly fold: Fold;
}

/** Everything about one debate that does not change while it lasts. */
export interface Hearing extends Electorate {
  readonly model: Model;
  readonly position: Position;
  readonly resolution: Resolution;
}

/** Who listens and gives a ballot: Congress on its own law, otherwise every nation that doesn't speak. */
export function audiencesOf(resolution: Resolution, speakers: readonly Nation[]): readonly Audience[] {
  return resolution.threshold === 'congress'
    ? CONGRESS
    : NATIONS.filter((nation) => !speakers.includes(nation));
}

/**
 * Opens the debate that a position holds. Ballots are given in public, so they lean by declared aims alone: a lean never
 * tells of a secret one.
 * @throws when there is no debate (a programmer's mistake)
 */
export function hearingOf(model: Model, position: Position, semantics: Semantics): Hearing {
  const { debate } = position;
  const resolution = debate ? model.bank.resolutions.get(debate.resolution) : undefined;
  if (!debate || !resolution) throw new Error('no debate is at hand');
  const { affirmative, negative } = debate.speakers;
  const audiences = audiencesOf(resolution, [...affirmative, ...negative]);
  const at = readingOf(position, model.scenario.turns);
  const after = positionIfAdopted(model, at, resolution.id, debate.tabledBy);
  const leans = audiences.map((audience) =>
    isOfCongress(audience)
      ? leanOfCongress(model, position, audience as CongressPart, resolution.id)
      : leanOfNation(
          model,
          position,
          after,
          audience as Nation,
          publicAims(model.scenario, audience as Nation),
          debate.tabledBy,
        ),
  );
  const opening = openingOf(model.scenario);
  return { model, position, resolution, audiences, leans, opening, fold: FOLDS[semantics] };
}

function claimOf({ model }: Hearing, id: string): Claim {
  const claim = model.bank.claims.get(id);
  if (!claim) throw new RangeError(`no claim "${id}"`);
  return claim;
}

function ratingIn({ position: { debate } }: Hearing, claim: string): RoomRating | null {
  return debate && ratingOf(debate, claim);
}

/** The base scores of one argument, in thousandths, by the audiences' places. */
export function basesOf(
  hearing: Hearing,
  { claim, by }: Pick<Argument, 'claim' | 'by'>,
  isQuestioned: boolean,
): readonly number[] {
  const { position, audiences } = hearing;
  const { scenario } = hearing.model;
  // What is the same for every audience is asked once.
  const said = claimOf(hearing, claim);
  const onTable = isOnTable(said, position, by);
  const rating = ratingIn(hearing, claim);
  return audiences.map((audience) => {
    const standing = standingWith(scenario, position, audience, by);
    return scoreOf(scenario, said, onTable, standing, isQuestioned, rating).total;
  });
}

/** Base scores in thousandths, by audience and argument. */
export type Bases = readonly (readonly number[])[];

/** What every argument is worth to every audience: as placed, and with whatever a question took off. */
export interface BaseTables {
  readonly plain: Bases;
  readonly asked: Bases;
}

export function baseTables(
  hearing: Hearing,
  flow: readonly Argument[],
  questioned: readonly number[],
): BaseTables {
  const { position } = hearing;
  const { scenario } = hearing.model;
  // What is the same for every audience is asked once.
  const claims = flow.map(({ claim }) => claimOf(hearing, claim));
  const onTable = flow.map(({ by }, place) => isOnTable(claims[place] as Claim, position, by));
  const ratings = flow.map(({ claim }) => ratingIn(hearing, claim));
  const plain: number[][] = [];
  const asked: number[][] = [];
  for (const audience of hearing.audiences) {
    const standings: Partial<Record<Nation, number>> = {};
    const row: number[] = [];
    const askedRow: number[] = [];
    for (let place = 0; place < flow.length; place += 1) {
      const { by } = flow[place] as Argument;
      const standing = standings[by] ?? standingWith(scenario, position, audience, by);
      standings[by] = standing;
      const claim = claims[place] as Claim;
      const isBacked = onTable[place] as boolean;
      const rating = ratings[place] ?? null;
      const base = scoreOf(scenario, claim, isBacked, standing, false, rating).total;
      row.push(base);
      askedRow.push(
        questioned.includes(place) ? scoreOf(scenario, claim, isBacked, standing, true, rating).total : base,
      );
    }
    plain.push(row);
    asked.push(askedRow);
  }
  return { plain, asked };
}

/** The base scores of a flow for the audience at a place, 0 to 1, after so much of it has been questioned. */
export function basesAt(
  { plain, asked }: BaseTables,
  index: number,
  size: number,
  questioned: readonly number[],
): readonly number[] {
  const bases: number[] = [];
  for (let place = 0; place < size; place += 1) {
    const row = (questioned.includes(place) ? asked : plain)[index] as readonly number[];
    bases.push((row[place] as number) / 1000);
  }
  return bases;
}

/** One ballot, as it would be given now. */
export interface Ballot {
  readonly audience: Audience;
  /** Strength of the resolution in this audience's ears, in thousandths. */
  readonly strength: number;
  readonly lean: number;
  /** Strength and lean above one half: above 0 the ballot is for the resolution, at 0 it is not. */
  readonly margin: number;
}

export function ballotOf(audience: Audience, strength: number, lean: number): Ballot {
  return { audience, strength, lean, margin: strength + lean - HALF };
}

export function isFor(ballot: Ballot): boolean {
  return ballot.margin > 0;
}

/**
 * The ballot of the audience at a place.
 * @param bases of that audience, 0 to 1
 * @param strengths receives each argument's strength
 * @param isPresent leaves out the arguments for which it is 0
 * @param order what `foldOrder` gives for this flow, for whoever weighs it often
 */
export function ballotAt(
  { audiences, leans, opening, fold }: Electorate,
  index: number,
  flow: readonly FlowLink[],
  bases: ArrayLike<number>,
  strengths: Float64Array,
  isPresent?: ArrayLike<number>,
  order?: readonly number[],
): Ballot {
  const strength = weighFlow(flow, bases, opening, fold, strengths, isPresent, order);
  return ballotOf(audiences[index] as Audience, perMille(strength), (leans[index] as Lean).total);
}

/** Every audience's ballot on a flow, by base scores that are known. */
export function ballotsBy(
  electorate: Electorate,
  tables: BaseTables,
  flow: readonly FlowLink[],
  questioned: readonly number[],
  isPresent?: ArrayLike<number>,
): readonly Ballot[] {
  const strengths = new Float64Array(flow.length);
  const order = foldOrder(flow);
  return electorate.audiences.map((_, index) => {
    const bases = basesAt(tables, index, flow.length, questioned);
    return ballotAt(electorate, index, flow, bases, strengths, isPresent, order);
  });
}

/** Every audience's ballot on a flow. */
export function ballotsOn(
  hearing: Hearing,
  flow: readonly Argument[],
  questioned: readonly number[],
): readonly Ballot[] {
  return ballotsBy(hearing, baseTables(hearing, flow, questioned), flow, questioned);
}

/** The leaders whose consensus some resolutions need. */
export const LEADERS: readonly Nation[] = ['CHN', 'USA'];

/** Whether an audience's ballot decides; others are advice. */
export function isDeciding({ threshold }: Resolution, audience: Audience): boolean {
  return threshold !== 'leaders' || (LEADERS as readonly Audience[]).includes(audience);
}

/** The ballots that decide. */
export function deciding(resolution: Resolution, ballots: readonly Ballot[]): readonly Ballot[] {
  return ballots.filter(({ audience }) => isDeciding(resolution, audience));
}

/** How many of so many ballots adoption takes. */
export function neededOf(resolution: Resolution, count: number): number {
  switch (resolution.threshold) {
    case 'majority':
    case 'congress':
      return Math.floor(count / 2) + 1;
    case 'twoThirds':
      return Math.ceil((count * 2) / 3);
    case 'leaders':
      return count;
  }
}

/** Whether these ballots adopt a resolution. */
export function isAdoptedBy(resolution: Resolution, ballots: readonly Ballot[]): boolean {
  let counted = 0;
  let inFavour = 0;
  for (const ballot of ballots) {
    if (!isDeciding(resolution, ballot.audience)) continue;
    counted += 1;
    if (isFor(ballot)) inFavour += 1;
  }
  // Nobody adopts anything by being absent.
  return counted > 0 && inFavour >= neededOf(resolution, counted);
}
