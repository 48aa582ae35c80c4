/** The nine playable nations, in the fixed order in which everything is counted, hashed and settled. */
export const NATIONS = ['CHN', 'USA', 'RUS', 'GBR', 'FRA', 'DEU', 'JPN', 'PAK', 'TUR'] as const;
export type Nation = (typeof NATIONS)[number];
export type ByNation<T> = Readonly<Record<Nation, T>>;

/** A nation's place by the first letter of its code, of which no two are alike: asked for millions of times a second. */
const PLACE_BY_LETTER: readonly number[] = Array.from({ length: 128 }, (_, letter) =>
  NATIONS.findIndex((nation) => nation.charCodeAt(0) === letter),
);

/** A nation's place in the fixed order, 0 to 8. */
export function nationIndex(nation: Nation): number {
  return PLACE_BY_LETTER[nation.charCodeAt(0)] as number;
}

/** A nation's bit in a group of nations: the one of its place. */
export function bitOf(nation: Nation): number {
  return 1 << nationIndex(nation);
}

/** Every group of nations by its bits, each in the fixed order: made once, since a turn asks for dozens. */
const GROUPS: readonly (readonly Nation[])[] = Array.from({ length: 1 << NATIONS.length }, (_, bits) =>
  NATIONS.filter((_, place) => (bits >> place) & 1),
);

/** The nations whose bits are set. */
export function groupOf(bits: number): readonly Nation[] {
  return GROUPS[bits] as readonly Nation[];
}

/** The two frameworks that compete for partners on the Moon. */
export const CAMPS = ['accords', 'ilrs'] as const;
export type Camp = (typeof CAMPS)[number];

/**
 * The thirty countries that have no seat but can be courted, by ISO 3166 alpha-3 code.
 * A scenario says which of them are in play and where they lean.
 */
// biome-ignore format: a table
export const COUNTRIES = [
  'KOR', 'NZL', 'SGP', 'IND', 'BGD', 'MYS', 'THA', 'IDN', 'ISR', 'SAU', 'AZE', 'KAZ', 'IRN', 'NGA', 'SEN',
  'ZAF', 'EGY', 'ETH', 'KEN', 'BRA', 'MEX', 'ARG', 'PER', 'VEN', 'NIC', 'POL', 'SWE', 'CHE', 'SRB', 'BLR',
] as const;
export type Country = (typeof COUNTRIES)[number];

/** What a seat is able to do by its office, from its profile; a scenario hands these out. */
export const OFFICES = [
  'curator', // keeps returned lunar samples and may lend them
  'founder', // may found the ILRS
  'recruiter:accords', // may court countries for the Accords
  'recruiter:ilrs', // may court countries for the ILRS
  'carrier', // flies Chang'e-8 and gives places on it
  'legislator', // seeks certificates and law in Congress
  'trader', // has a tariff lever
  'accordsFounder', // leads the Accords and so can't withdraw from them
  'builder:artemisBase',
  'builder:ilrsBase',
  'builder:ilrsPlant',
  'builder:usReactor',
] as const;
export type Office = (typeof OFFICES)[number];

export function isNation(word: unknown): word is Nation {
  return typeof word === 'string' && (NATIONS as readonly string[]).includes(word);
}

export function isCountry(word: unknown): word is Country {
  return typeof word === 'string' && (COUNTRIES as readonly string[]).includes(word);
}

/** Builds a record with one value for each nation, in the fixed order. */
export function byNation<T>(make: (nation: Nation, index: number) => T): Record<Nation, T> {
  // Written out, so that an engine makes all of them alike and at once.
  return {
    CHN: make('CHN', 0),
    USA: make('USA', 1),
    RUS: make('RUS', 2),
    GBR: make('GBR', 3),
    FRA: make('FRA', 4),
    DEU: make('DEU', 5),
    JPN: make('JPN', 6),
    PAK: make('PAK', 7),
    TUR: make('TUR', 8),
  };
}
