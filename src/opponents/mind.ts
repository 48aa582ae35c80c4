import type { Engine } from '../game/engine.ts';
import type { SeatView } from '../game/view.ts';
import { publicAims } from '../rules/aims.ts';
import { Chance, streamOf } from '../rules/chance.ts';
import type { Change } from '../rules/change.ts';
import { nationalOf, type Position } from '../rules/position.ts';
import { type Reading, readingOf } from '../rules/reading.ts';
import type { Aim, Scenario } from '../scenario/scenario.ts';
import { nationalSlot, SLOT_COUNT } from '../vocabulary/measures.ts';
import { type ByNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { type Feeling, feelingsOf, NO_FEELINGS } from './feelings.ts';
import {
  aimInterests,
  feelingInterests,
  type Interest,
  type StateAim,
  standingInterests,
} from './interests.ts';
import { SKILLS, type Skill } from './levels.ts';
import { EVEN_TEMPER, type Player, type Temperament } from './player.ts';

/**
 * How one seat sees one position: what every number is worth to it. Made once a decision, for oneself from one's own
 * aims, for others from what their public aims suggest.
 */
export interface Mind {
  readonly engine: Engine;
  readonly seat: Nation;
  readonly position: Position;
  readonly at: Reading;
  readonly aims: readonly Aim[];
  readonly temper: Temperament;
  readonly skill: Skill;
  /** Turns still to be played, this one included. */
  readonly turnsLeft: number;
  readonly feelings: ByNation<Feeling>;
  readonly interests: Interest[];
  readonly stateAims: readonly StateAim[];
  /** The sum of the interests by slot: what a point more at once is worth. */
  readonly worth: Int32Array;
  /** Where this turn's errors of judgement come from; null for a mind that is only guessed at. */
  readonly whims: number | null;
  readonly chance: Chance;
  /** What a year does as things stand; worked out when first asked for. */
  usual: readonly Change[] | null;
  /** Worths that are asked for more than once, by name. */
  readonly known: Map<string, number>;
}

/** A worth that is worked out once a mind. */
export function once(mind: Mind, name: string, work: () => number): number {
  let worth = mind.known.get(name);
  if (worth === undefined) {
    worth = work();
    mind.known.set(name, worth);
  }
  return worth;
}

/**
 * An error of judgement about one thing, the same in every beat of a turn: what one misjudges in Talk one still
 * misjudges in Commit.
 * @param about a choice's index, or any number of one's own beyond those
 */
export function whimOf(mind: Mind, about: number): number {
  if (mind.whims === null) return 0;
  const chance = new Chance(mind.whims ^ Math.imul(about + 1, 0x9e3779b1));
  return chance.below(mind.skill.whim + 1) - chance.below(mind.skill.whim + 1);
}

/** Adds an interest to a mind that is being made. */
export function take(mind: Mind, interest: Interest): void {
  if (interest.worth === 0) return;
  mind.interests.push(interest);
  mind.worth[interest.slot] = (mind.worth[interest.slot] as number) + interest.worth;
}

/**
 * Per cent of its usual weight that what any government cares for besides its agenda has. In a game that is shorter
 * than its aims' horizon each deed counts more for the agenda, and so does everything else; but those who look ahead
 * keep their eyes on the agenda.
 */
function distractionOf({ distraction, lookahead }: Skill, { turns, horizon }: Scenario): number {
  return lookahead ? distraction : Math.trunc((distraction * Math.max(turns, horizon)) / turns);
}

function makeMind(fixed: Omit<Mind, 'interests' | 'stateAims' | 'worth'>): Mind {
  const bySlot: Interest[] = [];
  const byState: StateAim[] = [];
  aimInterests(fixed.aims, fixed.position, fixed.at, fixed.seat, bySlot, byState);
  standingInterests(
    fixed.seat,
    fixed.at,
    fixed.temper,
    distractionOf(fixed.skill, fixed.engine.scenario),
    bySlot,
  );
  feelingInterests(fixed.feelings, fixed.temper, bySlot);
  const mind: Mind = { ...fixed, interests: [], stateAims: byState, worth: new Int32Array(SLOT_COUNT) };
  for (const interest of bySlot) take(mind, interest);
  return mind;
}

/** How far a game's government may differ from its nation's profile in each trait, either way. */
const SWAY = 20;

/** The temper of the government that a seat has in one game: near its profile's, drawn by the seat's own chance. */
export function temperIn(profile: Temperament, seed: number, seat: Nation): Temperament {
  const chance = streamOf(seed, 0, `temper:${seat}`);
  const near = (trait: number): number =>
    Math.min(100, Math.max(0, trait + chance.below(SWAY + 1) - chance.below(SWAY + 1)));
  const { boldness, loyalty, grudge, thrift, candour } = profile;
  return {
    boldness: near(boldness),
    loyalty: near(loyalty),
    grudge: near(grudge),
    thrift: near(thrift),
    candour: near(candour),
  };
}

/** The mind of the seat whose view it is. */
export function mindOf(engine: Engine, view: SeatView, player: Player, seed: number): Mind {
  const { position, seat } = view;
  const skill = SKILLS[player.level];
  const chance = streamOf(seed, view.turn, `opponent:${seat}`);
  return makeMind({
    engine,
    seat,
    position,
    at: readingOf(position, engine.scenario.turns),
    aims: view.aims,
    temper: temperIn(player.temperament, seed, seat),
    skill,
    turnsLeft: engine.scenario.turns - view.turn + 1,
    feelings: feelingsOf(view.turns, seat),
    whims: chance.below(0x7fffffff),
    chance,
    usual: null,
    known: new Map(),
  });
}

/** The same mind in a year to come that it imagines: it knows its aims and its temper, and misjudges nothing more. */
export function mindAt(mind: Mind, position: Position): Mind {
  const { engine } = mind;
  return makeMind({
    ...mind,
    position,
    at: readingOf(position, engine.scenario.turns),
    turnsLeft: engine.scenario.turns - position.turn + 1,
    whims: null,
    usual: null,
    known: new Map(),
  });
}

/** Guesses at other seats' minds from what everybody may know of them; each is made at most once. */
export class Others {
  readonly #self: Mind;
  readonly #minds: Partial<Record<Nation, Mind>> = {};

  constructor(self: Mind) {
    this.#self = self;
  }

  of(nation: Nation): Mind {
    const known = this.#minds[nation];
    if (known) return known;
    const { engine, position, at, skill, turnsLeft, chance } = this.#self;
    const mind = makeMind({
      engine,
      seat: nation,
      position,
      at,
      aims: publicAims(engine.scenario, nation),
      temper: EVEN_TEMPER,
      skill,
      turnsLeft,
      feelings: NO_FEELINGS,
      whims: null,
      chance,
      usual: null,
      known: new Map(),
    });
    this.#minds[nation] = mind;
    return mind;
  }
}

export function capitalOf(mind: Mind): number {
  return nationalOf(mind.position, 'capital', mind.seat);
}

export const capitalSlots: ByNation<number> = Object.fromEntries(
  NATIONS.map((nation) => [nation, nationalSlot('capital', nation)]),
) as Record<Nation, number>;
