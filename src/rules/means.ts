import { loanRecipients } from '../machines/moves.ts';
import { isCrossCamp } from '../machines/states.ts';
import type { CourtableCountry, Scenario } from '../scenario/scenario.ts';
import { CHOICE_KIND_LIST, type Choice, type ChoiceKind, targetNation } from '../vocabulary/choices.ts';
import { courtedSlot, nationalSlot, type Programme, type Slot, worldSlot } from '../vocabulary/measures.ts';
import { type Camp, COUNTRIES, type Nation } from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import { nationalOf, type Position, trustOf, worldOf } from './position.ts';

/** Kilograms of one place aboard Chang'e-8: 200 kg in all (source 32) shared among four partners at most. */
export const PLACE_KG = 50;
/** Lots that a gift takes: gifts are larger than loans and final. */
export const GIFT_LOTS = 2;
/** Steps in which a programme is complete. */
export const PROGRAMME_STEPS = 10;

const TENSE = 70;
/** Choices that calm things down never cost more for it. */
const CALMING: ReadonlySet<string> = new Set(['lift', 'truce']);
/** Choices of one seat alone that are work with China. */
const WITH_CHINA: ReadonlySet<string> = new Set(['flyInstrument', 'trainAstronaut']);

/** The camp a seat recruits for. */
export function recruitingCamp(scenario: Scenario, nation: Nation): Camp {
  return scenario.offices[nation].includes('recruiter:accords') ? 'accords' : 'ilrs';
}

/** Whether a choice reaches over to the other camp, which costs more while tension is high. */
export function reachesAcross(
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[],
): boolean {
  if (CALMING.has(choice.kind)) return false;
  if (choice.kind === 'lend') {
    return loanRecipients(deals, actor).some((recipient) => isCrossCamp(position.states, actor, recipient));
  }
  const to = WITH_CHINA.has(choice.kind) ? 'CHN' : targetNation(choice);
  return to !== null && isCrossCamp(position.states, actor, to);
}

/** How many courtings a camp has made so far, of whichever country: each makes its next one dearer. */
function courtings(position: Position, camp: Camp): number {
  let sum = 0;
  for (const country of COUNTRIES) sum += position.numbers[courtedSlot(camp, country)] as number;
  return sum;
}

/** What makes a price differ from the choice's own. */
export type PriceCause = 'country' | 'courtings' | 'lean' | 'repeat' | 'thaw' | 'tension';

/** What can make a choice of a kind dearer or cheaper, in the order in which it is told. */
function causesOf(kind: ChoiceKind): readonly PriceCause[] {
  if (kind === 'court') return ['country', 'courtings', 'lean', 'tension'];
  if (kind === 'lift') return ['repeat', 'thaw'];
  // What was done a year ago is no news: to do it again at once takes more.
  return CALMING.has(kind) ? ['repeat'] : ['repeat', 'tension'];
}

const CAUSES = Object.fromEntries(CHOICE_KIND_LIST.map((kind) => [kind, causesOf(kind)])) as Readonly<
  Record<ChoiceKind, readonly PriceCause[]>
>;

function courtedBy({ target }: Choice, { countries }: Scenario): CourtableCountry | undefined {
  return countries.find((entry) => entry.country === target);
}

/** The part of a price that one cause makes up, in coins; negative ones make it cheaper. */
function surcharge(
  cause: PriceCause,
  scenario: Scenario,
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[],
): number {
  const { coefficients } = scenario;
  switch (cause) {
    case 'country':
      return courtedBy(choice, scenario)?.price ?? 1;
    case 'courtings':
      return coefficients.courtingRise.value * courtings(position, recruitingCamp(scenario, actor));
    case 'lean': {
      const lean = courtedBy(choice, scenario)?.lean ?? 'neither';
      const isAway = lean !== 'both' && lean !== 'neither' && lean !== recruitingCamp(scenario, actor);
      return isAway ? coefficients.leanPrice.value : 0;
    }
    case 'repeat':
      return position.lately[actor].includes(choice.kind) ? coefficients.repeatPrice.value : 0;
    case 'thaw': {
      const isTrusted = trustOf(position, actor, choice.target as Nation) >= coefficients.thawTrust.value;
      return isTrusted ? -1 : 0;
    }
    case 'tension': {
      const isTense = worldOf(position, 'tension') >= TENSE;
      return isTense && reachesAcross(position, choice, actor, deals)
        ? coefficients.tensionSurcharge.value
        : 0;
    }
  }
}

