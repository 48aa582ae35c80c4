import type { Nation } from './nations.ts';

/** Every resolution that can be argued, in a fixed order. What each says and does is the scenario's. */
// biome-ignore format: a table
export const RESOLUTIONS = [
  'narrowLaw', 'repealLaw', 'standingCertificate', // Congress decides; only the United States tables them
  'callOnCongress', 'openData', 'tariffTruce', 'jointPool', 'safetyZones', 'reactorRules', 'payloadPlaces',
  'commonStandards', 'condemnSharing', 'condemnAccords',
] as const;
export type ResolutionId = (typeof RESOLUTIONS)[number];

export const SIDES = ['affirmative', 'negative'] as const;
export type Side = (typeof SIDES)[number];

/** What it takes to be adopted: of the audience's ballots, or of one body's. */
export const THRESHOLDS = ['majority', 'twoThirds', 'leaders', 'congress'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** What a claim rests on; each kind has one weight, which is a coefficient of the scenario. */
export const CLAIM_KINDS = [
  'science', // published findings
  'record', // what was done, and when
  'text', // what a law, treaty or agreement says
  'testimony', // what an expert or a government said
  'forecast', // what is expected to follow
  'principle', // what ought to be
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How strengths are worked out (`debate/semantics.ts`). */
export const SEMANTICS = ['dfQuad', 'quadratic'] as const;
export type Semantics = (typeof SEMANTICS)[number];

/** The five parts of the United States Congress that give ballots on its law. */
export const CONGRESS = [
  'scienceCommittee',
  'armedServices',
  'commerceCommittee',
  'foreignAffairs',
  'appropriations',
] as const;
export type CongressPart = (typeof CONGRESS)[number];

/** Who gives a ballot. */
export type Audience = Nation | CongressPart;

/** One argument on the flow. Every argument helps the side that placed it. */
export interface Argument {
  /** The claim, by id. */
  readonly claim: string;
  /** Place of the earlier argument that it answers or supports; -1 is the resolution itself. */
  readonly under: number;
  readonly relation: 'attack' | 'support';
  readonly by: Nation;
  readonly side: Side;
  /** Which of `SPEECHES` it was placed in. */
  readonly speech: number;
}

/** Who speaks, the first speaker of each side first. */
export type Speakers = Readonly<Record<Side, readonly [Nation, Nation]>>;

/** One speech of a debate: whose it is, and what may be done in it. */
export interface Speech {
  readonly kind: 'constructive' | 'question' | 'rebuttal';
  readonly side: Side;
  /** The side's first speaker, or its second. */
  readonly speaker: 0 | 1;
  /** How many arguments it may place. A question is put to one argument of the other side instead. */
  readonly placements: number;
}

/**
 * The order of speeches, as in policy debate: each side's constructives, then cross-examination, then rebuttals; the
 * negative has the block in the middle, the affirmative opens and closes. Twelve arguments at most.
 */
// biome-ignore format: a table
export const SPEECHES: readonly Speech[] = [
  { kind: 'constructive', side: 'affirmative', speaker: 0, placements: 2 },
  { kind: 'constructive', side: 'negative', speaker: 0, placements: 2 },
  { kind: 'constructive', side: 'affirmative', speaker: 1, placements: 2 },
  { kind: 'constructive', side: 'negative', speaker: 1, placements: 2 },
  { kind: 'question', side: 'negative', speaker: 1, placements: 0 },
  { kind: 'question', side: 'affirmative', speaker: 1, placements: 0 },
  { kind: 'rebuttal', side: 'negative', speaker: 0, placements: 2 },
  { kind: 'rebuttal', side: 'affirmative', speaker: 0, placements: 2 },
];

export function isResolution(word: unknown): word is ResolutionId {
  return typeof word === 'string' && (RESOLUTIONS as readonly string[]).includes(word);
}

export function otherSide(side: Side): Side {
  return side === 'affirmative' ? 'negative' : 'affirmative';
}
