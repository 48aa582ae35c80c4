import { describe, expect, it } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import { type Relation, relationOf } from '../../src/machines/relation.ts';
import { MACHINES } from '../../src/machines/relations.ts';
import { MACHINE_NAMES, type MachineName } from '../../src/machines/slots.ts';
import type { MachineEvent, Standing } from '../../src/machines/standing.ts';
import { eventTypesOf, inputOf, NATION_EVENTS, type Walk, walk, wordsOf } from '../support/walk.ts';

/** Every state a machine has, and which of them may have no way out. */
const STATES: Readonly<Record<Exclude<MachineName, 'nation'>, readonly string[]>> = {
  statute: ['"inForce"', '"narrowed"', '"repealed"'],
  certificate: ['"expiring"', '"granted"', '"none"', '"sought"', '"standing"'],
  turn: ['"answer"', '"commit"', '"debate"', '"firstTail"', '"offer"', '"over"', '"secondTail"'],
  channels: ['"frozen"', '"open"'],
  lander: ['"flown"', '"grounded"', '"lost"', '"onPad"', '"planned"'],
  station: ['"founded"', '"unfounded"'],
  tariff: ['"level0"', '"level1"', '"level2"', '"level3"'],
  truce: [
    '"active"{"turns":3,"left":1}',
    '"active"{"turns":3,"left":2}',
    '"active"{"turns":3,"left":3}',
    '"active"{"turns":3,"left":4}',
    '"none"{"turns":3,"left":0}',
  ],
  pledge: ['"firstOwes"', '"none"', '"open"', '"secondOwes"'],
  country: ['"accords"', '"both"', '"ilrs"', '"uncommitted"'],
  resolution: ['"adopted"', '"open"', '"rejected"', '"rested"', '"resting"', '"tabled"'],
};

const REGIONS = {
  accords: ['outside', 'signed', 'withdrawn'],
  ilrs: ['outside', 'member', 'left'],
  samples: ['none', 'atHand'],
  findings: ['none', 'drafted'],
  payload: ['none', 'placed', 'built', 'missed', 'flown', 'lost'],
  desk: ['staffed'],
} as const;

const FINAL: Partial<Readonly<Record<MachineName, readonly string[]>>> = {
  statute: ['"repealed"'],
  turn: ['"over"'],
  lander: ['"flown"', '"grounded"', '"lost"'],
  station: ['"founded"'],
  country: ['"both"'],
  resolution: ['"adopted"'],
};

/** States that are never left and yet not final, because something can still be done in them. */
const LASTING: Partial<Readonly<Record<MachineName, readonly string[]>>> = { certificate: ['"standing"'] };

const walks = new Map<MachineName, Walk>();
function walked(name: MachineName): Walk {
  const known = walks.get(name) ?? walk(name);
  walks.set(name, known);
  return known;
}

const key = (snapshot: AnyMachineSnapshot): string => wordsOf(snapshot);
const say = ({ type, standing }: MachineEvent): string => `${type}/${standing}`;

describe.each(MACHINE_NAMES)('the %s machine', (name) => {
  it('reaches each of its states, and no other', () => {
    const found = [...walked(name).states.keys()].sort();
    if (name !== 'nation') {
      expect(found).toEqual(STATES[name]);
      return;
    }
    // Regions are independent: every combination can come about.
    const count = Object.values(REGIONS).reduce((product, states) => product * states.length, 1);
    expect(found).toHaveLength(count);
    for (const [region, states] of Object.entries(REGIONS)) {
      const seen = new Set(found.map((words) => (JSON.parse(words) as Record<string, string>)[region]));
      expect(seen, region).toEqual(new Set<string>(states));
    }
  });

  it('has no dead end but its declared final states, and those that last', () => {
    const { states, edges } = walked(name);
    const left = new Set(
      edges
        .filter(({ from, answer }) => answer && key(answer.next) !== key(from))
        .map(({ from }) => key(from)),
    );
    const dead = [...states.keys()].filter((words) => !left.has(words));
    const lasting = LASTING[name] ?? [];
    expect(dead.sort()).toEqual([...(FINAL[name] ?? []), ...lasting].sort());
    for (const words of dead) {
      const taken = edges.some(({ from, answer }) => answer && key(from) === words);
      expect(taken, words).toBe(lasting.includes(words));
      expect(states.get(words)?.status, words).toBe(lasting.includes(words) ? 'active' : 'done');
    }
  });

  it('takes every kind of event somewhere', () => {
    const taken = new Set(
      walked(name)
        .edges.filter(({ answer }) => answer)
        .map(({ event }) => event.type),
    );
    expect(eventTypesOf(MACHINES[name]).filter((type) => !taken.has(type))).toEqual([]);
  });

  it('answers through the memoised relation as XState does, on every edge', () => {
    const relation: Relation = relationOf(MACHINES[name], inputOf(name));
    const { states, edges } = walked(name);
    expect(relation.start).toBe([...states.keys()][0]);
    for (const { from, event, answer } of edges) {
      const step = relation.step(key(from), event.type, event.standing);
      const expected = answer ? { to: key(answer.next), deeds: answer.deeds } : null;
      expect(step, `${key(from)} ${say(event)}`).toEqual(expected);
      // The second answer comes from memory.
      expect(relation.step(key(from), event.type, event.standing)).toBe(step);
    }
  });

  it('has states whose text survives JSON', () => {
    const relation = relationOf(MACHINES[name], inputOf(name));
    for (const [words, snapshot] of walked(name).states) {
      const back = JSON.parse(JSON.stringify(words)) as string;
      expect(back).toBe(words);
      const event = walked(name).edges.find(({ from, answer }) => from === snapshot && answer);
      if (event?.answer) {
        expect(relation.step(back, event.event.type, event.event.standing)?.to).toBe(key(event.answer.next));
      }
    }
  });
});