/**
 * The price of a choice in capital, 0 or more: its base price, dearer the year after one did the same, across camps in
 * high tension, and to court the more the camp has courted or against a country's lean; cheaper to lift a tariff on a
 * nation that one trusts (S9).
 */
export function priceOf(
  scenario: Scenario,
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[] = position.deals,
): number {
  let price = scenario.prices[choice.kind];
  for (const cause of CAUSES[choice.kind])
    price += surcharge(cause, scenario, position, choice, actor, deals);
  return Math.max(0, price);
}

/** Why a price is not the choice's own: each cause with its coins. A country's own price is no surcharge. */
export function priceCauses(
  scenario: Scenario,
  position: Position,
  choice: Choice,
  actor: Nation,
): readonly { readonly cause: Exclude<PriceCause, 'country'>; readonly coins: number }[] {
  const causes: { cause: Exclude<PriceCause, 'country'>; coins: number }[] = [];
  for (const cause of CAUSES[choice.kind]) {
    const coins = surcharge(cause, scenario, position, choice, actor, position.deals);
    if (cause !== 'country' && coins !== 0) causes.push({ cause, coins });
  }
  return causes;
}

/** Something a seat lacks for a choice: what, how much it needs, how much it has. */
export interface Shortage {
  readonly of: 'capital' | 'lots' | 'partnerLots' | 'room' | 'steps' | 'bench';
  readonly need: number;
  readonly have: number;
}

/** What a choice takes of a stock that may run out. */
export interface Take {
  readonly slot: Slot;
  readonly amount: number;
  readonly of: Shortage['of'];
}

const NO_TAKES: readonly Take[] = [];

/** The scarce stocks a choice draws on: lots, kilograms aboard Chang'e-8, steps still to be built. */
export function takesOf(choice: Choice, actor: Nation, deals: readonly Deal[]): readonly Take[] {
  switch (choice.kind) {
    case 'lend':
      return [{ slot: nationalSlot('lots', actor), amount: loanRecipients(deals, actor).length, of: 'lots' }];
    case 'give':
      return [{ slot: nationalSlot('lots', actor), amount: GIFT_LOTS, of: 'lots' }];
    case 'exchange':
      return [
        { slot: nationalSlot('lots', actor), amount: 1, of: 'lots' },
        { slot: nationalSlot('lots', choice.target as Nation), amount: 1, of: 'partnerLots' },
      ];
    case 'place':
      return [{ slot: worldSlot('payloadRoom'), amount: PLACE_KG, of: 'room' }];
    case 'fund':
      return [{ slot: worldSlot(choice.target as Programme), amount: 1, of: 'steps' }];
    default:
      return NO_TAKES;
  }
}

/** How much of a stock other choices of the same beat already take. */
export type Taken = (slot: Slot) => number;

const NOTHING_TAKEN: Taken = () => 0;

/** What is missing for a choice besides capital, or null. */
export function shortageOf(
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[] = position.deals,
  taken: Taken = NOTHING_TAKEN,
): Shortage | null {
  for (const { slot, amount, of } of takesOf(choice, actor, deals)) {
    const held = position.numbers[slot] as number;
    if (of === 'steps') {
      const built = held + taken(slot);
      if (built + amount > PROGRAMME_STEPS) return { of, need: PROGRAMME_STEPS, have: built };
      continue;
    }
    const have = held - taken(slot);
    if (amount > have) return { of, need: amount, have };
  }
  if (choice.kind === 'laboratory') {
    const bench = nationalOf(position, 'young', actor);
    if (bench < 1) return { of: 'bench', need: 1, have: bench };
  }
  return null;
}

/**
 * What lies on a nation's bench, for the `study` event.
 * @param arrived lots that have come in since, which can't be studied yet but are not nothing
 */
export function benchOf(
  position: Position,
  nation: Nation,
  arrived = 0,
): 'young' | 'lastYoung' | 'old' | 'lastOld' {
  const young = nationalOf(position, 'young', nation);
  const old = nationalOf(position, 'old', nation);
  const last = young + old + arrived <= 1;
  if (young > 0) return last ? 'lastYoung' : 'young';
  return last ? 'lastOld' : 'old';
}
