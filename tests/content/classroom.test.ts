import { describe, expect, it } from 'vitest';
import { briefs } from '../../src/content/classroom/briefs.ts';
import { guide } from '../../src/content/classroom/guide.ts';
import { planNotes } from '../../src/content/classroom/planNotes.ts';
import { rubric } from '../../src/content/classroom/rubric.ts';
import { firstTerms } from '../../src/content/classroom/terms.ts';
import { glossary } from '../../src/content/story/glossary.ts';
import { lessonAgendas } from '../../src/content/story/lessonAgendas.ts';
import { sources } from '../../src/content/story/sources.ts';
import { PLAN_OF, PLANS } from '../../src/protocol/plans.ts';
import { citedNumbers } from '../../src/view/words/citedNumbers.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';

function textOf(nation: Nation): string {
  const { argument, fear, have, offices, question, situation } = briefs[nation];
  const aims = lessonAgendas[nation].public.map(({ text }) => `${text}.`);
  return [
    situation,
    ...aims,
    have,
    fear,
    argument,
    question,
    ...Object.values(offices).map((one) => `${one}.`),
  ].join(' ');
}

const plain = (text: string): string => text.replace(/\s*\[G?\d+\]/g, '');
const words = (text: string): readonly string[] =>
  plain(text).match(/[\p{L}\p{N}][\p{L}\p{N},.'’-]*/gu) ?? [];
const sentences = (text: string): readonly string[] =>
  plain(text)
    .split(/[.?!:;]\s+/)
    .filter((one) => one !== '');

/** The school grade that the Flesch-Kincaid formula gives; vowels in a row are counted as a syllable. */
function gradeOf(text: string): number {
  const all = words(text);
  const syllables = all.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        word
          .toLowerCase()
          .replace(/e\b/, '')
          .match(/[aeiouyü]+/g)?.length ?? 1,
      ),
    0,
  );
  return 0.39 * (all.length / sentences(text).length) + 11.8 * (syllables / all.length) - 15.59;
}

describe.each(NATIONS)('the brief of %s', (nation) => {
  it('has some 150 words, of like length for all', () => {
    const count = words(textOf(nation)).length;
    expect(count).toBeGreaterThanOrEqual(120);
    expect(count).toBeLessThanOrEqual(180);
  });

  it('can be read at thirteen: short sentences, and grade eight at most', () => {
    for (const sentence of sentences(textOf(nation)))
      expect(words(sentence).length, sentence).toBeLessThanOrEqual(26);
    expect(gradeOf(textOf(nation))).toBeLessThanOrEqual(8);
  });

  it('gives a source for what it says of 2021, and each is in the list', () => {
    const cited = citedNumbers(briefs[nation].situation);
    expect(cited.length).toBeGreaterThanOrEqual(3);
    for (const number of cited) expect(sources[number], number).toBeDefined();
  });

  it('calls nobody names, and asks another', () => {
    expect(textOf(nation)).not.toMatch(/\b(enemy|aggress|evil|regime|propaganda|steal|cheat|bully|puppet)/i);
    expect(briefs[nation].question).toMatch(/^To (the )?[A-Z].*\?$/);
  });
});

describe('what a teacher reads', () => {
  it('covers before, during, after, and five things that go wrong', () => {
    const titles = guide.map(({ title }) => title).join('\n');
    for (const part of [
      /^Before$/m,
      /^During$/m,
      /^After/m,
      /network fails/,
      /absent/,
      /heated/,
      /five minutes/,
    ])
      expect(titles).toMatch(part);
  });

  it('spends in its notes the minutes of debrief that the plan keeps', () => {
    const numbers: Readonly<Record<string, number>> = { Four: 4, Five: 5, Six: 6, Ten: 10, Fifteen: 15 };
    for (const plan of PLANS) {
      const minutes = planNotes[plan].debrief.map((line) => numbers[line.split(' ')[0] ?? ''] ?? Number.NaN);
      expect(
        minutes.reduce((sum, one) => sum + one, 0),
        plan,
      ).toBe(PLAN_OF[plan].debrief);
    }
  });

  it('says on the rubric that what is counted is no mark', () => {
    expect(rubric.lead.join(' ')).toMatch(/evidence and never a mark/);
    expect(rubric.rows.every(({ levels }) => levels.length === rubric.levels.length)).toBe(true);
  });

  it('finds each of its words in the glossary', () => {
    const ids = new Set(glossary.map(({ id }) => id));
    expect(firstTerms.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(firstTerms).size).toBe(firstTerms.length);
  });
});
