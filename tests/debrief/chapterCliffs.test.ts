import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { aboutOf, chapterCliffs } from '../../src/debrief/chapterCliffs.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { openingPosition } from '../../src/game/openingPosition.ts';
import { aimsOf, publicAims } from '../../src/rules/aims.ts';
import type { Position } from '../../src/rules/position.ts';
import { nationalSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { campaignEngine, playedGame } from './playedGame.ts';

const opening = openingPosition(campaignEngine);
const at = (changes: Readonly<Record<number, number>>): Position => {
  const numbers = opening.numbers.slice();
  for (const [place, value] of Object.entries(changes)) numbers[Number(place)] = value;
  return { ...opening, numbers, turn: 6 };
};
/** Everybody's prestige stands far from Germany's but France's, which is the same. */
const LEVEL = at({
  ...Object.fromEntries(NATIONS.map((nation, index) => [nationalSlot('prestige', nation), 5 + index * 10])),
  [nationalSlot('prestige', 'FRA')]: 90,
  [nationalSlot('prestige', 'DEU')]: 90,
});
const subjects = (
  position: Position,
  course: readonly Position[],
  seat: Nation | null,
  aims = seat ? publicAims(campaign, seat) : [],
  chapter = 0,
): readonly string[] => chapterCliffs(campaign, chapter, position, course, { seat, aims }).map(aboutOf);
const both = (first: Position, second: Position, seat: Nation, aims = publicAims(campaign, seat)) => {
  const course = Array.from({ length: 6 }, (_, turn) => (turn === 0 ? opening : first));
  return [subjects(first, course, seat, aims, 0), subjects(second, course, seat, aims, 1)] as const;
};

describe('what a chapter closes on, chapter after chapter', () => {
  it('is never the same twice running, whoever reads', () => {
    for (const seed of [3, 5, 7, 11]) {
      const game = playedGame(seed);
      const course = courseOf(game);
      for (const seat of [...NATIONS, null]) {
        const aims = seat
          ? aimsOf(campaign.agendas[seat], game.setup.secrets[seat])
          : ([] as ReturnType<typeof publicAims>);
        const closes = campaign.chapters.map(({ turns }, chapter) =>
          subjects(course[turns[1]] as Position, course, seat, aims, chapter),
        );
        closes.forEach((close, chapter) => {
          expect(close.length).toBeGreaterThan(0);
          expect(close.length).toBeLessThanOrEqual(2);
          expect(new Set(close).size).toBe(close.length);
          for (const one of close) if (one !== 'quiet') expect(closes[chapter - 1] ?? []).not.toContain(one);
        });
      }
    }
  });

  it('tells of a rival for prestige whose aims are about it, and not a second time', () => {
    const aims = campaign.agendas.RUS.public.slice(0, 1);
    const [first, second] = both(LEVEL, LEVEL, 'FRA', aims);
    expect(first).toContain('rival.DEU');
    expect(second).not.toContain('rival.DEU');
  });

  it('tells of none to others as long as anything else is worth telling', () => {
    const [first] = both(LEVEL, LEVEL, 'FRA');
    expect(first.join()).not.toContain('rival.');
  });

  it('tells first what is about an aim of the reader’s own', () => {
    const tense = at({ [worldSlot('tension')]: 80, [nationalSlot('young', 'FRA')]: 1 });
    const [first] = both(tense, tense, 'FRA', campaign.agendas.FRA.secret.slice(0, 1));
    expect(first[0]).toBe('unopened');
    expect(both(tense, tense, 'FRA', [campaign.agendas.FRA.world])[0][0]).toBe('freezing');
  });

  it('tells how far an aim has gone in the chapter, in its thousandths', () => {
    const aim = campaign.agendas.FRA.world;
    const calm = at({ [worldSlot('tension')]: 40 });
    const told = chapterCliffs(campaign, 0, calm, [opening], { seat: 'FRA', aims: [aim] });
    expect(told).toContainEqual(expect.objectContaining({ kind: 'aimMoved', aim }));
  });
});
