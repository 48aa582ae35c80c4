import { publicAims } from '../rules/aims.ts';
import type { Position } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import type { Resolution, Scenario } from '../scenario/scenario.ts';
import {
  type Argument,
  type Audience,
  CONGRESS,
  type CongressPart,
  type Semantics,
} from '../vocabulary/debate.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Bank } from './bank.ts';
import { baseScore, isOfCongress } from './baseScores.ts';
import { perMille, weighFlow } from './flow.ts';
import { type Lean, leanOfCongress, leanOfNation, type Model, positionIfAdopted } from './lean.ts';
import { FOLDS, type Fold } from './semantics.ts';

/** Where a ballot turns, in thousandths. */
const HALF = 500;

/** The resolution's own base score, 0 to 1: what it is worth before anything is said. */
export function openingOf({ coefficients }: Pick<Scenario, 'coefficients'>): number {
  return coefficients.presumption.value / 1000;
}

/** Everything about one debate that does not change while it lasts. */
export interface Hearing {
  readonly model: Model;
  readonly bank: Bank;
  readonly position: Position;
  readonly resolution: Resolution;
  readonly fold: Fold;
  readonly audiences: readonly Audience[];
  /** By the audiences' places. */
  readonly leans: readonly Lean[];
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
export function hearingOf(model: Model, bank: Bank, position: Position, semantics: Semantics): Hearing {
  const { debate } = position;
  const resolution = debate ? bank.resolutions.get(debate.resolution) : undefined;
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
  return { model, bank, position, resolution, fold: FOLDS[semantics], audiences, leans };
}

/** The base score of one argument for one audience, in thousandths. */
export function baseOf(
  hearing: Hearing,
  audience: Audience,
  argument: Pick<Argument, 'claim' | 'by'>,
  isQuestioned: boolean,
): number {
  const claim = hearing.bank.claims.get(argument.claim);
  if (!claim) throw new RangeError(`no claim "${argument.claim}"`);
  return baseScore(hearing.model.scenario, hearing.position, audience, claim, argument.by, isQuestioned)
    .total;
}

/** The base scores of a whole flow for one audience, 0 to 1. */
export function basesOf(
  hearing: Hearing,
  audience: Audience,
  flow: readonly Argument[],
  questioned: readonly number[],
): Float64Array {
  return Float64Array.from(
    flow,
    (argument, place) => baseOf(hearing, audience, argument, questioned.includes(place)) / 1000,
  );
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

/** Every audience's ballot on a flow. */
export function ballotsOn(
  hearing: Hearing,
  flow: readonly Argument[],
  questioned: readonly number[],
): readonly Ballot[] {
  const strengths = new Float64Array(flow.length);
  return hearing.audiences.map((audience, place) => {
    const bases = basesOf(hearing, audience, flow, questioned);
    const strength = weighFlow(flow, bases, openingOf(hearing.model.scenario), hearing.fold, strengths);
    return ballotOf(audience, perMille(strength), (hearing.leans[place] as Lean).total);
  });
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
  const counted = deciding(resolution, ballots);
  // Nobody adopts anything by being absent.
  return counted.length > 0 && counted.filter(isFor).length >= neededOf(resolution, counted.length);
}

/** The order in which ballots are opened: the clearest first, the closest last. */
export function openingOrder(ballots: readonly Ballot[]): readonly Ballot[] {
  return ballots
    .map((ballot, place) => ({ ballot, place }))
    .sort((a, b) => Math.abs(b.ballot.margin) - Math.abs(a.ballot.margin) || a.place - b.place)
    .map(({ ballot }) => ballot);
}
