import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { lesson } from '../../src/content/lesson.ts';
import { homecomings } from '../../src/content/story/homecomings.ts';
import { recordNotes } from '../../src/content/story/recordNotes.ts';
import { sources } from '../../src/content/story/sources.ts';
import { citationsIn, sentencesIn, wordsIn } from './storyText.ts';

/** What a flight is without the words that name its camp. */
function shapeOf(id: string) {
  const item = homecomings.find((one) => one.id === id);
  if (!item) throw new Error(`no homecoming ${id}`);
  const camp: Readonly<Record<string, string>> = {
    ...{ USA: 'leader', CHN: 'leader', signatories: 'partners', members: 'partners' },
    ...{ artemisBase: 'base', ilrsBase: 'base', old: 'bench', young: 'bench' },
  };
  return JSON.parse(
    JSON.stringify({ when: item.when, turns: item.turns, home: item.home, shifts: item.shifts }),
    (_, value: unknown) => (typeof value === 'string' ? (camp[value] ?? value) : value),
  ) as unknown;
}

describe('homecomings', () => {
  it.each([
    ['imagined.artemisCrew', 'imagined.stationCrew'],
    ['imagined.artemisIce', 'imagined.stationIce'],
  ])('are as large, as early and as hard to earn for either camp: %s and %s', (accords, ilrs) => {
    expect(shapeOf(accords)).toEqual(shapeOf(ilrs));
  });

  it('are on record once, and imagined only where something was built', () => {
    for (const { id, kind, when, source } of homecomings) {
      expect(when !== undefined, id).toBe(kind === 'imagined');
      for (const mark of citationsIn(source)) expect(sources, id).toHaveProperty(mark);
    }
    const [recorded, ...others] = homecomings.filter(({ kind }) => kind === 'recorded');
    expect(others).toEqual([]);
    // What breaks as news is not told once more beside it.
    expect(recordNotes.some(({ date }) => date === recorded?.date)).toBe(false);
  });

  it('bring lots to whom they come home to, in every chapter', () => {
    for (const { id, home, shifts } of homecomings)
      expect(
        shifts.some(({ measure, of, amount }) => measure === 'lots' && of === home && amount > 0),
        id,
      ).toBe(true);
    for (const { title, turns } of campaign.chapters.slice(1))
      expect(
        homecomings.some(({ turns: [first] }) => turns[0] <= first && first <= turns[1]),
        title,
      ).toBe(true);
    expect(lesson.news.filter(({ home }) => home !== undefined).map(({ id }) => id)).toEqual([
      'recorded.farSide',
    ]);
  });

  it('are told as briefly as other news', () => {
    for (const { id, headline, body } of homecomings) {
      expect(wordsIn(headline), id).toBeLessThanOrEqual(9);
      expect(sentencesIn(body), id).toBeLessThanOrEqual(2);
    }
  });
});
