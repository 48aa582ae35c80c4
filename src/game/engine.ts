import { type Bank, bankOf } from '../debate/bank.ts';
import type { Move, Outcome } from '../machines/moves.ts';
import { type Plan, plansOf } from '../machines/plans.ts';
import { MACHINES, type Relations, relationsOf } from '../machines/relations.ts';
import type { MachineStates } from '../machines/states.ts';
import { paced } from '../rules/aims.ts';
import { type Effects, effectsOf } from '../rules/effects.ts';
import { benchOf } from '../rules/means.ts';
import type { Position } from '../rules/position.ts';
import { type Prices, pricesOf } from '../rules/prices.ts';
import type { Agenda, Aim, CoefficientName, Scenario } from '../scenario/scenario.ts';
import { CHOICES, type Choice, UNIQUE_CHOICES } from '../vocabulary/choices.ts';
import { type ByNation, byNation, NATIONS, type Nation, nationIndex } from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import { type Almanac, almanacOf } from './almanac.ts';
import { openingPosition } from './openingPosition.ts';

/** One scenario made ready to be played: its effects compiled and its machines' relations at hand. Holds no game. */
export interface Engine {
  readonly scenario: Scenario;
  /** The scenario as it was handed in: what a record's hash is of. */
  readonly authored: Scenario;
  readonly relations: Relations;
  readonly effects: Effects;
  readonly prices: Prices;
  readonly almanac: Almanac;
  readonly bank: Bank;
  readonly coefficient: (name: CoefficientName) => number;
  /** The choices a seat could ever be permitted, in fixed order: its repertoire. */
  readonly repertoire: ByNation<readonly Choice[]>;
  /** Whether a choice is in a seat's repertoire. */
  readonly isLever: (choice: Choice, nation: Nation) => boolean;
  /** What a choice sends to the machines in one seat's hands. */
  readonly planOf: (choice: Choice, actor: Nation) => Plan;
}

const UNIQUE_KINDS: ReadonlySet<string> = new Set(Object.values(UNIQUE_CHOICES).flat());

function belongsTo(choice: Choice, nation: Nation, scenario: Scenario): boolean {
  if (UNIQUE_KINDS.has(choice.kind) && !UNIQUE_CHOICES[nation].includes(choice.kind)) return false;
  if (choice.target === nation || scenario.withheld?.includes(choice.kind)) return false;
  const offices = scenario.offices[nation];
  const has = (office: string): boolean => (offices as readonly string[]).includes(office);
  const programmes = scenario.systems.includes('programmes');
  switch (choice.kind) {
    case 'lend':
    case 'give':
    case 'exchange':
      return has('curator');
    case 'impose':
    case 'raise':
    case 'lift':
      return has('trader');
    case 'truce':
      return has('trader') && scenario.offices[choice.target as Nation].includes('trader');
    case 'seekCertificate':
      return has('legislator');
    case 'place':
    case 'fly':
      return programmes && has('carrier');
    case 'build':
      return programmes;
    case 'fund':
      return programmes && has(`builder:${choice.target}`);
    case 'found':
      return has('founder');
    case 'court':
      return (
        scenario.systems.includes('courting') &&
        (has('recruiter:accords') || has('recruiter:ilrs')) &&
        scenario.countries.some((entry) => entry.country === choice.target)
      );
    case 'withdraw':
      return !has('accordsFounder');
    case 'leave':
      return !has('founder');
    default:
      return true;
  }
}

/** @param machines altered machines, for tests that ask what depends on a guard or transition */
export function createEngine(scenario: Scenario, machines: typeof MACHINES = MACHINES): Engine {
  const coefficient = (name: CoefficientName): number => scenario.coefficients[name].value;
  const relations = relationsOf(coefficient('truceTurns'), machines);
  const repertoire = byNation((nation) => CHOICES.filter((choice) => belongsTo(choice, nation, scenario)));
  return {
    scenario: scenario.turns < scenario.horizon ? atItsPace(scenario, relations) : scenario,
    authored: scenario,
    relations,
    effects: effectsOf(scenario),
    prices: pricesOf(scenario),
    almanac: almanacOf(scenario),
    bank: bankOf(scenario),
    coefficient,
    repertoire,
    isLever: leversOf(repertoire),
    planOf: plansOf(scenario.offices),
  };
}

/** Repertoires as one table of yes and no, by the seat's place and the choice's. */
function leversOf(repertoire: ByNation<readonly Choice[]>): Engine['isLever'] {
  const isIn = new Uint8Array(NATIONS.length * CHOICES.length);
  const place = (choice: Choice, nation: Nation): number =>
    nationIndex(nation) * CHOICES.length + choice.index;
  for (const nation of NATIONS) for (const choice of repertoire[nation]) isIn[place(choice, nation)] = 1;
  return (choice, nation) => isIn[place(choice, nation)] === 1;
}

/** A scenario that is shorter than its aims' scales, with every aim read at its own pace. */
function atItsPace(scenario: Scenario, relations: Relations): Scenario {
  const opening = openingPosition({ scenario, relations });
  const agendas = byNation((nation): Agenda => {
    const { public: open, secret, world } = scenario.agendas[nation];
    const read = (aim: Aim): Aim => paced(aim, opening, nation, scenario.turns, scenario.horizon);
    return { public: [read(open[0]), read(open[1])], secret: secret.map(read), world: read(world) };
  });
  return { ...scenario, agendas };
}

/** @param arrived lots that reached the actor's bench earlier in the same beat */
export function movesAt(
  engine: Engine,
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[] = position.deals,
  outcome?: Outcome,
  arrived?: number,
): readonly Move[] {
  return movesIn(engine, position, position.states, choice, actor, deals, outcome, arrived);
}

/** The moves of a choice if the machines stood otherwise than in the position, and everything else as there. */
export function movesIn(
  engine: Engine,
  position: Position,
  states: MachineStates,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[],
  outcome: Outcome = 'carried',
  arrived?: number,
): readonly Move[] {
  const bench = choice.kind === 'study' ? benchOf(position, actor, arrived) : null;
  return engine.planOf(choice, actor)(states, deals, outcome, bench);
}
