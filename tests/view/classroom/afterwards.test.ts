import { describe, expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { createEngine } from '../../../src/game/engine.ts';
import type { AfterStatus, Moment, Participation } from '../../../src/protocol/afterwards.ts';
import { quoted } from '../../../src/view/classroom/after/momentLines.ts';
import { sheetPage } from '../../../src/view/classroom/after/sheetPage.ts';
import { participationCsv } from '../../../src/view/classroom/afterwards/deskFiles.ts';
import { restoreRoom } from '../../../src/view/classroom/afterwards/roomFiles.ts';
import { toldQuestions } from '../../../src/view/classroom/afterwards/toldAnswers.ts';
import { restoreFault } from '../../../src/view/words/afterDeskWords.ts';
import { askAbout } from '../../../src/view/words/afterWords.ts';
import { asHtml } from '../../../src/view/words/debrief/html.ts';
import { namesOf } from '../../../src/view/words/names.ts';

const engine = createEngine(lesson);
const names = namesOf(lesson);
const at = { entry: 9, turn: 2, seat: 'CHN' } as const;

describe('a moment', () => {
  const commit = { phase: 'commit', choices: ['study', 'impose:USA'], stake: null } as const;
  const offer = { by: 'USA', to: 'CHN', act: 'truce', role: 'give' } as const;
  it.each<[Moment, string, readonly RegExp[]]>([
    [{ ...at, kind: 'word', choice: 'study', fate: 'broken' }, 'broken', [/^Study/]],
    [{ ...at, kind: 'signed', slip: commit, heard: [] }, 'countersigned', [/^Study/, /United States/]],
    [
      { ...at, kind: 'handedIn', slip: { phase: 'answer', answers: [true], word: null }, heard: [offer] },
      'handed in',
      [/^Yes: .*truce/, /silence/],
    ],
    [{ ...at, kind: 'said', to: 'FRA', text: 'Share it.' }, 'You wrote to France', [/^Share it\.$/]],
    [{ ...at, kind: 'lookedOn', turn: 0, seat: null }, 'watched', []],
  ])('is quoted in its own words, with a question: %o', (moment, lead, lines) => {
    const told = quoted(moment, engine, names);
    expect(told.lead).toContain(lead);
    expect(told.lines).toHaveLength(lines.length);
    for (const [place, line] of lines.entries()) expect(told.lines[place]).toMatch(line);
    expect(askAbout(moment)).toMatch(/\?$/);
  });

  it('is saved with what was written, as text and never as markup', () => {
    const moment: Moment = { ...at, kind: 'said', to: null, text: '<img src=x>' };
    const sheet = { moments: [moment], written: [{ about: 9, text: '<b>one</b>\n\ntwo' }] };
    const html = asHtml(sheetPage(sheet, 'Quiet Heron', engine, names));
    expect(html).toContain('&lt;img src=x&gt;');
    expect(html).toContain('<p>&lt;b&gt;one&lt;/b&gt;</p>\n<p>two</p>');
  });
});

describe('what the questions came to', () => {
  const asking = (counts: readonly (readonly number[])[] | null) => ({
    stage: 'closed' as const,
    answered: 4,
    counts,
  });
  const status = (before: AfterStatus['askings']['before']['counts'], after = before): AfterStatus => ({
    hands: [],
    swaps: false,
    wall: 'ending',
    askings: { before: asking(before), after: asking(after) },
  });
  const rows = (row: readonly number[]) => Array.from({ length: 5 }, () => row);

  it('is the mean of each asking and by how much it moved', () => {
    const [told] = toldQuestions(status(rows([2, 0, 0, 0, 2]), rows([0, 0, 2, 2, 0])));
    expect(told).toMatchObject({ moved: 5, askings: [{ mean: 30, count: 4 }, { mean: 35 }] });
  });

  it('is no move as long as one asking may not be told', () => {
    expect(toldQuestions(status(rows([2, 0, 0, 0, 2]), null))[0]).toMatchObject({
      moved: null,
      askings: [{ when: 'before' }],
    });
    expect(toldQuestions(status(null))).toEqual([]);
  });
});

it('a participation record is CSV that no table reads as a formula, and says what it is not', () => {
  const one: Participation = {
    ...{ member: 'm1', nickname: 'Ada, "the" first', seat: 'CHN', role: 'head' },
    ...{ proposals: 1, handIns: 2, speeches: 3, countersignatures: 4, texts: 5 },
  };
  const lines = participationCsv([one, { ...one, nickname: '=1+1', seat: null, role: null }]).split('\r\n');
  expect(lines[0]).toBe('member,nickname,seat,role,proposals,handIns,speeches,countersignatures,texts');
  expect(lines[1]).toBe('m1,"Ada, ""the"" first",CHN,head,1,2,3,4,5');
  expect(lines[2]).toBe("m1,'=1+1,,,1,2,3,4,5");
  expect(lines[3]).toContain('evidence, never a mark');
});

describe('a room that is brought back', () => {
  it.each([
    [
      { code: 'notJson', path: '' },
      /it can't be read as one\. Pick the file that the console saved\. Nothing was opened\.$/,
    ],
    [
      { code: 'entryShape', path: 'entries, entry 7, event.seat' },
      /damaged at entries, entry 7, event\.seat:/,
    ],
    [{ code: 'entryRefused', path: 'entries, entry 9' }, /changed at entries, entry 9:/],
    [{ code: 'somethingNew', path: 'x' }, /\(somethingNew, x\)/],
  ])('or why it isn’t, in a sentence with the place: %o', (fault, expected) => {
    expect(restoreFault(fault)).toMatch(expected);
  });

  it('says so where the classroom does not answer', async () => {
    const dead = () => Promise.reject(new TypeError('no network'));
    expect(await restoreRoom(new Blob(['{}']), 'secret', dead)).toMatchObject({
      ok: false,
      fault: { code: 'noAnswer' },
    });
  });
});
