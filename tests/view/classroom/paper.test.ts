import { describe, expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { drawSecrets } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { viewOf } from '../../../src/game/view.ts';
import { codeOfMark } from '../../../src/protocol/paper/marks.ts';
import { readSlip } from '../../../src/protocol/paper/readSlip.ts';
import { sheetOf } from '../../../src/protocol/paper/sheet.ts';
import { columnsOf } from '../../../src/view/classroom/paper/columns.ts';
import { readingOf, slipFault } from '../../../src/view/classroom/paper/slipWords.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';

const engine = createEngine(lesson);
const names = namesOf(lesson);
const game = startGame(engine, { seed: 7, secrets: drawSecrets(lesson, 7) });

const sheet = (seat: Nation) => sheetOf(engine, viewOf(game, seat).position, seat);
function said(seat: Nation, line: string): string {
  const { position } = viewOf(game, seat);
  const read = readSlip(engine, position, sheet(seat), line);
  return read.ok ? readingOf(read.value, position, seat, names) : slipFault(read.fault, names);
}

describe('a sheet', () => {
  it('has every code once, in its table or in its lists, and no column twice', () => {
    for (const seat of NATIONS) {
      const { choices, offers, stakes, yes } = sheet(seat);
      const columns = columnsOf(sheet(seat));
      const inTable = columns.flatMap(({ cells }) => Object.values(cells));
      const all = [...offers, ...yes, ...stakes, ...choices].map(({ code }) => code);
      expect(new Set(all).size).toBe(all.length);
      const listed = choices.filter(
        ({ choice }) => !inTable.includes(codeOfMark({ is: 'choice', choice: choice.code })),
      );
      expect(inTable.length + listed.length).toBe(all.length);
      expect(new Set(columns.map(({ part, title }) => part + title)).size).toBe(columns.length);
    }
  });
});

describe('what is said of a slip', () => {
  const loan = (to: Nation) => codeOfMark({ is: 'offer', act: 'loan', role: 'give', to });

  it('repeats in words what was read', () => {
    expect(said('CHN', loan('PAK'))).toMatch(/China.*Pakistan/);
    expect(said('CHN', '')).toBe('does nothing');
  });

  it('begins with what is wrong', () => {
    expect(said('CHN', 'OOO')).toMatch(/^Unknown code OOO/);
    expect(said('CHN', `${loan('PAK').slice(0, 2)}${loan('PAK').endsWith('A') ? 'C' : 'A'}`)).toMatch(
      /misread/,
    );
    expect(said('CHN', (['PAK', 'FRA', 'TUR', 'DEU'] as const).map(loan).join(' '))).toMatch(/^Too many: /);
    expect(said('CHN', codeOfMark({ is: 'choice', choice: 'study' }))).toMatch(/another part/);
    expect(slipFault({ code: 'refused.state', path: 'choices[0]' }, names)).toMatch(/^Not permitted: /);
    const dear = { code: 'short.capital', path: 'choices[0]', params: { need: 4, have: 2 } };
    expect(slipFault(dear, names)).toMatch(/^Too expensive: /);
  });

  it('reads nothing as nothing, and an answer to the cabinet alone as one', () => {
    const reading = (counsel: 0 | 1 | null) =>
      readingOf({ phase: 'offer', offers: [], counsel }, viewOf(game, 'CHN').position, 'CHN', names);
    expect(reading(null)).toBe('does nothing');
    expect(reading(1)).toBe('cabinet: answer 2');
  });
});
