import { isMember, isSignatory, nationState, statuteState } from '../machines/states.ts';
import type { Agenda, Aim, Group, Metric, Scenario } from '../scenario/scenario.ts';
import type { NationalMeasure } from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { nationalOf, type Position, trustOf, worldOf } from './position.ts';
import { meanTrustIn, tariffsBy, tariffsInWorld, tariffsOn } from './reading.ts';

/** Who could be in a group, in the nations' order. */
function candidatesOf(group: Group): readonly Nation[] {
  return typeof group === 'string' ? NATIONS : group;
}

/** Whether one of its candidates is in a group; whoever it is read for never is. */
function isIn(group: Group, nation: Nation, { states }: Position, self: Nation): boolean {
  if (nation === self) return false;
  if (group === 'signatories') return isSignatory(states, nation);
  return group === 'members' ? isMember(states, nation) : true;
}

/** The mean over a group of one number of each nation, truncated; 0 of none. @param but somebody who doesn't count */
function meanOver(
  group: Group,
  position: Position,
  self: Nation,
  numberOf: (nation: Nation) => number,
  but: Nation = self,
): number {
  let sum = 0;
  let count = 0;
  for (const nation of candidatesOf(group)) {
    if (nation === but || !isIn(group, nation, position, self)) continue;
    sum += numberOf(nation);
    count += 1;
  }
  return count === 0 ? 0 : Math.trunc(sum / count);
}

// Each by itself, since an engine gives whatever makes a function room in memory each time, needed or not.

function meanTrustFrom(group: Group, position: Position, self: Nation, toward: Nation): number {
  return meanOver(group, position, self, (nation) => trustOf(position, nation, toward), toward);
}

function meanTrustOf(group: Group, position: Position, self: Nation): number {
  return meanOver(group, position, self, (nation) => trustOf(position, self, nation));
}

function meanNational(group: Group, position: Position, self: Nation, measure: NationalMeasure): number {
  return meanOver(group, position, self, (nation) => nationalOf(position, measure, nation));
}

/** Reads a metric off a position, as a whole number in the metric's own unit. */
export function readMetric(metric: Metric, position: Position, self: Nation): number {
  switch (metric.kind) {
    case 'national':
      return nationalOf(position, metric.measure, metric.of === 'self' ? self : metric.of);
    case 'world':
      return worldOf(position, metric.measure);
    case 'trust': {
      const toward = metric.toward === 'self' ? self : metric.toward;
      if (metric.from === 'others') return meanTrustIn(position, toward);
      return meanTrustFrom(metric.from, position, self, toward);
    }
    case 'trustIn':
      return meanTrustOf(metric.group, position, self);
    case 'mean':
      return meanNational(metric.group, position, self, metric.measure);
    case 'lead':
      return nationalOf(position, metric.measure, self) - nationalOf(position, metric.measure, metric.over);
    case 'weightLead': {
      const lead = worldOf(position, 'accordsWeight') - worldOf(position, 'ilrsWeight');
      return metric.camp === 'accords' ? lead : -lead;
    }
    case 'tariffs':
      if (metric.side === 'world') return tariffsInWorld(position);
      return metric.side === 'by' ? tariffsBy(position, self) : tariffsOn(position, self);
    case 'programme':
      return worldOf(position, metric.programme);
    case 'standing':
      return metric.any.filter((standing) => stands(standing, position, self)).length;
  }
}

type StandingName = Extract<Metric, { kind: 'standing' }>['any'][number];

function stands(standing: StandingName, position: Position, self: Nation): boolean {
  const state = nationState(position.states, self);
  switch (standing) {
    case 'signed':
      return state.accords === 'signed';
    case 'member':
      return state.ilrs === 'member';
    case 'flown':
      return state.payload === 'flown';
    case 'lawEased':
      return statuteState(position.states) !== 'inForce';
    case 'unaligned':
      return state.accords !== 'signed' && state.ilrs !== 'member';
  }
}

/**
 * Thousandths of an aim: how far its reading has come from `from` to `to`, at the aim's pace if it has one.
 * @param open whether it may lie outside its scale, as while there are years to come; 0-1000 otherwise
 */
export function aimMills(aim: Aim, position: Position, self: Nation, open = false): number {
  let reading = readMetric(aim.metric, position, self);
  if (aim.pace) {
    const { start, turns, horizon } = aim.pace;
    reading = start + Math.trunc(((reading - start) * horizon) / turns);
  }
  const mills = Math.trunc(((reading - aim.from) * 1000) / (aim.to - aim.from));
  return open ? mills : Math.min(1000, Math.max(0, mills));
}

/**
 * An aim read at the pace of a game of so many turns, from how its metric stood at the opening. Where one stands has
 * no pace: a seat in one framework is not three.
 */
export function paced(aim: Aim, opening: Position, self: Nation, turns: number, horizon: number): Aim {
  if (aim.metric.kind === 'standing') return aim;
  return {
    ...aim,
    pace: { start: readMetric(aim.metric, opening, self), turns: Math.max(1, turns), horizon },
  };
}

/** The four aims that a seat plays for, the secret one being `secret` of its pool. */
export function aimsOf(agenda: Agenda, secret: number): readonly [Aim, Aim, Aim, Aim] {
  const hidden = agenda.secret[secret];
  if (!hidden) throw new RangeError(`no secret aim ${secret}`);
  return [agenda.public[0], agenda.public[1], hidden, agenda.world];
}

/** A seat's agenda score, 0-100: its aims' progress, weighted. */
export function agendaScore(aims: readonly Aim[], position: Position, self: Nation): number {
  return Math.trunc(agendaPoints(aims, position, self) / 1000);
}

/** The same before rounding, 0-100,000: what opponents compare. */
export function agendaPoints(aims: readonly Aim[], position: Position, self: Nation): number {
  let points = 0;
  for (const aim of aims) points += aim.weight * aimMills(aim, position, self);
  return points;
}

/** What a seat may know of another's aims: the two public ones and the one for the world. */
export function publicAims(scenario: Scenario, nation: Nation): readonly Aim[] {
  const agenda = scenario.agendas[nation];
  return [...agenda.public, agenda.world];
}
