import type { Relations } from '../machines/relations.ts';
import { resolutionMachineSlot } from '../machines/slots.ts';
import { ADOPTED, tariffLevel } from '../machines/states.ts';
import { agendaPoints } from '../rules/aims.ts';
import { type Change, Line, settle } from '../rules/change.ts';
import { congressMood, REPEAL_EXTRA } from '../rules/congress.ts';
import type { Effects } from '../rules/effects.ts';
import { occurrence } from '../rules/occurrence.ts';
import { nationalOf, type Position, trustOf, worldOf } from '../rules/position.ts';
import { type Reading, trustIn } from '../rules/reading.ts';
import type { Aim, CoefficientName, Scenario } from '../scenario/scenario.ts';
import type { CongressPart, ResolutionId } from '../vocabulary/debate.ts';
import { nationalSlot, type Slot, slotFrom } from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Bank } from './bank.ts';
import { enactmentsOf } from './enactment.ts';

/** What a scenario's model says, ready to be asked. */
export interface Model {
  readonly scenario: Scenario;
  readonly relations: Relations;
  readonly effects: Effects;
  readonly bank: Bank;
  readonly coefficient: (name: CoefficientName) => number;
}

/** Why a ballot leans before a word is said, in thousandths of strength; above 0 towards adoption. */
export interface Lean {
  /** What adoption would do to the nation's own numbers. */
  readonly own: number;
  /** To others' trust in it. */
  readonly trust: number;
  /** To tension and openness. */
  readonly world: number;
  /** To its aims. */
  readonly aims: number;
  /** What it thinks of whoever tabled the resolution; for Congress, its mood and the part's own cares. */
  readonly regard: number;
  /** All together, clamped. */
  readonly total: number;
}

/** What adoption would do by itself: to the numbers, at once and later, and to the machines. */
export interface Adoption {
  readonly changes: readonly Change[];
  readonly states: Position['states'];
}

export function adoptionOf(
  model: Model,
  at: Reading,
  resolution: ResolutionId,
  tabledBy: Nation | null,
): Adoption {
  const changes: Change[] = [];
  const states = [...at.position.states];
  const later: Parameters<Effects['of']>[4] = [];
  model.effects.of(occurrence('adopted', { by: tabledBy, about: resolution }), -1, at, changes, later);
  for (const { slot, type, by, to } of enactmentsOf(resolution)) {
    const step = model.relations.bySlot[slot]?.step(at.position.states[slot] as string, type, 'carried');
    if (!step) continue;
    states[slot] = step.to;
    for (const deed of step.deeds)
      model.effects.of(occurrence(deed, { by, to, about: resolution }), -1, at, changes, later);
  }
  states[resolutionMachineSlot(resolution)] = ADOPTED;
  for (const { slot, delta, effect, by } of later) changes.push(new Line(slot, delta, effect, by));
  return { changes, states };
}

/** The position as it would be right after adoption, everything that comes later already landed. */
export function positionIfAdopted(
  model: Model,
  at: Reading,
  resolution: ResolutionId,
  tabledBy: Nation | null,
): Position {
  return positionAfterAdoption(model, at, adoptionOf(model, at, resolution, tabledBy));
}

/** The same for an adoption that has been worked out. */
export function positionAfterAdoption(model: Model, at: Reading, { changes, states }: Adoption): Position {
  const after: Position = { ...at.position, numbers: at.position.numbers.slice(), states };
  settle(after, changes, model.coefficient('tariffCeiling'));
  return after;
}

function leaning(model: Model, parts: Omit<Lean, 'total'>): Lean {
  const most = model.coefficient('mostLean');
  const { own, trust, world, aims, regard } = parts;
  const sum = own + trust + world + aims + regard;
  return { own, trust, world, aims, regard, total: Math.min(most, Math.max(-most, sum)) };
}

/** Where the first nation's own numbers stand. */
const OWN = (['prestige', 'science', 'prosperity', 'autonomy'] as const).map((measure) =>
  nationalSlot(measure, NATIONS[0]),
);
const ENTHUSIASM = nationalSlot('enthusiasm', NATIONS[0]);
const SKEPTICISM = nationalSlot('skepticism', NATIONS[0]);

/**
 * Where a nation's ballot leans: what adoption would do for it by the game's own rules, and what it thinks of whoever
 * tabled the resolution.
 * @param after the position as it would be after adoption
 * @param aims those that it has declared: a ballot is given in public and never tells of a secret one
 */
export function leanOfNation(
  model: Model,
  before: Position,
  after: Position,
  nation: Nation,
  aims: readonly Aim[],
  tabledBy: Nation | null,
): Lean {
  const { coefficient } = model;
  const gain = (first: Slot): number => {
    const slot = slotFrom(first, nation);
    return (after.numbers[slot] as number) - (before.numbers[slot] as number);
  };
  let points = 0;
  for (const first of OWN) points += gain(first);
  const opinion = gain(ENTHUSIASM) - gain(SKEPTICISM);
  const trust = trustIn(after, nation) - trustIn(before, nation);
  const calm = worldOf(before, 'tension') - worldOf(after, 'tension');
  const openness = worldOf(after, 'openness') - worldOf(before, 'openness');
  const gained = agendaPoints(aims, after, nation) - agendaPoints(aims, before, nation);
  return leaning(model, {
    // Opinion at home counts half: it changes sooner than what a nation has or can do.
    own: Math.trunc((coefficient('ownLean') * (2 * points + opinion)) / 2),
    trust: coefficient('trustLean') * trust,
    world: coefficient('worldLean') * (calm + openness),
    aims: Math.trunc((coefficient('aimLean') * gained) / 1000),
    regard:
      tabledBy === null || tabledBy === nation
        ? 0
        : coefficient('regardLean') * (trustOf(before, nation, tabledBy) - 50),
  });
}

/** What each part of Congress cares for beyond the common mood, in points either side of nothing. */
function careOf(part: CongressPart, position: Position): number {
  switch (part) {
    case 'scienceCommittee':
      return nationalOf(position, 'enthusiasm', 'USA') - 45;
    case 'armedServices':
      return 35 - nationalOf(position, 'skepticism', 'USA');
    case 'commerceCommittee':
      return 15 - 10 * tariffLevel(position.states, 'USA', 'CHN');
    case 'foreignAffairs':
      return trustOf(position, 'USA', 'CHN') - 30;
    case 'appropriations':
      return 0;
  }
}

/** Where a part of Congress leans: its mood against what such a bill needs (S9, S10), and its own cares. */
export function leanOfCongress(
  model: Model,
  position: Position,
  part: CongressPart,
  resolution: ResolutionId,
): Lean {
  const needed = model.coefficient('congressThreshold') + (resolution === 'repealLaw' ? REPEAL_EXTRA : 0);
  const regard =
    model.coefficient('moodLean') * (congressMood(position) - needed) + 2 * careOf(part, position);
  return leaning(model, { own: 0, trust: 0, world: 0, aims: 0, regard });
}
