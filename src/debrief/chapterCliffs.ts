import { aimMills } from '../rules/aims.ts';
import type { Position } from '../rules/position.ts';
import type { Aim, Metric, Scenario } from '../scenario/scenario.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { type Cliffhanger, cliffhangersOf } from './cliffhanger.ts';

/** How many things a chapter closes on at most. */
const MOST = 2;
/** From how many thousandths on the way that an aim went is worth telling. */
const TELLING = 50;

/** For whom a chapter closes: the seat and its aims, as far as they may be told; nobody's while one only watches. */
interface Reader {
  readonly seat: Nation | null;
  readonly aims: readonly Aim[];
}

/**
 * What a chapter closes on for a reader, one or two: first what is about its own aims, never what the chapter before
 * closed on for it, and rivalry for prestige only where an aim is about it or nothing else is worth telling.
 * @param at place of the chapter among the scenario's
 * @param now the position at its close
 * @param course the positions at the end of each turn before that, the opening first
 */
export function chapterCliffs(
  scenario: Scenario,
  at: number,
  now: Position,
  course: readonly Position[],
  reader: Reader,
): readonly Cliffhanger[] {
  let told: readonly Cliffhanger[] = [];
  let before = course[0];
  for (const { turns } of scenario.chapters.slice(0, at)) {
    const closed = course[turns[1]];
    if (!closed) continue;
    told = closing(scenario, closed, before, reader, told);
    before = closed;
  }
  return closing(scenario, now, before, reader, told);
}

/** What a cliffhanger is about: of the same, two lines would sound alike. */
export function aboutOf(cliff: Cliffhanger): string {
  switch (cliff.kind) {
    case 'rivalAhead':
    case 'rivalBehind':
      return `rival.${cliff.rival}`;
    case 'pledgeDue':
      return `pledge.${cliff.with}`;
    case 'aimMoved':
      return `aim.${cliff.aim.id}`;
    default:
      return cliff.kind;
  }
}

function closing(
  scenario: Scenario,
  now: Position,
  before: Position | undefined,
  { aims, seat }: Reader,
  told: readonly Cliffhanger[],
): readonly Cliffhanger[] {
  const known = new Set(told.map(aboutOf));
  const isNew = (cliff: Cliffhanger): boolean => !known.has(aboutOf(cliff));
  const found = cliffhangersOf(scenario, now, seat).filter(isNew);
  const [own, rest] = [true, false].map((wanted) =>
    found.filter((cliff) => aims.some(({ metric }) => isOf(metric, cliff)) === wanted),
  ) as [Cliffhanger[], Cliffhanger[]];
  const moved = seat && before ? movedAims(aims, seat, before, now).filter(isNew).slice(0, 1) : [];
  const worldly = rest.filter((cliff) => !aboutOf(cliff).startsWith('rival.'));
  const worth = [...own, ...moved, ...worldly];
  const list = worth.length > 0 ? worth : rest;
  return list.length > 0 ? list.slice(0, MOST) : [{ kind: 'quiet' }];
}

/** The aims that went far since the chapter before closed, the farthest first. */
function movedAims(aims: readonly Aim[], seat: Nation, from: Position, to: Position): Cliffhanger[] {
  return aims
    .map((aim) => ({ aim, before: aimMills(aim, from, seat), after: aimMills(aim, to, seat) }))
    .filter(({ before, after }) => Math.abs(after - before) >= TELLING)
    .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before))
    .map((moved) => ({ kind: 'aimMoved', ...moved }));
}

/** Whether an aim that is read so is what a cliffhanger is about; what a seat pledged is its own in any case. */
function isOf(metric: Metric, cliff: Cliffhanger): boolean {
  const measure = 'measure' in metric ? metric.measure : null;
  const programme = metric.kind === 'programme' ? metric.programme : null;
  switch (cliff.kind) {
    case 'pledgeDue':
      return true;
    case 'frozen':
    case 'freezing':
      return measure === 'tension';
    case 'billNear':
    case 'certificate':
      return metric.kind === 'standing' && metric.any.includes('lawEased');
    case 'window':
      return measure === 'payload' || (metric.kind === 'standing' && metric.any.includes('flown'));
    case 'racing':
      return programme === 'artemisBase' || programme === 'ilrsBase';
    case 'rivalAhead':
    case 'rivalBehind':
      return measure === 'prestige' && (metric.kind !== 'lead' || metric.over === cliff.rival);
    case 'unopened':
      return measure === 'science';
    case 'noStation':
      return programme?.startsWith('ilrs') || measure === 'ilrsWeight' || metric.kind === 'weightLead';
    default:
      return false;
  }
}
