import { loanRecipients } from '../machines/moves.ts';
import { isCrossCamp } from '../machines/states.ts';
import type { CourtableCountry, Scenario } from '../scenario/scenario.ts';
import { CHOICES, type Choice, type ChoiceKind, targetNation } from '../vocabulary/choices.ts';
import { courtedSlot, worldSlot } from '../vocabulary/measures.ts';
import { type ByNation, byNation, type Camp, COUNTRIES, type Nation } from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import { type Position, trustOf } from './position.ts';

const TENSE = 70;
const TENSION = worldSlot('tension');
/** Choices that calm things down never cost more for it. */
const CALMING: ReadonlySet<string> = new Set(['lift', 'truce']);
/** Choices of one seat alone that are work with China. */
const WITH_CHINA: ReadonlySet<string> = new Set(['flyInstrument', 'trainAstronaut']);

/** Whom a choice may reach across to, by the choice's index. */
const REACHED = CHOICES.map((choice): Nation | null => {
  if (CALMING.has(choice.kind)) return null;
  return WITH_CHINA.has(choice.kind) ? 'CHN' : targetNation(choice);
});

/** The camp a seat recruits for. */
function recruitingCamp(scenario: Scenario, nation: Nation): Camp {
  return scenario.offices[nation].includes('recruiter:accords') ? 'accords' : 'ilrs';
}

/** Whether a choice reaches over to the other camp, which costs more while tension is high. */
function reachesAcross(position: Position, choice: Choice, actor: Nation, deals: readonly Deal[]): boolean {
  if (choice.kind === 'lend') {
    return loanRecipients(deals, actor).some((recipient) => isCrossCamp(position.states, actor, recipient));
  }
  const to = REACHED[choice.index] ?? null;
  return to !== null && isCrossCamp(position.states, actor, to);
}

/** Where a camp's first courting stands; those of the other countries follow in their order. */
const FIRST_COURTED = {
  accords: courtedSlot('accords', COUNTRIES[0]),
  ilrs: courtedSlot('ilrs', COUNTRIES[0]),
};

/** How many courtings a camp has made so far, of whichever country: each makes its next one dearer. */
function courtings({ numbers }: Position, camp: Camp): number {
  const first = FIRST_COURTED[camp];
  let sum = 0;
  for (let slot = first; slot < first + COUNTRIES.length; slot += 1) sum += numbers[slot] as number;
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

/** By the choice's index. */
const CAUSES = CHOICES.map(({ kind }) => causesOf(kind));

/** Whether a choice costs more in the year after another of its kind. */
export function costsMoreAgain({ index }: Choice): boolean {
  return (CAUSES[index] as readonly PriceCause[]).includes('repeat');
}

/** What a scenario asks for each choice, looked up once. */
export interface Prices {
  /** A choice's own price, by its index. */
  readonly own: readonly number[];
  /** The country that a choice courts, by the choice's index; undefined where it courts none that is in play. */
  readonly courted: readonly (CourtableCountry | undefined)[];
  /** The camp that each seat recruits for. */
  readonly camps: ByNation<Camp>;
  readonly courtingRise: number;
  readonly leanPrice: number;
  readonly repeatPrice: number;
  readonly thawTrust: number;
  readonly tensionSurcharge: number;
}

export function pricesOf(scenario: Scenario): Prices {
  const { prices, countries, coefficients } = scenario;
  return {
    own: CHOICES.map(({ kind }) => prices[kind]),
    courted: CHOICES.map(({ kind, target }) =>
      kind === 'court' ? countries.find((entry) => entry.country === target) : undefined,
    ),
    camps: byNation((nation) => recruitingCamp(scenario, nation)),
    courtingRise: coefficients.courtingRise.value,
    leanPrice: coefficients.leanPrice.value,
    repeatPrice: coefficients.repeatPrice.value,
    thawTrust: coefficients.thawTrust.value,
    tensionSurcharge: coefficients.tensionSurcharge.value,
  };
}

/** The part of a price that one cause makes up, in coins; negative ones make it cheaper. */
function surcharge(
  cause: PriceCause,
  prices: Prices,
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[],
): number {
  switch (cause) {
    case 'country':
      return prices.courted[choice.index]?.price ?? 1;
    case 'courtings':
      return prices.courtingRise * courtings(position, prices.camps[actor]);
    case 'lean': {
      const lean = prices.courted[choice.index]?.lean ?? 'neither';
      const isAway = lean !== 'both' && lean !== 'neither' && lean !== prices.camps[actor];
      return isAway ? prices.leanPrice : 0;
    }
    case 'repeat':
      return position.lately[actor].includes(choice.kind) ? prices.repeatPrice : 0;
    case 'thaw': {
      const isTrusted = trustOf(position, actor, choice.target as Nation) >= prices.thawTrust;
      return isTrusted ? -1 : 0;
    }
    case 'tension': {
      const isTense = (position.numbers[TENSION] as number) >= TENSE;
      return isTense && reachesAcross(position, choice, actor, deals) ? prices.tensionSurcharge : 0;
    }
  }
}

/**
 * The price of a choice in capital, 0 or more: its base price, dearer the year after one did the same, across camps in
 * high tension, and to court the more the camp has courted or against a country's lean; cheaper to lift a tariff on a
 * nation that one trusts (S9).
 */
export function priceOf(
  prices: Prices,
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[] = position.deals,
): number {
  let price = prices.own[choice.index] as number;
  for (const cause of CAUSES[choice.index] as readonly PriceCause[])
    price += surcharge(cause, prices, position, choice, actor, deals);
  return Math.max(0, price);
}

/** Why a price is not the choice's own: each cause with its coins. A country's own price is no surcharge. */
export function priceCauses(
  prices: Prices,
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[] = position.deals,
): readonly { readonly cause: Exclude<PriceCause, 'country'>; readonly coins: number }[] {
  const causes: { cause: Exclude<PriceCause, 'country'>; coins: number }[] = [];
  for (const cause of CAUSES[choice.index] as readonly PriceCause[]) {
    const coins = surcharge(cause, prices, position, choice, actor, deals);
    if (cause !== 'country' && coins !== 0) causes.push({ cause, coins });
  }
  return causes;
}