describe('the turn machine', () => {
  const turn = relationOf(MACHINES.turn);
  it.each([
    ['commit', 'allIn', 'debated', 'debate'],
    ['commit', 'allIn', 'more', 'offer'],
    ['commit', 'allIn', 'last', 'firstTail'],
    ['debate', 'decided', 'more', 'offer'],
    ['debate', 'decided', 'last', 'firstTail'],
    ['debate', 'end', 'clear', 'firstTail'],
    ['debate', 'allIn', 'more', null],
    ['commit', 'decided', 'more', null],
  ] as const)('from %s by %s, %s: %s', (from, type, standing, to) => {
    expect(turn.step(JSON.stringify(from), type, standing)?.to ?? null).toBe(to && JSON.stringify(to));
  });
});

describe('the resolution machine', () => {
  const resolution = relationOf(MACHINES.resolution);
  const stateAfter = (...sent: readonly (readonly [string, Standing])[]): string =>
    sent.reduce(
      (state, [type, standing]) => resolution.step(state, type, standing)?.to ?? state,
      resolution.start,
    );
  const REJECTED = [
    ['table', 'clear'],
    ['decide', 'failed'],
  ] as const;
  const YEAR = ['tick', 'clear'] as const;

  it.each([
    ['while it is tabled', [['table', 'clear']]],
    ['in the year of its rejection', REJECTED],
    ['one year after', [...REJECTED, YEAR]],
    ['two years after', [...REJECTED, YEAR, YEAR]],
    [
      'once it is adopted',
      [
        ['table', 'clear'],
        ['decide', 'carried'],
      ],
    ],
  ] as const)('is not tabled again %s', (_when, sent) => {
    expect(resolution.step(stateAfter(...sent), 'table', 'clear')).toBeNull();
  });

  it('can be tabled again when it has rested for two years, or was dropped', () => {
    expect(stateAfter(...REJECTED, YEAR, YEAR, YEAR)).toBe(resolution.start);
    expect(stateAfter(['table', 'clear'], ['drop', 'clear'])).toBe(resolution.start);
  });

  it('stays adopted, whatever is sent', () => {
    const adopted = stateAfter(['table', 'clear'], ['decide', 'carried']);
    for (const type of ['table', 'decide', 'drop', 'tick'])
      for (const standing of ['clear', 'carried', 'failed'] as const)
        expect(resolution.step(adopted, type, standing)).toBeNull();
  });
});

describe('a certificate that stands', () => {
  const certificate = relationOf(MACHINES.certificate);
  const standing = certificate.step(certificate.start, 'stand', 'clear')?.to as string;
  it('is used as often as one likes, and never lapses or is sought', () => {
    expect(certificate.step(standing, 'use', 'clear')).toEqual({ to: standing, deeds: ['certificateUsed'] });
    for (const type of ['tick', 'seek', 'decide', 'stand'])
      expect(certificate.step(standing, type, 'clear')).toBeNull();
  });
  it.each(['none', 'sought', 'granted', 'expiring'])('can come of one that is %s', (state) => {
    expect(certificate.step(JSON.stringify(state), 'stand', 'clear')).toEqual({
      to: standing,
      deeds: ['certificateStands'],
    });
  });
});

describe('the nation machine in its regions', () => {
  it('leaves a payload no way on once it has flown, was lost or missed its flight', () => {
    const ended = ['missed', 'flown', 'lost'];
    const goesOn = walked('nation').edges.filter(({ from, answer }) => {
      const { payload } = from.value as Record<string, string>;
      const next = answer?.next.value as Record<string, string> | undefined;
      return ended.includes(payload ?? '') && next !== undefined && next.payload !== payload;
    });
    expect(goesOn).toEqual([]);
  });

  it('can always leave any other state of any region', () => {
    const { edges } = walked('nation');
    for (const [region, states] of Object.entries(REGIONS)) {
      for (const state of states) {
        if (['missed', 'flown', 'lost', 'staffed'].includes(state)) continue;
        const leaves = edges.some(
          ({ from, answer }) =>
            (from.value as Record<string, string>)[region] === state &&
            answer !== null &&
            (answer.next.value as Record<string, string>)[region] !== state,
        );
        expect(leaves, `${region}.${state}`).toBe(true);
      }
    }
  });

  it('is not changed by what its desk does', () => {
    const { edges } = walked('nation');
    const desk = edges.filter(({ event, answer }) => answer && !NATION_EVENTS.includes(event.type));
    expect(desk.length).toBeGreaterThan(0);
    for (const { from, event, answer } of desk) {
      expect(answer && key(answer.next), say(event)).toBe(key(from));
      expect(answer?.deeds, say(event)).toHaveLength(1);
    }
  });
});
