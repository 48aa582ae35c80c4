import { resolutionMachineSlot } from '../machines/slots.ts';
import { ADOPTED } from '../machines/states.ts';
import type { CoefficientName, EffectRow, Scenario } from '../scenario/scenario.ts';
import type { ConditionName, DeedName, Role, Temper } from '../vocabulary/deeds.ts';
import {
  NATIONAL_MEASURES,
  type NationalMeasure,
  nationalSlot,
  type Slot,
  slotFrom,
  trustSlot,
  type WorldMeasure,
  worldSlot,
} from '../vocabulary/measures.ts';
import { NATIONS, type Nation, nationIndex } from '../vocabulary/nations.ts';
import { type Change, Line } from './change.ts';
import { asksAboutAffected, MEASURES_OF_SIZE, QUESTIONS, type Question, type Size } from './conditions.ts';
import { type Occurrence, occurrence } from './occurrence.ts';
import { type DelayedChange, nationalOf } from './position.ts';
import { type Reading, skepticismElsewhere } from './reading.ts';
import { nationsOf } from './roles.ts';

const NATIONAL: ReadonlySet<string> = new Set(NATIONAL_MEASURES);

/** Deeds that are each resolution's own; every other effect with a resolution is a norm, at work once it is adopted. */
const VERDICTS: ReadonlySet<DeedName> = new Set<DeedName>(['tabled', 'adopted', 'rejected']);

/** Effects of one scenario, ready to be applied. */
export interface Effects {
  /**
   * Works out what a deed does. Conditions, roles and tempers are read off `at`, the position before it.
   * @param now receives what lands at once
   * @param later receives what lands in a later turn
   */
  of(about: Occurrence, deed: number, at: Reading, now: Change[], later: DelayedChange[]): void;
  /** The yearly effects that happen once for the world, not once a nation. */
  ofYear(at: Reading, now: Change[]): void;
  readonly rows: readonly EffectRow[];
}

/** Yearly rows about the world or a camp's leader happen once, not once for each of nine actors. */
function isYearlyForWorld(row: EffectRow): boolean {
  return (
    row.on === 'yearEnded' && (row.of === 'world' || row.of === 'accordsLeader' || row.of === 'ilrsLeader')
  );
}

/** Yearly rows that, if they apply, come to the same however things stand. */
function isHabit({ on, of, toward = 'actor', per, tempers, lag, when = [] }: EffectRow): boolean {
  const isSure = (of === 'actor' || of === 'others') && toward === 'actor';
  return on === 'yearEnded' && isSure && !per && !tempers && !lag && !when.some(asksAboutAffected);
}

/**
 * A row made ready: its names looked up, and everything in the one shape that lets an engine find it quickly. A campaign
 * asks every row thousands of times. What is asked first stands first: most rows turn out not to apply, and of those
 * nothing else need be fetched.
 */
interface Rule {
  /** The machine of the resolution that must have been adopted; -1 where none must. */
  readonly norm: number;
  /** The conditions that are the same for all whom the deed affects. */
  readonly ofDeed: readonly Question[];
  readonly amount: number;
  readonly size: Size | null;
  /** For what a year's end always changes in the same way: those changes by the actor's place, which every ledger shares. */
  readonly habit: (readonly Change[] | undefined)[] | null;
  readonly id: string;
  readonly ofAffected: readonly Question[];
  readonly tempers: readonly Temper[];
  readonly lag: number;
  readonly of: Role;
  readonly toward: Role;
  /** Where the measure of the first nation stands; -1 for trust and for the world's measures. */
  readonly first: Slot;
  /** Where the world's measure stands; -1 for others. */
  readonly worldSlot: Slot;
  readonly each: number;
  readonly waitsForLoan: boolean;
}

// One list for all rows that ask nothing, which is then always at hand.
const NO_QUESTIONS: readonly Question[] = [];
const NO_TEMPERS: readonly Temper[] = [];

