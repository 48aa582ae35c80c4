import { expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { onlookerView } from '../../../src/game/view.ts';
import { boardPicture } from '../../../src/view/play/boardPicture.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { nationalSlot } from '../../../src/vocabulary/measures.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';
import { gameOf } from '../../support/engines.ts';

const names = namesOf(campaign, profiles);

it('a nation has a grain of gold as long as it holds rocks of any flight, or has studied Chinese ones', () => {
  const game = gameOf(campaign, 1);
  const golden = () => {
    const { nations } = boardPicture(onlookerView(game), campaign, names, { selected: null, revealed: null });
    return NATIONS.filter((nation) => nations[nation].samples);
  };
  expect(golden()).toEqual(['CHN', 'USA', 'RUS']);
  game.position.numbers[nationalSlot('old', 'JPN')] = 1;
  game.position.numbers[nationalSlot('young', 'PAK')] = 1;
  expect(golden()).toEqual(['CHN', 'USA', 'RUS', 'JPN', 'PAK']);
  for (const measure of ['lots', 'old'] as const) game.position.numbers[nationalSlot(measure, 'RUS')] = 0;
  game.position.numbers[nationalSlot('young', 'PAK')] = 0;
  game.position.laboratories = ['TUR'];
  expect(golden()).toEqual(['CHN', 'USA', 'JPN', 'TUR']);
  // What a flight brings home shows as well, though nothing of it lies on a bench.
  game.position.numbers[nationalSlot('lots', 'RUS')] = 6;
  expect(golden()).toContain('RUS');
});
