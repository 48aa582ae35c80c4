import type { ChoiceKind, System } from '../vocabulary/choices.ts';
import type { ClaimKind, ResolutionId, Threshold } from '../vocabulary/debate.ts';
import type { ConditionName, DeedName, Quantity, Role, Temper } from '../vocabulary/deeds.ts';
import type { MeasureName, NationalMeasure, Programme, WorldMeasure } from '../vocabulary/measures.ts';
import type { ByNation, Camp, Country, Nation, Office } from '../vocabulary/nations.ts';

/** How sure the authors are of a number: from a source, from an analogy, or their own judgement. */
export const CONFIDENCES = ['sourced', 'analogy', 'judgement'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Why a number is what it is: one plain sentence, where it comes from, how sure. */
export interface Grounds {
  readonly reason: string;
  /** An article section (`S9`), a numbered source (`[23]`), or `judgement`. */
  readonly source: string;
  readonly confidence: Confidence;
}

/** One effect of one deed on one measure. All of them together are the model. */
export interface EffectRow extends Grounds {
  readonly id: string;
  readonly on: DeedName;
  readonly measure: MeasureName;
  readonly of: Role;
  /** For trust only: whom the `of` nations come to trust more or less. */
  readonly toward?: Role;
  /** Whole number, -100 to 100, never 0. */
  readonly amount: number;
  /** Multiplies the amount by quantity / each, truncated towards zero. */
  readonly per?: { readonly quantity: Quantity; readonly each: number };
  readonly tempers?: readonly Temper[];
  readonly when?: readonly ConditionName[];
  /** Turns later that it lands; 0 is at once. */
  readonly lag?: number;
  /**
   * For `tabled`, `adopted` and `rejected`: of which resolution. For any other deed: the resolution that must have been
   * adopted for this to happen; a norm at work.
   */
  readonly resolution?: ResolutionId;
  /** Rows of the article's inventory (1-54) that this effect carries. */
  readonly article?: readonly number[];
}

/** A number of the rules with its grounds. */
export interface Coefficient extends Grounds {
  readonly value: number;
}

export const COEFFICIENTS = [
  'income', // capital each turn
  'prestigeIncome', // extra capital each turn from prestige 60 up
  'tariffCeiling', // trust points that each tariff level takes off the most that two nations can gain
  'tensionBaseline',
  'tensionDrift', // points a turn towards the baseline
  'tensionSurcharge', // extra price of cross-camp choices from tension 70
  'skepticismTemper', // per cent of a gain taken at skepticism 100
  'worldSkepticismTemper',
  'dialogueTemper', // per cent taken while the law is in force
  'thawTrust', // trust from which lifting a tariff costs 1 less
  'congressThreshold', // opinion plus pressure that a bill needs
  'certificateThreshold',
  'landerRisk', // per cent chance that Chang'e-8 fails
  'lunaRisk',
  'probeRisk',
  'truceTurns',
  'pledgeTrustCap', // trust gained by a kept pledge for each coin of the deed's price
  'repeatPrice', // extra price of a kind of choice that the seat carried out the year before
  'courtingRise', // extra price for each earlier courting by the same camp
  'leanPrice', // extra price to court a country that leans the other way
  // debates, in thousandths of strength where nothing else is said
  'presumption', // strength of a resolution of which nothing has been said
  'scienceWeight', // base score of a claim, by what it rests on
  'recordWeight',
  'textWeight',
  'testimonyWeight',
  'forecastWeight',
  'principleWeight',
  'evidenceWeight', // what evidence won in the game adds to a claim that asks for it
  'questionWeight', // what a question takes off a claim whose evidence isn't on the table
  'standingWeight', // for each point that the speaker's standing with the audience is above or below 50
  'brokenStanding', // points of standing that each broken promise takes off, counted up to ten
  'keptStanding', // points that each kept one adds, counted up to ten
  'ownLean', // lean of a ballot for each point that adoption adds to its nation's own numbers
  'trustLean', // for each point of others' trust that it adds
  'worldLean', // for each point that it takes off tension or adds to openness
  'aimLean', // for each agenda point that it adds
  'regardLean', // for each point that trust in whoever tabled it is above or below 50
  'moodLean', // for each point that Congress's mood is above or below what the bill needs
  'mostLean', // the furthest a ballot may lean before a word is said
] as const;
export type CoefficientName = (typeof COEFFICIENTS)[number];

/** How a position is read for an aim. The reading is turned into 0-100 between `from` and `to`. */
export type Metric =
  | { readonly kind: 'national'; readonly measure: NationalMeasure; readonly of: 'self' | Nation }
  | { readonly kind: 'world'; readonly measure: WorldMeasure }
  /** Mean trust of a group in a nation. */
  | { readonly kind: 'trust'; readonly from: Group; readonly toward: 'self' | Nation }
  /** Mean trust of self in a group. */
  | { readonly kind: 'trustIn'; readonly group: Group }
  /** Mean of one measure over a group (0-100). */
  | { readonly kind: 'mean'; readonly measure: NationalMeasure; readonly group: Group }
  /** Own measure less another nation's. */
  | { readonly kind: 'lead'; readonly measure: NationalMeasure; readonly over: Nation }
  /** Own camp's weight less the other's, or one camp's less the other's. */
  | { readonly kind: 'weightLead'; readonly camp: Camp }
  /** Sum of tariff levels by, on, or anywhere. */
  | { readonly kind: 'tariffs'; readonly side: 'by' | 'on' | 'world' }
  /** How many of these hold, of the nation itself. */
  | {
      readonly kind: 'standing';
      readonly any: readonly ('signed' | 'member' | 'flown' | 'lawEased' | 'unaligned')[];
    }
  | { readonly kind: 'programme'; readonly programme: Programme };

/** A fixed list of nations, or one read off the position; self is always left out. */
export type Group = 'others' | 'signatories' | 'members' | readonly Nation[];

export interface Aim {
  readonly id: string;
  /** Plain words, second person, under 12 words: `Be trusted by Europe`. */
  readonly text: string;
  readonly metric: Metric;
  /** The reading that scores 0, and the one that scores 100; `to` below `from` rewards a fall. */
  readonly from: number;
  readonly to: number;
  /** Per cent of the agenda; the four of a seat add up to 100. */
  readonly weight: number;
  /** Set by the engine where a game is shorter than the scales are made for; never authored. */
  readonly pace?: Pace;
}

/** How a shorter game is read: what moved since `start` counts as if it had gone on for `horizon` turns. */
export interface Pace {
  readonly start: number;
  readonly turns: number;
  readonly horizon: number;
}

export interface Agenda {
  readonly public: readonly [Aim, Aim];
  readonly secret: readonly Aim[];
  readonly world: Aim;
}

/** A direct change by news or by the cabinet, on named slots. */
export interface Shift {
  readonly measure: MeasureName;
  /** For national measures and for trust: whose. `self` is the seat the cabinet advises. */
  readonly of?: Nation | 'self' | 'everyone' | 'signatories' | 'members';
  readonly toward?: Nation | 'self' | 'everyone' | 'signatories' | 'members';
  readonly amount: number;
}

/** Something none of the nine decides. */
export interface NewsItem {
  readonly id: string;
  readonly kind: 'recorded' | 'imagined';
  /** ISO date, or year and month, of what is recorded; for imagined news the earliest turn counts. */
  readonly date: string;
  /** First and last turn in which it may break, from 1. Recorded news breaks in the turn of its year only. */
  readonly turns: readonly [number, number];
  /** Per cent chance that it is drawn in a turn where it may break. */
  readonly chance: number;
  /** What must hold when the turn opens; nothing where it is left out. */
  readonly when?: readonly Condition[];
  /**
   * The nation that a flight brings rocks home to. None of the nine orders it: it was under way when the game began, or
   * what was built makes it possible. It is sure to come, once, in the first turn that allows it, beside what is drawn.
   */
  readonly home?: Nation;
  readonly headline: string;
  readonly body: string;
  /** A numbered source `[28]`, or `imagined`. */
  readonly source: string;
  readonly shifts: readonly Shift[];
  /** A country, not one of the courtable, that takes a side: weight moves. */
  readonly accession?: { readonly name: string; readonly camp: Camp };
}

/** What one of the nine really did that year: shown beside the game, without effect. */
export interface RecordNote {
  readonly date: string;
  readonly nations: readonly Nation[];
  readonly text: string;
  readonly source: string;
}

/** What one of the nine really did, as a choice of the game: how the record tells it, and on which day it counts. */
export interface DatedChoice {
  /** ISO date, or year and month where the day isn't known. */
  readonly date: string;
  readonly seat: Nation;
  /** Choice code. */
  readonly choice: string;
  /** Whom else of the nine the text is about. */
  readonly others?: readonly Nation[];
  readonly text: string;
  readonly source: string;
  /** What is in doubt about it: the day, the act itself, or what it is called here. */
  readonly disputed?: string;
}

export const ADVISERS = ['science', 'trade', 'security'] as const;
export type Adviser = (typeof ADVISERS)[number];

export interface CabinetAnswer {
  /** The adviser whose advice this answer takes. */
  readonly adviser: Adviser;
  /** What the player would say, under 10 words. */
  readonly text: string;
  /** The adviser's one sentence for it. */
  readonly argument: string;
  readonly now: readonly Shift[];
  /** Lands two turns later. */
  readonly later: readonly Shift[];
}

export interface CabinetQuestion {
  readonly id: string;
  /** Seats that may be asked this; empty means any. */
  readonly seats: readonly Nation[];
  readonly turns: readonly [number, number];
  readonly question: string;
  readonly answers: readonly [CabinetAnswer, CabinetAnswer];
}

export interface CourtableCountry {
  readonly country: Country;
  readonly name: string;
  readonly region: string;
  readonly lean: Camp | 'both' | 'neither';
  /** Base price in capital, 1-3. */
  readonly price: number;
}

export interface Chapter {
  readonly title: string;
  readonly turns: readonly [number, number];
}

/** Where a game starts. Everything that is not named starts at 0, outside, or in force. */
export interface Setup {
  readonly trust: ByNation<ByNation<number>>;
  readonly national: ByNation<Partial<Readonly<Record<NationalMeasure, number>>>>;
  readonly world: Partial<Readonly<Record<WorldMeasure, number>>>;
  readonly signatories: readonly Nation[];
  readonly tariffs: readonly { readonly by: Nation; readonly on: Nation; readonly level: 1 | 2 | 3 }[];
}

/** What is asked of a position: that a reading lie within bounds, both included. */
export interface Condition {
  readonly metric: Metric;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/**
 * An argument that can be placed on a flow. What it attacks or supports are other claims; what it says of a
 * resolution itself stands with the resolution.
 */
export interface Claim {
  /** `C10` and `T3` stand for the article's own claims and theses, `E12` for those added from other sources. */
  readonly id: string;
  /** What a speaker would say, at most 24 words. */
  readonly text: string;
  readonly kind: ClaimKind;
  /** Sections of the article and numbered sources (`S9 [23]`), or `judgement`. */
  readonly source: string;
  /** One sentence on how far it carries, and where it stops. */
  readonly weight: string;
  /**
   * What must hold for its evidence to be on the table; `self` is the speaker. None: it lies there from the start. A
   * claim without evidence can be made, but a question exposes it.
   */
  readonly evidence: readonly Condition[];
  readonly attacks: readonly string[];
  readonly supports: readonly string[];
}

/** A policy that can be tabled, argued and adopted. What adoption does stands in the effects. */
export interface Resolution {
  readonly id: ResolutionId;
  /** At most 60 characters: `Publish all sample data openly`. */
  readonly title: string;
  /** The policy in one sentence, after "Resolved:". */
  readonly text: string;
  /** Whom it costs what, in one sentence. */
  readonly cost: string;
  readonly threshold: Threshold;
  /** Whether it needs the law out of the way first (S9): nobody tables it while the law is in force. */
  readonly broad: boolean;
  /** What must hold for it to be worth a debate. */
  readonly timely: readonly Condition[];
  /** Claims that speak for it, and against it, directly. */
  readonly affirmative: readonly string[];
  readonly negative: readonly string[];
}

/** One of the ways the world can end up, tested in order; the last has no conditions. */
export interface EndingRule {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly when: readonly Condition[];
}

/** A whole game as data: where it starts, what may be done at what price, and what follows. */
export interface Scenario {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly startYear: number;
  readonly turns: number;
  /** Turns that the aims' scales are made for; a shorter game is scored as if its course had gone on. */
  readonly horizon: number;
  readonly chapters: readonly Chapter[];
  /**
   * `simultaneous`: a turn's choices are judged against the position before them, and their effects add up. `dated`:
   * they are carried out one by one, each judged against the position by then, and all recorded news breaks.
   */
  readonly reveal: 'simultaneous' | 'dated';
  /** Where choices are dated: on which day of its year a choice counts. Those without a day come after, in order. */
  readonly calendar?: readonly DatedChoice[];
  readonly systems: readonly System[];
  /** Choices that are in nobody's hands: what a short game has no years for. None where it is absent. */
  readonly withheld?: readonly ChoiceKind[];
  readonly choicesPerTurn: ByNation<number>;
  readonly offices: ByNation<readonly Office[]>;
  /** Turns in which Chang'e-8 can fly. */
  readonly landerWindow: readonly [number, number];
  readonly prices: Readonly<Record<ChoiceKind, number>>;
  readonly coefficients: Readonly<Record<CoefficientName, Coefficient>>;
  readonly effects: readonly EffectRow[];
  readonly setup: Setup;
  readonly countries: readonly CourtableCountry[];
  readonly agendas: ByNation<Agenda>;
  readonly news: readonly NewsItem[];
  readonly record: readonly RecordNote[];
  readonly cabinet: readonly CabinetQuestion[];
  readonly endings: readonly EndingRule[];
  /** The bank of claims that speakers draw on. */
  readonly claims: readonly Claim[];
  readonly resolutions: readonly Resolution[];
  /** Turns in which the assembly sits and one resolution is argued. */
  readonly sessions: readonly number[];
  /** Resolutions that a session takes up before any bid. */
  readonly agenda: readonly { readonly turn: number; readonly resolution: ResolutionId }[];
}
