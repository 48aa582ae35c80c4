import fc from 'fast-check';
import type { Game } from '../../src/game/game.ts';
import type { Handover } from '../../src/record/holders.ts';
import { FORMAT_VERSION, type GameRecord, makeRecord } from '../../src/record/record.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { RESOLUTIONS, SEMANTICS, SIDES } from '../../src/vocabulary/debate.ts';
import { type Intervention, TOLD_MEASURES } from '../../src/vocabulary/facilitator.ts';
import { LEVELS, type Occupant } from '../../src/vocabulary/levels.ts';
import { byNation, NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { ACTS, type Entry, type Slip } from '../../src/vocabulary/talk.ts';
import { anyText } from './anyText.ts';

export const anySeed = fc.integer({ min: 0, max: 0xffffffff });
const whole = fc.oneof(fc.nat({ max: 30 }), fc.maxSafeNat());
const any = fc.oneof(whole, fc.integer({ min: -30, max: -1 }));
const anyNation = fc.constantFrom(...NATIONS);
const code = fc.stringMatching(/^[A-Za-z0-9]{1,12}(:[A-Za-z0-9]{1,12})?$/);
const claim = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
const hash = fc.stringMatching(/^[0-9a-f]{16}$/);

/** Any slip that has the right shape, mostly not one that a game takes. */
function anySlip(seat: Nation): fc.Arbitrary<Slip> {
  const offer = fc.record(
    {
      by: fc.constant(seat),
      to: anyNation,
      act: fc.constantFrom(...ACTS),
      role: fc.constantFrom('give' as const, 'ask' as const),
      terms: fc.record({ mine: code, yours: code, due: any }),
    },
    { requiredKeys: ['by', 'to', 'act', 'role'] },
  );
  return fc.oneof(
    fc.record({
      phase: fc.constant('offer' as const),
      offers: fc.array(offer, { maxLength: 8 }),
      counsel: fc.constantFrom(0 as const, 1 as const, null),
    }),
    fc.record({
      phase: fc.constant('answer' as const),
      answers: fc.array(fc.boolean(), { maxLength: 20 }),
      word: fc.option(code),
    }),
    fc.record(
      {
        phase: fc.constant('commit' as const),
        choices: fc.array(code, { maxLength: 8 }),
        stake: fc.option(
          fc.record({ on: anyNation, kind: fc.constantFrom('back' as const, 'doubt' as const) }),
        ),
        bid: fc.record({
          resolution: fc.constantFrom(...RESOLUTIONS),
          side: fc.constantFrom(...SIDES),
          coins: any,
        }),
      },
      { requiredKeys: ['phase', 'choices', 'stake'] },
    ),
    fc.record({
      phase: fc.constant('debate' as const),
      placements: fc.array(fc.record({ claim, under: any }), { maxLength: 8 }),
      question: fc.option(any),
    }),
  );
}

const thousandths = fc.nat({ max: 1000 });

/** Anything of the right shape that a facilitator may have done, mostly not what a game takes. */
const anyIntervention: fc.Arbitrary<Intervention> = fc.oneof(
  fc.record({ kind: fc.constant('news' as const), id: fc.stringMatching(/^[A-Za-z0-9.-]{1,20}$/) }),
  fc.record({
    kind: fc.constant('headline' as const),
    text: anyText(70),
    shift: fc.option(
      fc.record({
        measure: fc.constantFrom(...TOLD_MEASURES),
        of: fc.constantFrom(...NATIONS, 'everyone' as const, null),
        amount: fc.integer({ min: -100, max: 100 }),
      }),
    ),
  }),
  fc.record({ kind: fc.constant('ratings' as const), within: thousandths }),
  fc.record({ kind: fc.constant('rating' as const), claim, base: thousandths }),
  fc.constant({ kind: 'ballots' as const }),
);

const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  {
    weight: 3,
    arbitrary: anyNation.chain((seat) =>
      fc.record({ turn: whole, seat: fc.constant(seat), slip: anySlip(seat) }),
    ),
  },
  { weight: 1, arbitrary: fc.record({ turn: whole, facilitator: anyIntervention }) },
);

const anyOccupant: fc.Arbitrary<Occupant> = fc.oneof(
  fc.record({ kind: fc.constant('person' as const), name: anyText(20) }),
  fc.record({ kind: fc.constant('opponent' as const), level: fc.constantFrom(...LEVELS) }),
);

/** Hand-overs in the order in which they may have been, within so many entries. */
const anyHandovers = (entries: number): fc.Arbitrary<readonly Handover[]> =>
  fc
    .array(fc.record({ from: fc.nat({ max: entries }), seat: anyNation, to: anyOccupant }), { maxLength: 5 })
    .map((all) => all.toSorted((one, other) => one.from - other.from));

const anyWithout: fc.Arbitrary<Omit<GameRecord, 'handovers'>> = fc.record(
  {
    format: fc.constant('1731-grams' as const),
    version: fc.constant(FORMAT_VERSION),
    scenario: fc.record({
      id: fc.stringMatching(/^[A-Za-z0-9-]{1,60}$/),
      version: whole,
      hash: fc.stringMatching(/^[0-9a-f]{1,16}$/),
    }),
    rules: whole,
    seed: anySeed,
    secrets: fc.record(byNation(() => fc.nat({ max: 99 }))),
    semantics: fc.constantFrom(...SEMANTICS),
    seats: fc.record(byNation(() => anyOccupant)),
    entries: fc.array(anyEntry, { maxLength: 30 }),
    open: fc.record(byNation(anySlip), { requiredKeys: [] }),
    endedEarly: fc.boolean(),
    hashes: fc.array(hash, { maxLength: 20 }),
  },
  {
    requiredKeys: [
      'format',
      'version',
      'scenario',
      'rules',
      'seed',
      'secrets',
      'seats',
      'entries',
      'open',
      'endedEarly',
      'hashes',
    ],
  },
);

/** Any record of the right shape, however little sense it makes as a game. */
export const anyRecord: fc.Arbitrary<GameRecord> = anyWithout.chain((record) =>
  anyHandovers(record.entries.length).map((handovers) => ({ ...record, handovers })),
);

/** Who sits around a game that tests have played. */
export const practisedSeats = byNation((): Occupant => ({ kind: 'opponent', level: 'practised' }));

/** A record of a game that tests have played. */
export function recordOf(game: Game): GameRecord {
  return makeRecord(game, practisedSeats, scenarioHash(game.engine.authored));
}