function questionsOf(names: readonly ConditionName[]): readonly Question[] {
  return names.length === 0 ? NO_QUESTIONS : names.map((name) => QUESTIONS[name]);
}

function ruleOf(row: EffectRow): Rule {
  const when = row.when ?? [];
  const isWorlds = row.of === 'world';
  if (!isWorlds && row.measure !== 'trust' && !NATIONAL.has(row.measure)) {
    throw new TypeError(`${row.id}: ${row.measure} is no nation's measure`);
  }
  return {
    norm: row.resolution && !VERDICTS.has(row.on) ? resolutionMachineSlot(row.resolution) : -1,
    ofDeed: questionsOf(when.filter((name) => !asksAboutAffected(name))),
    amount: row.amount,
    size: row.per ? MEASURES_OF_SIZE[row.per.quantity] : null,
    habit: isHabit(row) ? [] : null,
    id: row.id,
    ofAffected: questionsOf(when.filter(asksAboutAffected)),
    tempers: row.tempers ?? NO_TEMPERS,
    lag: row.lag ?? 0,
    of: row.of,
    toward: row.toward ?? 'actor',
    first:
      isWorlds || row.measure === 'trust' ? -1 : nationalSlot(row.measure as NationalMeasure, NATIONS[0]),
    worldSlot: isWorlds ? worldSlot(row.measure as WorldMeasure) : -1,
    each: row.per?.each ?? 1,
    waitsForLoan: when.includes('noLoanSince'),
  };
}

/** One deed whose effects are being worked out, and where they go. */
interface Working {
  readonly about: Occurrence;
  readonly deed: number;
  readonly at: Reading;
  readonly now: Change[];
  /** Null where nothing waits: what has a lag lands at once. */
  readonly later: DelayedChange[] | null;
}

/** What applies when a deed is done: always, and for deeds that are each resolution's own by its id. */
interface Consequences {
  readonly always: Rule[];
  readonly ofResolution: Map<string, Rule[]> | null;
}

