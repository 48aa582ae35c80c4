import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { lesson } from '../../../src/content/lesson.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import type { Position } from '../../../src/rules/position.ts';
import {
  aheadWords,
  broughtBy,
  flightsAhead,
  homecomingWords,
} from '../../../src/view/words/homecomingWords.ts';
import { shiftWords } from '../../../src/view/words/model/shiftWords.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { type Programme, worldSlot } from '../../../src/vocabulary/measures.ts';
import { gameOf } from '../../support/engines.ts';

const names = namesOf(campaign, profiles);
const flights = campaign.news.filter(({ home }) => home);

function positionWith(
  steps: Partial<Record<Programme, number>> = {},
  come: readonly string[] = [],
): Position {
  const { position } = gameOf(campaign, 1);
  for (const [programme, built] of Object.entries(steps))
    position.numbers[worldSlot(programme as Programme)] = built;
  position.news = come;
  return position;
}

function ahead(turn: number, steps: Partial<Record<Programme, number>> = {}, come: readonly string[] = []) {
  return flightsAhead(campaign.news, positionWith(steps, come), turn).map((one) =>
    aheadWords(one, turn, names),
  );
}

describe('a homecoming in words', () => {
  it('is marked as one and says what it brings to whom', () => {
    const said = flights.map((item) => {
      const brought = broughtBy(item);
      return brought && homecomingWords(brought, names);
    });
    expect(said).toEqual([
      'Homecoming: 6 lots for China to lend, give or keep.',
      'Homecoming: 6 lots for the United States to lend, give or keep.',
      'Homecoming: 6 lots for China to lend, give or keep.',
      'Homecoming: 4 lots for the United States to lend, give or keep. Every signatory of the Accords gets one to study.',
      'Homecoming: 4 lots for China to lend, give or keep. Every member of the ILRS gets one to study.',
    ]);
  });

  it('other news brings nothing home', () => {
    for (const item of campaign.news) expect(broughtBy(item) !== null).toBe(item.home !== undefined);
  });
});

describe('a homecoming that is still to come', () => {
  it('names the step it waits for, how far that is, and the year before which it does not come', () => {
    expect(ahead(1)).toEqual([
      "In 2024: “Chang'e-6 brings 1,935.3 grams home from the far side”, 6 lots for China.",
      'At step 4 (now 2), from 2028 on: “Artemis crew brings rocks home from the pole”, 6 lots for the United States.',
      'At step 4 (now 1), from 2028 on: “Chinese crew brings rocks home from the pole”, 6 lots for China.',
      'At step 7 (now 2), from 2031 on: “Polar ice comes home frozen from the Artemis base”, 4 lots for the United States. Every signatory of the Accords gets one to study.',
      'At step 7 (now 1), from 2031 on: “Polar ice comes home frozen from the research station”, 4 lots for China. Every member of the ILRS gets one to study.',
    ]);
  });

  it('is sure once the steps are built, and needs no year once that has come', () => {
    const [artemis, station] = ahead(6, { artemisBase: 4, ilrsBase: 3 });
    expect(artemis).toMatch(/^In 2028: /);
    expect(station).toMatch(/^At step 4 \(now 3\), from 2028 on: /);
    const [late, soon] = ahead(10, { artemisBase: 3, ilrsBase: 4 });
    expect(late).toMatch(/^At step 4 \(now 3\): /);
    expect(soon).toMatch(/^In 2031: “Chinese crew/);
  });

  it('is no longer told once it has come, or can come no more', () => {
    expect(ahead(4, {}, ['recorded.farSide', 'imagined.artemisCrew']).join()).not.toMatch(
      /Chang'e-6|Artemis crew/,
    );
    expect(ahead(15)).toEqual([]);
    expect(flightsAhead(lesson.news, positionWith(), 1)).toHaveLength(1);
  });
});

describe('the page about the model', () => {
  it('words everything that a homecoming moves', () => {
    const [first] = flights;
    expect(first?.shifts.map((shift) => shiftWords(shift, names))).toEqual([
      'Lots to hand out of China: up by 6',
      'Prestige of China: up by 1',
      'Public enthusiasm of all nine nations: up by 1',
    ]);
    for (const { shifts } of flights)
      for (const shift of shifts) expect(shiftWords(shift, names)).toMatch(/^[A-Z].+: (up|down) by \d+$/);
  });

  it('knows no cabinet’s own nation in the news', () => {
    expect(() => shiftWords({ measure: 'prestige', of: 'self', amount: 1 }, names)).toThrow(RangeError);
  });
});
