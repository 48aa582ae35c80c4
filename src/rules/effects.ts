import type { CoefficientName, EffectRow, Scenario } from '../scenario/scenario.ts';
import type { DeedName, Role, Temper } from '../vocabulary/deeds.ts';
import {
  NATIONAL_MEASURES,
  type NationalMeasure,
  nationalSlot,
  type Slot,
  trustSlot,
  type WorldMeasure,
  worldSlot,
} from '../vocabulary/measures.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Change } from './change.ts';
import { asksAboutAffected, MEASURES_OF_SIZE, QUESTIONS, type Question, type Size } from './conditions.ts';
import { type Occurrence, occurrence } from './occurrence.ts';
import { type DelayedChange, nationalOf } from './position.ts';
import { type Reading, skepticismElsewhere } from './reading.ts';

const NATIONAL: ReadonlySet<string> = new Set(NATIONAL_MEASURES);

// Lists that are asked for thousands of times a game are made once.
const ALONE = byNation((nation): readonly Nation[] => [nation]);
const OTHERS = byNation((nation) => NATIONS.filter((other) => other !== nation));
const NOBODY: readonly Nation[] = [];

/** The nations a role stands for, seen from a deed. */
export function nationsOf(role: Role, at: Reading, about: Occurrence): readonly Nation[] {
  const { by, to } = about;
  switch (role) {
    case 'actor':
      return by ? ALONE[by] : NOBODY;
    case 'target':
      return to ? ALONE[to] : NOBODY;
    case 'everyone':
      return NATIONS;
    case 'others':
      return by ? OTHERS[by] : NATIONS;
    case 'bystanders':
      return (by ? OTHERS[by] : NATIONS).filter((nation) => nation !== to);
    case 'signatories':
      return at.signatories.filter((nation) => nation !== by);
    case 'members':
      return at.members.filter((nation) => nation !== by);
    case 'sameCamp':
      return campmates(at, by, true);
    case 'otherCamp':
      return campmates(at, by, false);
    case 'accordsLeader':
      return ALONE.USA;
    case 'ilrsLeader':
      return ALONE.CHN;
    case 'holders':
      return at.holders.filter((nation) => nation !== by);
    case 'world':
      return NOBODY;
  }
}

function campmates(at: Reading, by: Nation | null, same: boolean): readonly Nation[] {
  if (!by) return NOBODY;
  const inAccords = at.signatories.includes(by);
  const inIlrs = at.members.includes(by);
  return NATIONS.filter((nation) => {
    if (nation === by) return false;
    const shares = (inAccords && at.signatories.includes(nation)) || (inIlrs && at.members.includes(nation));
    if (same) return shares;
    const opposed = (inAccords && at.members.includes(nation)) || (inIlrs && at.signatories.includes(nation));
    return opposed && !shares;
  });
}

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

/** A row with its names looked up once, since a campaign asks every row thousands of times. */
interface Rule {
  readonly row: EffectRow;
  /** The conditions that are the same for all whom the deed affects. */
  readonly ofDeed: readonly Question[];
  readonly ofAffected: readonly Question[];
  /** Where a nation's measure stands; trust and the world's measures have no such place. */
  readonly slots: ByNation<Slot> | null;
  readonly size: Size | null;
  readonly lag: number;
  readonly waitsForLoan: boolean;
}

function ruleOf(row: EffectRow): Rule {
  const when = row.when ?? [];
  if (row.of !== 'world' && row.measure !== 'trust' && !NATIONAL.has(row.measure)) {
    throw new TypeError(`${row.id}: ${row.measure} is no nation's measure`);
  }
  return {
    row,
    ofDeed: when.filter((name) => !asksAboutAffected(name)).map((name) => QUESTIONS[name]),
    ofAffected: when.filter(asksAboutAffected).map((name) => QUESTIONS[name]),
    slots:
      row.of === 'world' || row.measure === 'trust'
        ? null
        : byNation((nation) => nationalSlot(row.measure as NationalMeasure, nation)),
    size: row.per ? MEASURES_OF_SIZE[row.per.quantity] : null,
    lag: row.lag ?? 0,
    waitsForLoan: when.includes('noLoanSince'),
  };
}

export function effectsOf(scenario: Scenario): Effects {
  const byDeed = new Map<DeedName, Rule[]>();
  const yearly: Rule[] = [];
  for (const row of scenario.effects) {
    const rule = ruleOf(row);
    if (isYearlyForWorld(row)) {
      yearly.push(rule);
      continue;
    }
    const rules = byDeed.get(row.on);
    if (rules) rules.push(rule);
    else byDeed.set(row.on, [rule]);
  }
  const coefficient = (name: CoefficientName): number => scenario.coefficients[name].value;
  const strengths: Readonly<Record<Temper, number>> = {
    skepticism: coefficient('skepticismTemper'),
    worldSkepticism: coefficient('worldSkepticismTemper'),
    dialogue: coefficient('dialogueTemper'),
  };

  function tempered(
    row: EffectRow,
    gain: number,
    at: Reading,
    about: Occurrence,
    affected: Nation | null,
  ): number {
    let amount = gain;
    for (const temper of row.tempers ?? []) {
      const share = temperShare(temper, at, about, affected);
      // Whole numbers: the dampened gain is rounded half up.
      amount = Math.floor((amount * (10000 - strengths[temper] * share) + 5000) / 10000);
    }
    return Math.max(0, amount);
  }

  function push(
    { row, ofAffected, lag, waitsForLoan }: Rule,
    amount: number,
    slot: Slot,
    affected: Nation | null,
    about: Occurrence,
    deed: number,
    at: Reading,
    now: Change[],
    later: DelayedChange[] | null,
  ): void {
    for (const holds of ofAffected) if (!holds(at, about, affected)) return;
    const delta = amount > 0 && row.tempers ? tempered(row, amount, at, about, affected) : amount;
    if (delta === 0) return;
    const { by, secretOf } = about;
    if (lag === 0 || !later) {
      now.push({ slot, delta, effect: row.id, by, deed });
      return;
    }
    const loansThen = waitsForLoan && by ? nationalOf(at.position, 'loans', by) : -1;
    later.push({ due: at.position.turn + lag, slot, delta, effect: row.id, by, loansThen, secretOf });
  }

  function apply(
    rule: Rule,
    about: Occurrence,
    deed: number,
    at: Reading,
    now: Change[],
    later: DelayedChange[] | null,
  ): void {
    const { row, ofDeed, size, slots } = rule;
    for (const holds of ofDeed) if (!holds(at, about, null)) return;
    const amount = row.per && size ? Math.trunc((row.amount * size(at, about)) / row.per.each) : row.amount;
    if (amount === 0) return;
    if (row.of === 'world') {
      push(rule, amount, worldSlot(row.measure as WorldMeasure), null, about, deed, at, now, later);
      return;
    }
    for (const affected of nationsOf(row.of, at, about)) {
      if (slots) {
        push(rule, amount, slots[affected], affected, about, deed, at, now, later);
        continue;
      }
      for (const toward of nationsOf(row.toward ?? 'actor', at, about)) {
        if (toward === affected) continue;
        push(rule, amount, trustSlot(affected, toward), affected, about, deed, at, now, later);
      }
    }
  }

  return {
    rows: scenario.effects,
    of(about, deed, at, now, later) {
      for (const rule of byDeed.get(about.deed) ?? NO_RULES) apply(rule, about, deed, at, now, later);
    },
    ofYear(at, now) {
      for (const rule of yearly) apply(rule, YEAR_ENDED, -1, at, now, null);
    },
  };
}

const NO_RULES: readonly Rule[] = [];
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