export function effectsOf(scenario: Scenario): Effects {
  const byDeed = new Map<DeedName, Consequences>();
  const yearly: Rule[] = [];
  for (const row of scenario.effects) {
    const rule = ruleOf(row);
    if (isYearlyForWorld(row)) {
      yearly.push(rule);
      continue;
    }
    const known: Consequences = byDeed.get(row.on) ?? {
      always: [],
      ofResolution: VERDICTS.has(row.on) ? new Map() : null,
    };
    byDeed.set(row.on, known);
    if (row.resolution && known.ofResolution) {
      const own = known.ofResolution.get(row.resolution) ?? [];
      known.ofResolution.set(row.resolution, own);
      own.push(rule);
    } else {
      known.always.push(rule);
    }
  }
  const coefficient = (name: CoefficientName): number => scenario.coefficients[name].value;
  const strengths: Readonly<Record<Temper, number>> = {
    skepticism: coefficient('skepticismTemper'),
    worldSkepticism: coefficient('worldSkepticismTemper'),
    dialogue: coefficient('dialogueTemper'),
  };

  /** A gain as tempers leave it. */
  function tempered(
    tempers: readonly Temper[],
    gain: number,
    { at, about }: Working,
    affected: Nation | null,
  ): number {
    let amount = gain;
    for (const temper of tempers) {
      const share = temperShare(temper, at, about, affected);
      // Whole numbers: the dampened gain is rounded half up.
      amount = truncated((amount * (10000 - strengths[temper] * share) + 5000) / 10000);
    }
    return Math.max(0, amount);
  }

  function push(rule: Rule, amount: number, slot: Slot, affected: Nation | null, working: Working): void {
    const { ofAffected, tempers, lag } = rule;
    const { about, at, later } = working;
    if (!allHold(ofAffected, at, about, affected)) return;
    const delta = amount > 0 && tempers.length > 0 ? tempered(tempers, amount, working, affected) : amount;
    if (delta === 0) return;
    const { by, secretOf } = about;
    if (lag === 0 || !later) {
      working.now.push(new Line(slot, delta, rule.id, by, working.deed));
      return;
    }
    const loansThen = rule.waitsForLoan && by ? nationalOf(at.position, 'loans', by) : -1;
    later.push({ due: at.position.turn + lag, slot, delta, effect: rule.id, by, loansThen, secretOf });
  }

  function apply(rule: Rule, working: Working): void {
    const { ofDeed, size, norm } = rule;
    const { about, at, now } = working;
    if (norm >= 0 && at.position.states[norm] !== ADOPTED) return;
    if (!allHold(ofDeed, at, about, null)) return;
    const amount = size ? truncated((rule.amount * size(at, about)) / rule.each) : rule.amount;
    if (amount === 0) return;
    const { habit } = rule;
    if (!habit || working.deed >= 0 || !about.by) {
      affect(rule, amount, working);
      return;
    }
    const by = nationIndex(about.by);
    const known = habit[by];
    if (known) {
      for (let place = 0; place < known.length; place += 1) now.push(known[place] as Change);
      return;
    }
    const before = now.length;
    affect(rule, amount, working);
    habit[by] = now.slice(before);
  }

  function affect(rule: Rule, amount: number, working: Working): void {
    if (rule.worldSlot >= 0) {
      push(rule, amount, rule.worldSlot, null, working);
      return;
    }
    const { first } = rule;
    const { at, about } = working;
    const all = nationsOf(rule.of, at, about);
    if (first >= 0) {
      for (let place = 0; place < all.length; place += 1) {
        const affected = all[place] as Nation;
        push(rule, amount, slotFrom(first, affected), affected, working);
      }
      return;
    }
    const trusted = nationsOf(rule.toward, at, about);
    for (let place = 0; place < all.length; place += 1) {
      const affected = all[place] as Nation;
      for (let other = 0; other < trusted.length; other += 1) {
        const toward = trusted[other] as Nation;
        if (toward !== affected) push(rule, amount, trustSlot(affected, toward), affected, working);
      }
    }
  }

  return {
    rows: scenario.effects,
    of(about, deed, at, now, later) {
      const known = byDeed.get(about.deed);
      if (!known) return;
      const working: Working = { about, deed, at, now, later };
      for (const rule of known.always) apply(rule, working);
      const own = known.ofResolution?.get(about.about ?? '');
      if (own) for (const rule of own) apply(rule, working);
    },
    ofYear(at, now) {
      const working: Working = { about: YEAR_ENDED, deed: -1, at, now, later: null };
      for (const rule of yearly) apply(rule, working);
    },
  };
}

function allHold(
  questions: readonly Question[],
  at: Reading,
  about: Occurrence,
  affected: Nation | null,
): boolean {
  for (let place = 0; place < questions.length; place += 1) {
    if (!(questions[place] as Question)(at, about, affected)) return false;
  }
  return true;
}

/**
 * A number without its fraction, as an engine's integer: `Math.trunc` would keep a zero's sign, and one such zero makes
 * an engine hold every change's amount as a fraction.
 */
function truncated(value: number): number {
  return value | 0;
}

const YEAR_ENDED = occurrence('yearEnded');

/** How strongly a temper bites, 0-100. */
function temperShare(temper: Temper, at: Reading, about: Occurrence, affected: Nation | null): number {
  switch (temper) {
    case 'skepticism':
      return affected ? nationalOf(at.position, 'skepticism', affected) : 0;
    case 'worldSkepticism':
      return about.by ? skepticismElsewhere(at.position, about.by) : 0;
    case 'dialogue': {
      const usChina =
        (about.by === 'USA' && about.to === 'CHN') || (about.by === 'CHN' && about.to === 'USA');
      return usChina && QUESTIONS.lawInForce(at, about, affected) ? 100 : 0;
    }
  }
}
