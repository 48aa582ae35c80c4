import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, createActor } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { relationOf } from '../../src/machines/relation.ts';
import { MACHINES } from '../../src/machines/relations.ts';
import { MACHINE_NAMES, type MachineName } from '../../src/machines/slots.ts';
import type { MachineEvent, Standing } from '../../src/machines/standing.ts';
import { DEEDS } from '../../src/vocabulary/deeds.ts';
import { eventTypesOf, inputOf, wordsOf } from '../support/walk.ts';

/** The standings that a machine's guards tell apart, and one that they don't. */
const TELLING: Readonly<Record<MachineName, readonly Standing[]>> = {
  nation: [
    'clear',
    'noOffice',
    'self',
    'unagreed',
    'barred',
    'frozen',
    'noStation',
    'leader',
    'lastYoung',
    'failed',
  ],
  statute: ['clear', 'noOffice', 'carried', 'failed'],
  certificate: ['clear', 'noOffice', 'carried', 'failed'],
  turn: ['clear', 'more', 'last', 'debated'],
  channels: ['calm', 'tense', 'breaking'],
  lander: ['clear', 'noOffice', 'failed', 'before', 'window', 'after'],
  station: ['clear', 'noStation'],
  tariff: ['clear', 'noOffice', 'self', 'underTruce'],
  truce: ['clear', 'noOffice', 'unagreed', 'self'],
  pledge: ['clear', 'taken'],
  country: ['clear', 'noStation', 'frozen'],
  resolution: ['clear', 'noOffice', 'barred', 'moot', 'again', 'carried', 'failed'],
};

function tellingEvents(name: MachineName): readonly MachineEvent[] {
  return eventTypesOf(MACHINES[name]).flatMap((type) =>
    TELLING[name].map((standing) => ({ type, standing })),
  );
}

/** Plays events through a running actor and through the relation, comparing state, deeds and refusal at each step. */
function playBoth(name: MachineName, events: readonly MachineEvent[]): number {
  const done: string[] = [];
  const recording = Object.fromEntries(DEEDS.map((deed) => [deed, () => done.push(deed)]));
  const machine = MACHINES[name].provide({ actions: recording }) as AnyStateMachine;
  const actor = createActor(machine, { input: inputOf(name) as never });
  actor.start();
  const relation = relationOf(MACHINES[name], inputOf(name));
  let state = relation.start;
  let refused = 0;
  for (const event of events) {
    const told = `${state} ${event.type}/${event.standing}`;
    const step = relation.step(state, event.type, event.standing);
    expect(step !== null, told).toBe(actor.getSnapshot().can(event));
    done.length = 0;
    // A finished actor would only warn that it is deaf.
    if (actor.getSnapshot().status === 'active') actor.send(event);
    expect(done, told).toEqual(step?.deeds ?? []);
    state = step?.to ?? state;
    refused += step ? 0 : 1;
    expect(wordsOf(actor.getSnapshot()), told).toBe(state);
  }
  actor.stop();
  return refused;
}

const SMALL = MACHINE_NAMES.filter((name) => name !== 'nation');

describe('the relation beside a running actor', () => {
  it.each(SMALL)('%s: along every simple path', (name) => {
    const events = tellingEvents(name);
    const paths = getSimplePaths(MACHINES[name], {
      events: events as never,
      input: inputOf(name) as never,
      limit: 5000,
    });
    expect(paths.length).toBeGreaterThan(0);
    for (const { steps } of paths) {
      const along = steps
        .map(({ event }) => event as unknown as MachineEvent)
        .filter(({ type }) => !type.startsWith('xstate.'));
      expect(playBoth(name, along)).toBe(0);
    }
  });

  it('nation: along the shortest path to each of its states', () => {
    // One way into each state is enough here; the walk compares every edge.
    const types = [
      'sign',
      'withdraw',
      'found',
      'join',
      'leave',
      'receive',
      'receivePlace',
      'build',
      'missFlight',
    ];
    const events: readonly MachineEvent[] = [
      ...types.map((type) => ({ type, standing: 'clear' as const })),
      { type: 'study', standing: 'young' },
      { type: 'study', standing: 'lastOld' },
      { type: 'publishOpenly', standing: 'clear' },
      { type: 'lift-off', standing: 'carried' },
      { type: 'lift-off', standing: 'failed' },
    ];
    const paths = getShortestPaths(MACHINES.nation, { events: events as never, limit: 5000 });
    expect(new Set(paths.map(({ state }) => wordsOf(state))).size).toBe(216);
    for (const { steps } of paths) {
      const along = steps
        .map(({ event }) => event as unknown as MachineEvent)
        .filter(({ type }) => !type.startsWith('xstate.'));
      expect(playBoth('nation', along)).toBe(0);
    }
  });

  it.each(MACHINE_NAMES)('%s: on random walks, forbidden events among them', (name) => {
    const events = tellingEvents(name);
    let refused = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 40 }), (along) => {
        refused += playBoth(name, along);
      }),
      { numRuns: 25, seed: 1731 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});

describe('a relation asked about a state that its machine does not have', () => {
  it.each([
    ['"level9"', /level9/],
    ['level0', /JSON/],
    ['', /JSON/],
  ])('throws on %j', (state, message) => {
    expect(() => relationOf(MACHINES.tariff).step(state, 'impose', 'clear')).toThrow(message);
  });
});
