import {
  type ByNation,
  byNation,
  COUNTRIES,
  type Country,
  NATIONS,
  type Nation,
  nationIndex,
} from './nations.ts';

/** Measures that every nation has one of. All are whole numbers. */
export const NATIONAL_MEASURES = [
  'prestige', // 0-100, standing in the eyes of the world
  'science', // 0-100, what its laboratories know of the Moon
  'prosperity', // 0-100
  'enthusiasm', // 0-100, the share of its public that is keen on lunar science
  'skepticism', // 0-100, the share of its public that suspects the other camp's motives
  'autonomy', // 0-100, freedom from other powers' infrastructure
  'capital', // 0-20, diplomatic capital, pays for choices
  'lots', // home-returned sample lots that can still be lent, given or exchanged
  'young', // lots that Chinese flights brought home, at hand to study
  'old', // the same from American or Soviet flights
  'loans', // lots handed to others so far
  'papers', // publications so far
  'payload', // kilograms held aboard Chang'e-8
  'kept', // Words and pledges kept so far
  'broken', // Words, agreements and pledges broken so far
  'ignoredScience', // times running the science adviser was overruled
  'ignoredTrade',
  'ignoredSecurity',
] as const;
export type NationalMeasure = (typeof NATIONAL_MEASURES)[number];

/** The four programmes on the lunar surface, counted in steps of ten. */
export const PROGRAMMES = ['artemisBase', 'ilrsBase', 'ilrsPlant', 'usReactor'] as const;
export type Programme = (typeof PROGRAMMES)[number];

/** Measures of the world as a whole. */
export const WORLD_MEASURES = [
  'tension', // 0-100
  'openness', // 0-100, how openly lunar data and samples move
  'accordsWeight', // half-members: 2 for each signatory, 1 for one that also joined the ILRS
  'ilrsWeight', // half-members, likewise
  'payloadRoom', // kilograms still free aboard Chang'e-8
  'pressure', // 0-100, pressure on Congress to revisit the law
  'laboratories', // distinct nations whose laboratories have studied a lot from a Chinese flight
  ...PROGRAMMES,
] as const;
export type WorldMeasure = (typeof WORLD_MEASURES)[number];

export type MeasureName = 'trust' | NationalMeasure | WorldMeasure;

/** A place in the position's vector of numbers. Layout: trust matrix, national measures, world, courtings. */
export type Slot = number;

const N = NATIONS.length;
const nationalIndex = new Map<string, number>(NATIONAL_MEASURES.map((name, index) => [name, index]));
const worldIndex = new Map<string, number>(WORLD_MEASURES.map((name, index) => [name, index]));
const countryIndex = new Map<string, number>(COUNTRIES.map((name, index) => [name, index]));

const NATIONAL_BASE = N * N;
const WORLD_BASE = NATIONAL_BASE + N * NATIONAL_MEASURES.length;
const COURTED_BASE = WORLD_BASE + WORLD_MEASURES.length;

/** How many numbers a position holds. */
export const SLOT_COUNT = COURTED_BASE + 2 * COUNTRIES.length;

/** The slot of how far `truster` trusts `trusted`; a nation's trust in itself has a slot that stays 0. */
export function trustSlot(truster: Nation, trusted: Nation): Slot {
  return nationIndex(truster) * N + nationIndex(trusted);
}

/** The slots of all trust in a nation. */
export const TRUST_IN: ByNation<readonly Slot[]> = byNation((trusted) =>
  NATIONS.filter((truster) => truster !== trusted).map((truster) => trustSlot(truster, trusted)),
);

export function nationalSlot(measure: NationalMeasure, nation: Nation): Slot {
  return (
    NATIONAL_BASE + nationIndex(nation) * NATIONAL_MEASURES.length + (nationalIndex.get(measure) as number)
  );
}

/**
 * Where a nation's measure stands, given where the first nation's does: who moves one measure of many nations needs to
 * look its name up only once.
 */
export function slotFrom(first: Slot, nation: Nation): Slot {
  return first + nationIndex(nation) * NATIONAL_MEASURES.length;
}

