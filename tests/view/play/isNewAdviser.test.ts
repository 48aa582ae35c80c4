import { expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { viewOf } from '../../../src/game/view.ts';
import type { Adviser, CabinetQuestion } from '../../../src/scenario/scenario.ts';
import { isNewAdviser } from '../../../src/view/play/isNewAdviser.ts';
import { altered, gameOf } from '../../support/engines.ts';
import { turns } from '../../support/play.ts';

const question = (at: number, advisers: readonly [Adviser, Adviser]): CabinetQuestion => {
  const answer = (adviser: Adviser) => ({ adviser, text: '', argument: '', now: [], later: [] });
  return {
    id: `test.${at}`,
    seats: ['FRA'],
    turns: [at, at],
    question: '',
    answers: [answer(advisers[0]), answer(advisers[1])],
  };
};

it('an adviser is new from a resignation until it has been before the cabinet again', () => {
  const BOTH = ['science', 'trade'] as const;
  const cabinet = [BOTH, BOTH, BOTH, ['science', 'security'] as const, BOTH, BOTH].map((pair, at) =>
    question(at + 1, pair),
  );
  const game = gameOf(altered(campaign, { news: [], cabinet }));
  const isNew = (adviser: Adviser): boolean => isNewAdviser(viewOf(game, 'FRA'), cabinet, adviser);
  const told: boolean[] = [];
  for (let turn = 1; turn <= 6; turn += 1) {
    told.push(isNew('trade'));
    expect(isNew('science')).toBe(false);
    turns(game, {});
  }
  // Overruled three times, trade resigns in the third year; the question of the fourth does not concern it.
  expect(told).toEqual([false, false, false, true, true, false]);
  expect(isNewAdviser(viewOf(game, 'DEU'), cabinet, 'trade')).toBe(false);
});
