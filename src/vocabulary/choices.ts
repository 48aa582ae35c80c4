import { PROGRAMMES, type Programme } from './measures.ts';
import { COUNTRIES, type Country, NATIONS, type Nation } from './nations.ts';

/** What a choice is aimed at, if at anything. */
export type TargetKind = 'none' | 'nation' | 'country' | 'programme';
export type Target = Nation | Country | Programme;

/** Every kind of choice that can be committed, with what it is aimed at. Imperative: what the seat orders done. */
export const CHOICE_KINDS = {
  lend: 'none', // hands a lot to everybody who agreed a loan this year
  give: 'nation', // a gift of lots, for good
  exchange: 'nation', // lot for lot, agreed in Talk
  study: 'none',
  publishOpenly: 'none',
  publishClosed: 'none',
  sign: 'none', // the Artemis Accords
  withdraw: 'none',
  found: 'nation', // the ILRS, with a partner who agreed
  join: 'none', // the ILRS
  leave: 'none',
  impose: 'nation', // a first tariff
  raise: 'nation',
  lift: 'nation', // one level down
  truce: 'nation', // no new tariffs between the two for three years
  seekCertificate: 'none', // for one act with China
  laboratory: 'nation', // a joint laboratory with a guest who agreed
  place: 'nation', // a place aboard Chang'e-8
  build: 'none', // the payload for it
  fly: 'none', // Chang'e-8
  fund: 'programme',
  court: 'country',
  // Two choices a seat that no other seat has, from its profile.
  announceTreasure: 'none', // CHN
  inviteAstronaut: 'none', // CHN
  tightenExports: 'nation', // USA
  briefCongress: 'none', // USA
  shareReactorDesign: 'none', // RUS
  flyLuna: 'none', // RUS
  openBench: 'none', // GBR
  convene: 'none', // GBR
  flyInstrument: 'none', // FRA
  autonomyCompact: 'none', // FRA
  industryPact: 'nation', // DEU
  treatyReview: 'none', // DEU
  buildRover: 'none', // JPN
  shareAsteroid: 'nation', // JPN
  carryMessage: 'none', // PAK
  trainAstronaut: 'none', // PAK
  shopBothSides: 'none', // TUR
  flyMoonProbe: 'none', // TUR
} as const satisfies Record<string, TargetKind>;

export type ChoiceKind = keyof typeof CHOICE_KINDS;
export const CHOICE_KIND_LIST = Object.keys(CHOICE_KINDS) as readonly ChoiceKind[];

/** The two choices that only this seat has. */
export const UNIQUE_CHOICES: Readonly<Record<Nation, readonly [ChoiceKind, ChoiceKind]>> = {
  CHN: ['announceTreasure', 'inviteAstronaut'],
  USA: ['tightenExports', 'briefCongress'],
  RUS: ['shareReactorDesign', 'flyLuna'],
  GBR: ['openBench', 'convene'],
  FRA: ['flyInstrument', 'autonomyCompact'],
  DEU: ['industryPact', 'treatyReview'],
  JPN: ['buildRover', 'shareAsteroid'],
  PAK: ['carryMessage', 'trainAstronaut'],
  TUR: ['shopBothSides', 'flyMoonProbe'],
};

/** One choice with its target, written `kind` or `kind:TARGET`. Plain data; compare by `code`. */
export interface Choice {
  readonly code: string;
  readonly kind: ChoiceKind;
  readonly target: Target | null;
  /** Place in `CHOICES`, the fixed order of settlement and of the compact notation. */
  readonly index: number;
}

const TARGETS: Readonly<Record<TargetKind, readonly (Target | null)[]>> = {
  none: [null],
  nation: NATIONS,
  country: COUNTRIES,
  programme: PROGRAMMES,
};

/** Every choice there is, in a fixed order. Which are open to whom is the machines' business. */
export const CHOICES: readonly Choice[] = CHOICE_KIND_LIST.flatMap((kind) =>
  TARGETS[CHOICE_KINDS[kind]].map((target) => ({ kind, target, code: target ? `${kind}:${target}` : kind })),
).map((choice, index) => ({ ...choice, index }));

const BY_CODE = new Map(CHOICES.map((choice) => [choice.code, choice]));

/** Reads `kind` or `kind:TARGET`; undefined when there is no such choice. */
export function parseChoice(code: string): Choice | undefined {
  return BY_CODE.get(code);
}

/** @throws RangeError on an unknown code: for codes written by programmers, not by players. */
export function choice(code: string): Choice {
  const found = BY_CODE.get(code);
  if (!found) throw new RangeError(`no choice "${code}"`);
  return found;
}

/** By the choice's index. */
const TARGET_NATIONS = CHOICES.map(({ kind, target }) =>
  CHOICE_KINDS[kind] === 'nation' ? (target as Nation) : null,
);

/** The nation a choice is aimed at, if it is aimed at a nation. */
export function targetNation(of: Choice): Nation | null {
  return TARGET_NATIONS[of.index] ?? null;
}

/** Parts of the game that a scenario may switch off, so that a lesson starts simple. */
export const SYSTEMS = ['word', 'cabinet', 'courting', 'programmes', 'pledges', 'debate'] as const;
export type System = (typeof SYSTEMS)[number];