export function worldSlot(measure: WorldMeasure): Slot {
  return WORLD_BASE + (worldIndex.get(measure) as number);
}

/** The slot of how often a camp has courted a country; the price rises with it. */
export function courtedSlot(camp: 'accords' | 'ilrs', country: Country): Slot {
  return COURTED_BASE + (camp === 'ilrs' ? COUNTRIES.length : 0) + (countryIndex.get(country) as number);
}

/** What a slot means: the measure, and whose it is. */
export type SlotMeaning =
  | { readonly measure: 'trust'; readonly of: Nation; readonly toward: Nation }
  | { readonly measure: NationalMeasure; readonly of: Nation }
  | { readonly measure: WorldMeasure }
  | { readonly measure: 'courted'; readonly camp: 'accords' | 'ilrs'; readonly country: Country };

const MEANINGS: readonly SlotMeaning[] = [
  ...NATIONS.flatMap((of) => NATIONS.map((toward) => ({ measure: 'trust' as const, of, toward }))),
  ...NATIONS.flatMap((of) => NATIONAL_MEASURES.map((measure) => ({ measure, of }))),
  ...WORLD_MEASURES.map((measure) => ({ measure })),
  ...(['accords', 'ilrs'] as const).flatMap((camp) =>
    COUNTRIES.map((country) => ({ measure: 'courted' as const, camp, country })),
  ),
];

/** @throws RangeError when there is no such slot (a programmer's mistake). */
export function meaningOf(slot: Slot): SlotMeaning {
  const meaning = MEANINGS[slot];
  if (!meaning) throw new RangeError(`no slot ${slot}`);
  return meaning;
}

/** The highest value a measure may take; the lowest is 0 for every measure. */
export function ceilingOf(measure: MeasureName | 'courted'): number {
  switch (measure) {
    case 'capital':
      return 20;
    case 'artemisBase':
    case 'ilrsBase':
    case 'ilrsPlant':
    case 'usReactor':
      return 10;
    case 'accordsWeight':
    case 'ilrsWeight':
    case 'payloadRoom':
    case 'payload':
    case 'lots':
    case 'young':
    case 'old':
    case 'loans':
    case 'papers':
    case 'kept':
    case 'broken':
      return 999;
    default:
      return 100;
  }
}

/** Ceiling by slot, precomputed because every settlement asks. */
export const CEILINGS: readonly number[] = MEANINGS.map((meaning) => ceilingOf(meaning.measure));

/** The five words in which trust is shown, coldest first. */
export const TRUST_WORDS = ['hostile', 'wary', 'cautious', 'warm', 'close'] as const;
export type TrustWord = (typeof TRUST_WORDS)[number];

/** The word for a trust of 0-100: twenty points each. */
export function trustWord(trust: number): TrustWord {
  return TRUST_WORDS[Math.min(4, Math.floor(trust / 20))] ?? 'hostile';
}

/** Who may see a measure's number. `owner`: the nation itself; `all`: everybody. Shown in the game's model page. */
export const VISIBILITY: Readonly<Record<MeasureName | 'courted', 'all' | 'owner'>> = {
  trust: 'all',
  prestige: 'all',
  science: 'all',
  prosperity: 'all',
  enthusiasm: 'all',
  skepticism: 'all',
  autonomy: 'all',
  capital: 'owner',
  lots: 'all',
  young: 'all',
  old: 'all',
  loans: 'all',
  papers: 'all',
  payload: 'all',
  kept: 'all',
  broken: 'all',
  ignoredScience: 'owner',
  ignoredTrade: 'owner',
  ignoredSecurity: 'owner',
  tension: 'all',
  openness: 'all',
  accordsWeight: 'all',
  ilrsWeight: 'all',
  payloadRoom: 'all',
  pressure: 'all',
  laboratories: 'all',
  artemisBase: 'all',
  ilrsBase: 'all',
  ilrsPlant: 'all',
  usReactor: 'all',
  courted: 'all',
};
