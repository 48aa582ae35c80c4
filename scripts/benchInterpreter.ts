// A part of `npm run bench`: the memoised relation against XState's own interpreter, on the same events. Its last line
// is JSON, for the bench to read.
import { type AnyStateMachine, createActor } from 'xstate';
import { campaign } from '../src/content/campaign.ts';
import { MACHINES, type Relations, relationsOf } from '../src/machines/relations.ts';
import type { MachineName } from '../src/machines/slots.ts';
import { type MachineEvent, STANDINGS } from '../src/machines/standing.ts';
import { Chance } from '../src/rules/chance.ts';

const EVENTS = 2000;
const ROUNDS = 7;
/** The relation is so much quicker that it must run through the events often to be timed at all. */
const REPEATS = 100;
const TARGET = 50;

const turns = campaign.coefficients.truceTurns.value;

/** Events of every kind in every standing, evenly at random; most are refused, as most choices are. */
function eventsFor(machine: AnyStateMachine): readonly MachineEvent[] {
  const types = machine.events.filter((type: string) => !type.startsWith('xstate.'));
  const chance = new Chance(1);
  return Array.from({ length: EVENTS }, () => ({
    type: types[chance.below(types.length)] as string,
    standing: STANDINGS[chance.below(STANDINGS.length)] ?? 'clear',
  }));
}

function best(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** Milliseconds for the same events, by the interpreter and by the relation. */
function compare(name: MachineName, relations: Relations): { interpreter: number; relation: number } {
  const machine = MACHINES[name];
  const events = eventsFor(machine);
  const input = name === 'truce' ? { turns } : undefined;
  const interpreter = best(() => {
    let actor = createActor(machine, { input }).start();
    for (const event of events) {
      actor.send(event);
      // A finished machine hears nothing any more.
      if (actor.getSnapshot().status !== 'active') actor = createActor(machine, { input }).start();
    }
  });
  const relation = relations[name];
  const remembered = best(() => {
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      let state = relation.start;
      for (const { type, standing } of events) state = relation.step(state, type, standing)?.to ?? state;
    }
  });
  return { interpreter, relation: remembered / REPEATS };
}

const relations = relationsOf(turns);
const times = Object.keys(MACHINES).map((name) => compare(name as MachineName, relations));
const sum = (of: 'interpreter' | 'relation'): number => times.reduce((all, one) => all + one[of], 0);
const asked = { kind: 'quotient', unit: 'times', target: TARGET } as const;
const how = "the memoised relation against XState's interpreter (actor.send) on the same random events";
console.log(
  JSON.stringify({
    figures: [
      {
        ...asked,
        id: 'relation.speedup',
        value: sum('interpreter') / sum('relation'),
        how: `${how}: all machines together`,
      },
      {
        ...asked,
        id: 'relation.speedup.least',
        value: Math.min(...times.map(({ interpreter, relation }) => interpreter / relation)),
        how: `${how}: the machine where it gains least`,
      },
    ],
    skipped: [],
  }),
);
