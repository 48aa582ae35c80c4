import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate';
import { MACHINES } from '../../src/machines/relations.ts';
import type { MachineName } from '../../src/machines/slots.ts';
import { type MachineEvent, STANDINGS, type Standing } from '../../src/machines/standing.ts';
import { DEEDS } from '../../src/vocabulary/deeds.ts';

/** How long a truce lasts in these walks; any number above 1 shows it counting down. */
export const TRUCE_TURNS = 3;

export function inputOf(name: MachineName): object | undefined {
  return name === 'truce' ? { turns: TRUCE_TURNS } : undefined;
}

/** Every kind of event that a machine knows in some state. */
export function eventTypesOf(machine: AnyStateMachine): readonly string[] {
  const types = machine.events as readonly string[];
  return types.filter((type) => !type.startsWith('xstate.'));
}

/** Every kind of event in every standing, permitted or not. */
export function eventsOf(machine: AnyStateMachine): readonly MachineEvent[] {
  return eventTypesOf(machine).flatMap((type) => STANDINGS.map((standing) => ({ type, standing })));
}

/**
 * The nation machine has 216 states and nearly a thousand events, and XState answers some ten thousand questions a
 * second. So in most of its states only those standings are tried that its guards tell apart, and one that they don't.
 */
const TELLING: Readonly<Record<string, readonly Standing[]>> = {
  sign: ['clear', 'frozen', 'tense'],
  withdraw: ['clear', 'leader', 'tense'],
  found: ['clear', 'noOffice', 'self', 'unagreed', 'tense'],
  coFound: ['clear', 'tense'],
  join: ['clear', 'noStation', 'frozen', 'tense'],
  leave: ['clear', 'leader', 'tense'],
  receive: ['clear', 'tense'],
  study: ['young', 'lastYoung', 'old', 'lastOld', 'clear'],
  publishOpenly: ['clear', 'tense'],
  publishClosed: ['clear', 'tense'],
  receivePlace: ['clear', 'tense'],
  build: ['clear', 'tense'],
  'lift-off': ['carried', 'failed', 'clear'],
  missFlight: ['clear', 'tense'],
};

function tellingEvents(): readonly MachineEvent[] {
  return Object.entries(TELLING).flatMap(([type, standings]) =>
    standings.map((standing) => ({ type, standing })),
  );
}

/** The events that change a nation's state; the others are acts of its desk, the same in every state. */
export const NATION_EVENTS = Object.keys(TELLING);

/** A state in words: its value, and its context where it has one. */
export function wordsOf(snapshot: AnyMachineSnapshot): string {
  const context: object = snapshot.context as object;
  const value = JSON.stringify(snapshot.value);
  return Object.keys(context).length > 0 ? value + JSON.stringify(context) : value;
}

/** What XState itself answers: null when it forbids the event. */
export function ask(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: MachineEvent,
): { readonly next: AnyMachineSnapshot; readonly deeds: readonly string[] } | null {
  if (!snapshot.can(event)) return null;
  const [next, actions] = transition(machine, snapshot, event);
  const names = actions.map((action) => action.type);
  return { next, deeds: names.filter((name) => (DEEDS as readonly string[]).includes(name)) };
}

/** One edge of a machine: a state, an event, and what XState answers. */
export interface Edge {
  readonly from: AnyMachineSnapshot;
  readonly event: MachineEvent;
  readonly answer: ReturnType<typeof ask>;
}

export interface Walk {
  readonly states: ReadonlyMap<string, AnyMachineSnapshot>;
  readonly edges: readonly Edge[];
}

/**
 * Walks a machine breadth first over its events, on live snapshots that never pass through text.
 * @param limit the most states it may find, so that a machine that counts without end fails instead of hanging
 */
export function walk(name: MachineName, limit = 1000): Walk {
  const machine = MACHINES[name];
  const [first] = initialTransition(machine, inputOf(name) as never);
  const states = new Map<string, AnyMachineSnapshot>([[wordsOf(first), first]]);
  const edges: Edge[] = [];
  const all = eventsOf(machine);
  const telling = name === 'nation' ? tellingEvents() : all;
  let at = 0;
  for (const from of states.values()) {
    const events = at % 100 === 0 ? all : telling;
    at += 1;
    for (const event of events) {
      const answer = ask(machine, from, event);
      edges.push({ from, event, answer });
      if (!answer) continue;
      const words = wordsOf(answer.next);
      if (states.has(words)) continue;
      if (states.size >= limit) throw new Error(`${name} has more than ${limit} states`);
      states.set(words, answer.next);
    }
  }
  return { states, edges };
}
