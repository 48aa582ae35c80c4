import { describe, expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { measuresCsv } from '../../../src/debrief/measuresCsv.ts';
import { outcomeOf } from '../../../src/debrief/outcome.ts';
import { type AfterReply, QUESTIONS } from '../../../src/protocol/afterwards.ts';
import { makeRecord } from '../../../src/record/record.ts';
import { scenarioHash } from '../../../src/scenario/scenarioHash.ts';
import { resultsJson, roomMeasuresCsv } from '../../../src/view/classroom/afterwards/deskFiles.ts';
import type { RoomGame } from '../../../src/view/classroom/afterwards/useRoomGames.ts';
import { sayAfter } from '../../../src/view/words/afterWords.ts';
import { byNation } from '../../../src/vocabulary/nations.ts';
import { gameOf } from '../../support/engines.ts';
import { playRandomly } from '../../support/randomPlay.ts';

function played(seed: number): RoomGame {
  const game = playRandomly(gameOf(lesson, seed), seed);
  const seats = byNation((nation) => ({ kind: 'person', name: nation }) as const);
  return { game, record: makeRecord(game, seats, scenarioHash(lesson)) };
}

const counts = QUESTIONS.map((_, at) => [at, 1, 1, 1, 1]);
const after: AfterReply = {
  kind: 'afterwards',
  room: 'r000000000001',
  status: {
    hands: [],
    swaps: false,
    wall: 'ending',
    askings: {
      before: { stage: 'closed', answered: 4, counts },
      // Of two answers nothing may be told.
      after: { stage: 'closed', answered: 2, counts: null },
    },
  },
  own: null,
  desk: {
    participation: [
      {
        ...{ member: 'm1', nickname: 'Quiet "Heron"', seat: 'CHN', role: 'head' },
        ...{ proposals: 1, handIns: 2, speeches: 3, countersignatures: 4, texts: 5 },
      },
    ],
    sheets: [
      { member: 'm1', sheet: { moments: [], written: [{ about: 3, text: 'I would ask Japan first.' }] } },
    ],
  },
};

interface Results {
  readonly format: string;
  readonly version: number;
  readonly room: string;
  readonly scenario: unknown;
  readonly outcome: unknown;
  readonly participation: { readonly note: string; readonly members: readonly unknown[] };
  readonly questions: readonly {
    readonly question: string;
    readonly text: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

describe('a room’s results as JSON', () => {
  const room = played(3);
  const text = resultsJson('ABC234', room, after);
  const results = JSON.parse(text) as Results;

  it('say what they are and of which game, and what it came to', () => {
    expect(results).toMatchObject({
      format: '1731-grams-results',
      version: 1,
      room: 'ABC234',
      scenario: { id: lesson.id, version: lesson.version, hash: scenarioHash(lesson) },
    });
    expect(results.outcome).toEqual(JSON.parse(JSON.stringify(outcomeOf(room.game))));
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('say who took part, and that it is no mark', () => {
    expect(results.participation.note).toContain('never a mark');
    expect(results.participation.members).toEqual(after.desk?.participation);
  });

  it('hold the sums of the questions that may be told, each beside its own words, and null for the others', () => {
    expect(results.questions).toEqual(
      QUESTIONS.map((question, at) => ({
        question,
        text: sayAfter(`question.${question}`),
        before: counts[at],
        after: null,
      })),
    );
  });

  it('hold nothing that a student wrote for itself', () => {
    expect(text).not.toContain('Japan first');
  });

  it('of two rooms tell their games apart, and are there for a room that nobody was in', () => {
    const other = JSON.parse(resultsJson('XYZ567', played(4), { ...after, desk: null })) as Results;
    expect(other.room).toBe('XYZ567');
    expect(other.outcome).not.toEqual(results.outcome);
    expect(other.participation.members).toEqual([]);
  });
});

it('a room’s measures as CSV are those of its whole game, what was hidden in it included', () => {
  const room = played(3);
  const { scenario } = room.game.engine;
  const csv = roomMeasuresCsv(room);
  expect(csv).toBe(measuresCsv(scenario, room.game.turns, 'game'));
  const [head = '', ...rows] = csv.trimEnd().split('\r\n');
  expect(head.split(',')).toEqual(expect.arrayContaining(['turn', 'year', 'tension', 'capital.USA']));
  expect(rows.map((row) => row.split(',').slice(0, 2).map(Number))).toEqual(
    [0, ...room.game.turns.map(({ turn }) => turn)].map((turn) => [turn, scenario.startYear - 1 + turn]),
  );
});
