import { expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { onlookerView, type View, viewOf, wholeView } from '../../../src/game/view.ts';
import { publicAims } from '../../../src/rules/aims.ts';
import { aimsOpen } from '../../../src/view/panels/story/aimsOpen.ts';
import { gameOf } from '../../support/engines.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const running = gameOf(campaign, 3);
const over = playRandomly(gameOf(campaign, 3), 3);
const own = viewOf(running, 'PAK').aims;
const declared = publicAims(campaign, 'PAK');
const open = (view: View, isGuarded = false) => aimsOpen(campaign, running.setup, view, 'PAK', isGuarded);

it('all of a nation’s aims are open to itself while nobody else looks, the declared ones to others', () => {
  expect(open(viewOf(running, 'PAK'))).toEqual(own);
  expect(open(viewOf(running, 'PAK'), true)).toEqual(declared);
  expect(open(viewOf(running, 'FRA'))).toEqual(declared);
  expect(open(onlookerView(running))).toEqual(declared);
});

it('all are open where everything is looked at, and once the game is over', () => {
  expect(open(wholeView(running))).toEqual(own);
  for (const view of [viewOf(over, 'FRA'), onlookerView(over)]) expect(open(view)).toEqual(own);
});
