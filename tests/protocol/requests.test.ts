import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressFor, purposeIn } from '../../src/protocol/addresses.ts';
import { checkNickname, makeNickname } from '../../src/protocol/nickname.ts';
import { PLAN_OF, PLANS } from '../../src/protocol/plans.ts';
import { makeRequest, numberOf, parseRequest, type Request } from '../../src/protocol/requests.ts';
import { PARTS, partsOf, ROLES, type Role } from '../../src/protocol/roles.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';

const number = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const nation = fc.constantFrom(...NATIONS, null);
const words = fc.stringMatching(/^[A-Za-z0-9 ,.!?-]{1,200}$/).filter((text) => text.trim() === text);

const anyRequest: fc.Arbitrary<Request> = fc.oneof(
  fc.record({
    kind: fc.constant('act' as const),
    number,
    act: fc.oneof(
      fc.record({ kind: fc.constant('say' as const), to: nation, text: words }),
      fc.record({ kind: fc.constant('askSeat' as const), seat: nation }),
      fc.record({ kind: fc.constant('takeBack' as const), beat: fc.maxSafeNat() }),
      fc.record({
        kind: fc.constant('countersign' as const),
        beat: fc.maxSafeNat(),
        laidAt: fc.maxSafeNat(),
      }),
      fc.record({ kind: fc.constant('raise' as const), turn: number, isFor: fc.boolean() }),
    ),
  }),
  fc.record({ kind: fc.constant('watch' as const), room: fc.constant(null), seat: nation }),
);

it('reads back every message that it writes', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      expect(parseRequest(makeRequest(request))).toEqual({ ok: true, value: request });
    }),
  );
});

it('answers any text and any JSON with a value or a fault, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (message) => {
      const read = parseRequest(message);
      expect(read.ok ? '' : read.fault.code).toMatch(/^(|notJson|messageShape|messageTooLong|otherVersion)$/);
      expect(numberOf(message) ?? 1).toBeGreaterThan(0);
    }),
  );
});

it('takes no message with a field too many, wherever it stands', () => {
  fc.assert(
    fc.property(anyRequest, fc.stringMatching(/^x[a-z]{1,8}$/), (request, field) => {
      expect(parseRequest(JSON.stringify({ ...request, [field]: 1 })).ok).toBe(false);
      if (request.kind === 'act')
        expect(parseRequest(JSON.stringify({ ...request, act: { ...request.act, [field]: 1 } })).ok).toBe(
          false,
        );
    }),
  );
});

it('every made nickname passes the check, and a class of hundreds has no two alike', () => {
  fc.assert(
    fc.property(fc.nat(), (start) => {
      const taken: string[] = [];
      for (let count = 0; count < 40; count += 1) {
        const name = makeNickname((bound) => (start + count) % bound, taken);
        expect(checkNickname(name, taken)).toEqual({ ok: true, value: name });
        taken.push(name);
      }
    }),
    { numRuns: 20 },
  );
});

it('in every delegation each part is held by exactly one member', () => {
  fc.assert(
    fc.property(fc.subarray([...ROLES.slice(1)]), (others) => {
      const filled: readonly Role[] = ['head', ...others];
      const held = filled.flatMap((role) => [...partsOf(role, filled)]);
      expect(held.toSorted()).toEqual([...PARTS].sort());
    }),
  );
});

it('every plan leaves a third for the debrief and fits its minutes', () => {
  for (const plan of PLANS.map((id) => PLAN_OF[id])) {
    const { seconds, turns, arrival, debrief, minutes } = plan;
    const turn = seconds.offer + seconds.answer + seconds.commit + seconds.reveal;
    // Six speeches, in a lesson's one debate for each three turns.
    const debates = Math.max(1, Math.floor(turns / 3)) * (6 * seconds.debate + seconds.verdict);
    expect(3 * debrief).toBeGreaterThanOrEqual(minutes);
    expect(60 * (arrival + debrief) + turns * turn + debates).toBeLessThanOrEqual(60 * minutes);
  }
});

it('an address says what it is for', () => {
  for (const purpose of [
    { as: 'newcomer', code: 'ABCDEF' },
    { as: 'projector', code: 'ABCDEF' },
    { as: 'facilitator', secret: 'a'.repeat(22) },
  ] as const)
    expect(purposeIn(new URL(addressFor('http://10.0.0.1:1731', purpose)).hash)).toEqual(purpose);
  expect(purposeIn('#game=abc')).toBeNull();
});
