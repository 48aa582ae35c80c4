import { ceilingOf } from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { agendaShape, aimShape, endingShape, WORLD_WEIGHT } from './aimShape.ts';
import type { FaultCode } from './faultWords.ts';
import { checkRepeats, field, type Part, type Say, sound, soundItems } from './parts.ts';
import type { Aim, Condition, EndingRule, Group, Metric } from './scenario.ts';

/** Says what is wrong with the agendas and with the endings of the world. */
export function checkAims(scenario: unknown, say: Say): void {
  for (const nation of NATIONS) checkAgenda(field(scenario, 'agendas', nation), nation, say);
  checkEndings(scenario, say);
}

function checkAgenda(agenda: unknown, nation: Nation, say: Say): void {
  const path = `agendas.${nation}`;
  const world = sound(field(agenda, 'world'), aimShape);
  const aims: Part<Aim>[] = [
    ...soundItems(field(agenda, 'public'), aimShape, `${path}.public`),
    ...soundItems(field(agenda, 'secret'), aimShape, `${path}.secret`),
    ...(world ? [{ path: `${path}.world`, value: world }] : []),
  ];
  checkRepeats(
    aims.map((aim) => ({ path: `${aim.path}.id`, value: aim.value.id })),
    say,
  );
  for (const aim of aims) checkAim(aim, nation, say);
  if (world && world.weight < WORLD_WEIGHT)
    say('worldWeight', `${path}.world.weight`, { least: WORLD_WEIGHT });
  const whole = sound(agenda, agendaShape);
  if (!whole) return;
  const open = whole.public[0].weight + whole.public[1].weight + whole.world.weight;
  whole.secret.forEach((aim, index) => {
    const sum = open + aim.weight;
    if (sum !== 100) say('weightSum', `${path}.secret[${index}].weight`, { sum });
  });
}

function checkAim({ path, value }: Part<Aim>, nation: Nation, say: Say): void {
  checkMetric(value.metric, `${path}.metric`, nation, say);
  if (value.from === value.to) say('flat', `${path}.to`);
  const [least, most] = scaleOf(value.metric);
  for (const key of ['from', 'to'] as const) checkReading(value[key], least, most, `${path}.${key}`, say);
}

function checkReading(value: number, least: number, most: number, path: string, say: Say): void {
  if (value < least || value > most) say('outOfReading', path, { value, least, most });
}

/** Most tariff levels that one nation can set, or that can be set on it. */
const MOST_LEVELS = 3 * (NATIONS.length - 1);

/** The lowest and the highest reading that a metric can have. */
function scaleOf(metric: Metric): readonly [number, number] {
  switch (metric.kind) {
    case 'national':
    case 'world':
    case 'mean':
      return [0, ceilingOf(metric.measure)];
    case 'trust':
    case 'trustIn':
      return [0, 100];
    case 'lead':
      return [-ceilingOf(metric.measure), ceilingOf(metric.measure)];
    case 'weightLead':
      return [-ceilingOf('ilrsWeight'), ceilingOf('accordsWeight')];
    case 'tariffs':
      return [0, metric.side === 'world' ? MOST_LEVELS * NATIONS.length : MOST_LEVELS];
    case 'standing':
      return [0, metric.any.length];
    case 'programme':
      return [0, ceilingOf(metric.programme)];
  }
}

/** @param self whose aim it is; null for an ending, which is nobody's */
function checkMetric(metric: Metric, path: string, self: Nation | null, say: Say): void {
  switch (metric.kind) {
    case 'trust':
      checkGroup(metric.from, `${path}.from`, [self, metric.toward === 'self' ? self : metric.toward], say);
      return;
    case 'trustIn':
    case 'mean':
      checkGroup(metric.group, `${path}.group`, [self], say);
      return;
    case 'lead':
      if (metric.over === self) say('leadOverSelf', `${path}.over`);
      return;
    case 'standing':
      checkRepeats(
        metric.any.map((value, index) => ({ path: `${path}.any[${index}]`, value })),
        say,
      );
      return;
    default:
      return;
  }
}

function checkGroup(group: Group, path: string, without: readonly (Nation | null)[], say: Say): void {
  if (typeof group === 'string') return;
  checkRepeats(
    group.map((value, index) => ({ path: `${path}[${index}]`, value })),
    say,
  );
  if (group.every((nation) => without.includes(nation))) say('groupOfNobody', path);
}

function readsSelf(metric: Metric): boolean {
  switch (metric.kind) {
    case 'national':
      return metric.of === 'self';
    case 'trust':
      return metric.toward === 'self';
    case 'tariffs':
      return metric.side !== 'world';
    default:
      return metric.kind === 'trustIn' || metric.kind === 'lead' || metric.kind === 'standing';
  }
}

function checkEndings(scenario: unknown, say: Say): void {
  const raw = field(scenario, 'endings');
  const endings = soundItems(raw, endingShape, 'endings');
  checkRepeats(
    endings.map(({ path, value }) => ({ path: `${path}.id`, value: value.id })),
    say,
  );
  for (const ending of endings) checkEnding(ending, say);
  const free = endings.findIndex(({ value }) => value.when.length === 0);
  endings.forEach(({ path }, index) => {
    if (free >= 0 && index > free) say('endingUnreachable', path);
  });
  const last = Array.isArray(raw) ? sound(raw.at(-1), endingShape) : undefined;
  if (last && last.when.length > 0)
    say('lastEndingConditional', `endings[${(raw as unknown[]).length - 1}].when`);
}

function checkEnding({ path, value }: Part<EndingRule>, say: Say): void {
  checkOfWorld(value.when, `${path}.when`, 'selfInEnding', say);
}

/**
 * Says what is wrong with questions that are asked on nobody's behalf.
 * @param selfish the fault where one asks about whoever reads it
 */
export function checkOfWorld(
  conditions: readonly Condition[],
  path: string,
  selfish: FaultCode,
  say: Say,
): void {
  conditions.forEach((condition, index) => {
    checkCondition(condition, `${path}[${index}]`, say);
    if (readsSelf(condition.metric)) say(selfish, `${path}[${index}].metric`);
  });
}

/** Says what is wrong with a question about a position. */
export function checkCondition({ metric, atLeast, atMost }: Condition, at: string, say: Say): void {
  checkMetric(metric, `${at}.metric`, null, say);
  if (atLeast === undefined && atMost === undefined) say('bareCondition', at);
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    say('emptyRange', at, { least: atLeast, most: atMost });
  }
  const [least, most] = scaleOf(metric);
  if (atLeast !== undefined) checkReading(atLeast, least, most, `${at}.atLeast`, say);
  if (atMost !== undefined) checkReading(atMost, least, most, `${at}.atMost`, say);
}
