import { conditionsHold } from '../rules/ending.ts';
import { nationalOf, type Position, trustOf } from '../rules/position.ts';
import type { Claim, CoefficientName, Scenario } from '../scenario/scenario.ts';
import { type Audience, type ClaimKind, CONGRESS } from '../vocabulary/debate.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { type RoomRating, ratedBase } from './rating.ts';

/** Base scores keep clear of certainty, in thousandths. */
export const LEAST_BASE = 50;
export const MOST_BASE = 950;
/** Of promises kept or broken, how many are remembered. */
const REMEMBERED = 10;
/** How a government stands with its own legislature. */
const AT_HOME = 60;

/** The coefficient that each kind of claim goes by. */
export const WEIGHTS: Readonly<Record<ClaimKind, CoefficientName>> = {
  science: 'scienceWeight',
  record: 'recordWeight',
  text: 'textWeight',
  testimony: 'testimonyWeight',
  forecast: 'forecastWeight',
  principle: 'principleWeight',
};

export function isOfCongress(audience: Audience): boolean {
  return (CONGRESS as readonly string[]).includes(audience);
}

/** Whether the evidence of a claim lies on the table when this nation makes it. */
export function isOnTable(claim: Claim, position: Position, speaker: Nation): boolean {
  return conditionsHold(claim.evidence, position, speaker);
}

/**
 * How a speaker stands with an audience, 0-100: how far it is trusted there, and what became of the Words, agreements
 * and pledges that it gave. Congress goes by what the United States thinks.
 */
export function standingWith(
  scenario: Pick<Scenario, 'coefficients'>,
  position: Position,
  audience: Audience,
  speaker: Nation,
): number {
  const { brokenStanding, keptStanding } = scenario.coefficients;
  const truster = isOfCongress(audience) ? 'USA' : (audience as Nation);
  const trust = truster === speaker ? AT_HOME : trustOf(position, truster, speaker);
  const broken = Math.min(REMEMBERED, nationalOf(position, 'broken', speaker));
  const kept = Math.min(REMEMBERED, nationalOf(position, 'kept', speaker));
  const standing = trust + keptStanding.value * kept - brokenStanding.value * broken;
  return Math.min(100, Math.max(0, standing));
}

/** What a base score is made of, in thousandths. */
export interface BaseScore {
  /** By what the claim rests on. */
  readonly weight: number;
  /** For evidence that was won in this game; 0 where none is asked for or it isn't on the table. */
  readonly evidence: number;
  readonly standing: number;
  /** What a question took off, 0 or below. */
  readonly question: number;
  /** What the room's rating made of all that, above or below 0; 0 where it rated nothing. */
  readonly room: number;
  /** All together, clamped. */
  readonly total: number;
}

/** The base score of a claim in a speaker's mouth and an audience's ears. */
export function baseScore(
  scenario: Pick<Scenario, 'coefficients'>,
  position: Position,
  audience: Audience,
  claim: Claim,
  speaker: Nation,
  isQuestioned: boolean,
  rating: RoomRating | null = null,
): BaseScore {
  const onTable = isOnTable(claim, position, speaker);
  const standing = standingWith(scenario, position, audience, speaker);
  return scoreOf(scenario, claim, onTable, standing, isQuestioned, rating);
}

/**
 * The same for whom it is known how things stand.
 * @param onTable whether the claim's evidence lies on the table
 * @param standing how its speaker stands with the audience, 0-100
 * @param rating the room's, where it rated the claim: a base score of its own, within a limit of what all else comes to
 */
export function scoreOf(
  { coefficients }: Pick<Scenario, 'coefficients'>,
  claim: Claim,
  onTable: boolean,
  standing: number,
  isQuestioned: boolean,
  rating: RoomRating | null = null,
): BaseScore {
  const weight = coefficients[WEIGHTS[claim.kind]].value;
  const evidence = onTable && claim.evidence.length > 0 ? coefficients.evidenceWeight.value : 0;
  const regard = coefficients.standingWeight.value * (standing - 50);
  const question = isQuestioned && !onTable ? -coefficients.questionWeight.value : 0;
  const found = clamped(weight + evidence + regard + question);
  const total = rating ? clamped(ratedBase(found, rating)) : found;
  return { weight, evidence, standing: regard, question, room: total - found, total };
}

/** Whether a base score is another than the room's rating asked for: the limit on ratings held that back. */
export function isHeldBack(total: number, { base }: RoomRating): boolean {
  return total !== clamped(base);
}

function clamped(base: number): number {
  return Math.min(MOST_BASE, Math.max(LEAST_BASE, base));
}
