import { aimMills } from '../rules/aims.ts';
import type { Position } from '../rules/position.ts';
import type { Reading } from '../rules/reading.ts';
import type { Aim, Group, Metric } from '../scenario/scenario.ts';
import { type NationalMeasure, nationalSlot, trustSlot, worldSlot } from '../vocabulary/measures.ts';
import { type ByNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Feeling } from './feelings.ts';
import type { Temperament } from './player.ts';
import type { Term } from './terms.ts';

/** What one point more in a slot is worth to a seat under one term, in thousandths of an agenda point. */
export interface Interest {
  readonly term: Term;
  readonly slot: number;
  readonly worth: number;
  /** Whose sake it is for, where a term speaks of a nation. */
  readonly about?: Nation;
}

/** An aim that is read off machines rather than numbers. */
export interface StateAim {
  readonly term: Term;
  readonly aim: Aim;
}

export interface Interests {
  readonly bySlot: readonly Interest[];
  readonly byState: readonly StateAim[];
}

export const AIM_TERMS: readonly Term[] = ['aim0', 'aim1', 'aim2', 'aim3'];
/** Per cent of an aim's worth that its next point still has, once it is this many thousandths fulfilled. */
const APPETITE: readonly (readonly [number, number])[] = [
  [1300, 8],
  [1000, 25],
  [850, 80],
  [0, 100],
];
/** Short of where an aim starts to count, a point counts nearly in full: the next one may. */
const BELOW_SCALE = 85;

/** Per cent of its worth that the next point of an aim has, when it is so far fulfilled. */
export function appetite(mills: number): number {
  for (const [from, share] of APPETITE) if (mills >= from) return share;
  return BELOW_SCALE;
}

/** What an aim's mills promise while there are years to come: outside its scale they count for less, not for nothing. */
export function promised(mills: number): number {
  if (mills <= 0) return Math.trunc((mills * appetite(-1)) / 100);
  if (mills <= 1000) return mills;
  return 1000 + Math.trunc(((mills - 1000) * appetite(1000)) / 100);
}

/** What an aim that is read off machines gains between two positions, in thousandths of an agenda point. */
export function gainOfStates({ aim }: StateAim, before: Position, after: Position, self: Nation): number {
  const promisedAt = (position: Position): number => promised(aimMills(aim, position, self, true));
  return aim.weight * (promisedAt(after) - promisedAt(before));
}

function groupOf(group: Group, at: Reading, self: Nation): readonly Nation[] {
  const all =
    typeof group !== 'string'
      ? group
      : group === 'signatories'
        ? at.signatories
        : group === 'members'
          ? at.members
          : NATIONS;
  return all.filter((nation) => nation !== self);
}

/** The slots that an aim reads, each with its share of a point of the reading in thousandths. */
function slotsOf(
  metric: Metric,
  at: Reading,
  self: Nation,
): readonly (readonly [slot: number, mills: number])[] {
  const whole = 1000;
  switch (metric.kind) {
    case 'national':
      return [[nationalSlot(metric.measure, metric.of === 'self' ? self : metric.of), whole]];
    case 'world':
      return [[worldSlot(metric.measure), whole]];
    case 'trust': {
      const toward = metric.toward === 'self' ? self : metric.toward;
      const group = groupOf(metric.from, at, self).filter((nation) => nation !== toward);
      return group.map((nation) => [trustSlot(nation, toward), Math.trunc(whole / group.length)]);
    }
    case 'trustIn': {
      const group = groupOf(metric.group, at, self);
      return group.map((nation) => [trustSlot(self, nation), Math.trunc(whole / group.length)]);
    }
    case 'mean': {
      const group = groupOf(metric.group, at, self);
      return group.map((nation) => [nationalSlot(metric.measure, nation), Math.trunc(whole / group.length)]);
    }
    case 'lead':
      return [
        [nationalSlot(metric.measure, self), whole],
        [nationalSlot(metric.measure, metric.over), -whole],
      ];
    case 'weightLead': {
      const sign = metric.camp === 'accords' ? whole : -whole;
      return [
        [worldSlot('accordsWeight'), sign],
        [worldSlot('ilrsWeight'), -sign],
      ];
    }
    case 'programme':
      return [[worldSlot(metric.programme), whole]];
    case 'tariffs':
    case 'standing':
      return [];
  }
}

/** What a seat's aims make of each slot. */
export function aimInterests(
  aims: readonly Aim[],
  position: Position,
  at: Reading,
  self: Nation,
  bySlot: Interest[],
  byState: StateAim[],
): void {
  aims.forEach((aim, index) => {
    const term = AIM_TERMS[index];
    if (!term) return;
    const slots = slotsOf(aim.metric, at, self);
    if (slots.length === 0) {
      byState.push({ term, aim });
      return;
    }
    // In a game that is shorter than its aims' horizon the score multiplies what grows.
    const pace = aim.pace ? aim.pace.horizon / aim.pace.turns : 1;
    const mills = aimMills(aim, position, self, true);
    const point = (aim.weight * 10 * appetite(mills) * pace) / (aim.to - aim.from);
    for (const [slot, share] of slots) {
      bySlot.push({ term, slot, worth: Math.trunc((point * share) / 1000) });
    }
  });
}

/** What a point of candour above or below the middle makes of a point of the world's openness. */
const OPENNESS = 8;

/** What any government cares for besides its agenda, by its temper. Judgement; small against the aims. */
export function standingInterests(
  self: Nation,
  at: Reading,
  temper: Temperament,
  percent: number,
  bySlot: Interest[],
): void {
  const share = (worth: number): number => Math.trunc((worth * percent) / 100);
  const own = (term: Term, measure: NationalMeasure, worth: number): void => {
    bySlot.push({ term, slot: nationalSlot(measure, self), worth: share(worth) });
  };
  own('standing', 'prestige', 10 + 2 * temper.boldness);
  own('prosperity', 'prosperity', 40 + 2 * temper.thrift);
  own('science', 'science', 110);
  own('independence', 'autonomy', 50);
  own('calm', 'enthusiasm', 25);
  own('calm', 'skepticism', -30);
  bySlot.push({
    term: 'calm',
    slot: worldSlot('tension'),
    worth: -share(Math.max(0, 220 - 3 * temper.boldness) / 2),
  });
  bySlot.push({
    term: 'openness',
    slot: worldSlot('openness'),
    worth: share(OPENNESS * (temper.candour - 50)),
  });
  const friends = at.signatories.includes(self)
    ? at.signatories
    : at.members.includes(self)
      ? at.members
      : [];
  for (const other of NATIONS) {
    if (other === self) continue;
    const worth = share(friends.includes(other) ? temper.loyalty : 25);
    bySlot.push({ term: 'relations', slot: trustSlot(other, self), worth, about: other });
  }
}

/** What helping or harming others is worth after what they did: nothing to those who did nothing. */
export function feelingInterests(feelings: ByNation<Feeling>, temper: Temperament, bySlot: Interest[]): void {
  for (const other of NATIONS) {
    const { points } = feelings[other];
    if (points === 0) continue;
    const worth = Math.trunc(
      points < 0 ? (points * temper.grudge * temper.grudge) / 100 : (points * temper.loyalty) / 5,
    );
    const term: Term = points < 0 ? 'grudge' : 'gratitude';
    for (const measure of ['prosperity', 'science', 'prestige'] as const) {
      bySlot.push({ term, slot: nationalSlot(measure, other), worth, about: other });
    }
    bySlot.push({ term, slot: nationalSlot('young', other), worth, about: other });
  }
}
