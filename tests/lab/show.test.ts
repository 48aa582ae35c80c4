import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { history } from '../../src/content/history/scenario.ts';
import { releasedScenarios } from '../../src/content/released/scenarios.ts';
import { parseNotation } from '../../src/record/readNotation.ts';
import { isOfSeat } from '../../src/vocabulary/talk.ts';
import { fileWith, lab } from './run.ts';

const file = (ending: string): string =>
  fileURLToPath(new URL(`../recordings/lesson0.${ending}`, import.meta.url));
const text = readFileSync(file('txt'), 'utf8');
const parsed = parseNotation(text);
if (!parsed.ok) throw new Error(parsed.fault.path);
const record = parsed.value;

it('tells a game turn by turn: what was said, what was decided, what came of it, and why', async () => {
  const { code, out, notes } = await lab('show', file('txt'));
  expect({ code, notes }).toEqual({ code: 0, notes: '' });
  expect(out).toMatch(/^".+" \(lesson, version 0\), seed 1731\n/);
  const headings = out.split('\n').filter((line) => /^\d{4}, /.test(line));
  expect(headings).toEqual([
    ...[1, 2, 3, 4, 5].map((turn) => `${2020 + turn}, turn ${turn} of 5`),
    '2026, quiet year',
    '2027, quiet year',
  ]);
  const words = record.entries
    .filter(isOfSeat)
    .filter(({ slip }) => slip.phase === 'answer' && slip.word !== null);
  expect(out.match(/ gives its Word: /g)).toHaveLength(words.length);
  const offers = record.entries
    .filter(isOfSeat)
    .flatMap(({ slip }) => (slip.phase === 'offer' ? slip.offers : []));
  expect(out.match(/\. It is (taken|declined)\.$/gm)).toHaveLength(offers.length);
  expect(out).toMatch(/^ {4}The assembly: /m);
  expect(out).toMatch(/^The end$/m);
});

it('gives the reason of every effect that moved a number', async () => {
  const { out } = await lab('show', file('json'));
  const scenario = await releasedScenarios[0].load();
  const lines = out.split('\n').filter((line) => line.startsWith('      '));
  expect(lines.length).toBeGreaterThan(300);
  for (const line of lines) expect(line).toMatch(/: [+−]\d+.*\. .+[.”"!?a-z] \[.+\]$/);
  const reasons = scenario.effects.filter(({ reason }) => out.includes(reason));
  expect(reasons.length).toBeGreaterThan(30);
  expect(out).not.toContain('A rule of the game.');
});

it('dates and sources what was done as on record, and says what is disputed', async () => {
  const { out } = await lab('show', 'history-2021-2026');
  const { calendar = [] } = history;
  expect(out.match(/^ {4}In the record, \d{4}-\d{2}.*: .+ \[Source \d+\]/gm)).toHaveLength(calendar.length);
  expect(out.match(/\] Disputed: /g)).toHaveLength(calendar.filter(({ disputed }) => disputed).length);
});

it('tells the same of a link as of the record that it was made of', async () => {
  expect((await lab('show', file('link'))).out).toBe((await lab('show', file('txt'))).out);
});

it.each([
  ['does not replay', () => text.replace('seed 1731', 'seed 1732'), /does not replay.*verify says more/],
  ['is garbage', () => 'once upon a time', /neither JSON nor a link/],
  [
    'has a line that is none',
    () => text.replace(' commits ', ' orders '),
    /, line \d+: "orders" stands where one of/,
  ],
  ['breaks off', () => text.slice(0, 60), /line \d+/],
  [
    'is of a version that is not here',
    () => text.replace(/hash \w+/, `hash ${'0'.repeat(16)}`),
    /another version of the scenario "lesson"/,
  ],
  [
    'is by rules that are not here',
    () => text.replace(/^rules \d+/m, 'rules 99'),
    /by rules 99, and this version has/,
  ],
])('a recording that %s: one sentence, exit 1', async (_name, make, names) => {
  const { code, out, notes } = await lab('show', fileWith(make(), 'game.txt'));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(notes).toMatch(names);
  expect(notes.trimEnd()).not.toContain('\n');
});
