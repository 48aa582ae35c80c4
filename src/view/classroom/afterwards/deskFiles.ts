import { measuresCsv } from '../../../debrief/measuresCsv.ts';
import { outcomeOf } from '../../../debrief/outcome.ts';
import type { AfterReply, Participation } from '../../../protocol/afterwards.ts';
import { QUESTIONS } from '../../../protocol/afterwards.ts';
import { sayAfterDesk } from '../../words/afterDeskWords.ts';
import { sayAfter } from '../../words/afterWords.ts';
import type { RoomGame } from './useRoomGames.ts';

/** The counts of a participation record, in the order in which they are told. */
export const COUNTS = ['proposals', 'handIns', 'speeches', 'countersignatures', 'texts'] as const;

/** One cell of CSV (RFC 4180); what a table would take for a formula is held off by an apostrophe. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Who took part how often, as CSV; its last line says what it is and what it isn't. */
export function participationCsv(participation: readonly Participation[]): string {
  const head = ['member', 'nickname', 'seat', 'role', ...COUNTS];
  const rows = participation.map((one) => [
    ...[one.member, one.nickname, one.seat, one.role],
    ...COUNTS.map((count) => one[count]),
  ]);
  return [head, ...rows, [sayAfterDesk('part.lead')]]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}

export function roomMeasuresCsv({ game }: RoomGame): string {
  return measuresCsv(game.engine.scenario, game.turns, 'game');
}

/** What a room came to, for programs: its outcome, who took part, and what may be told of the questions. */
export function resultsJson(code: string, { game, record }: RoomGame, { desk, status }: AfterReply): string {
  const results = {
    format: '1731-grams-results',
    version: 1,
    room: code,
    scenario: record.scenario,
    outcome: outcomeOf(game),
    participation: { note: sayAfterDesk('part.lead'), members: desk?.participation ?? [] },
    questions: QUESTIONS.map((question, at) => ({
      question,
      text: sayAfter(`question.${question}`),
      before: status.askings.before.counts?.[at] ?? null,
      after: status.askings.after.counts?.[at] ?? null,
    })),
  };
  return `${JSON.stringify(results, null, 2)}\n`;
}
