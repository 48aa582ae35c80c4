import { expect, it } from 'vitest';
import { pairsOf } from '../../src/debrief/pairs.ts';
import { isDoneByOther } from '../../src/game/doneByOther.ts';
import { deedsOf } from '../../src/view/play/touched.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { gives, turns } from '../support/play.ts';

it.each([
  ['exchange', 'RUS'],
  ['truce', 'USA'],
] as const)('is the %s that both sides chose: it happened once, and nobody failed', (act, other) => {
  const scenario = altered(quiet, { national: { CHN: { lots: 1 }, RUS: { lots: 1 } } });
  const game = turns(gameOf(scenario), {
    offers: [gives('CHN', act, other), gives(other, act, 'CHN')],
    commits: { CHN: [`${act}:${other}`], [other]: [`${act}:CHN`] },
  });
  const [log] = game.turns;
  if (!log) throw new Error('no turn');
  const idle = log.occurrences.filter(({ deed }) => deed === 'cameToNothing');
  expect(idle).toHaveLength(1);
  expect(idle.map((happened) => isDoneByOther(log, happened))).toEqual([true]);
  for (const seat of ['CHN', other, null] as const) {
    const { touching, others } = deedsOf(log, seat);
    expect([...touching, ...others].map(({ deed }) => deed)).not.toContain('cameToNothing');
  }
  const pair = pairsOf(game).find((one) => one.pair.includes('CHN') && one.pair.includes(other));
  expect(pair?.said.map(({ fate }) => fate)).toEqual(['kept', 'kept']);
});

it('is not what one side gave while the other could not, nor what failed against a third', () => {
  const scenario = altered(quiet, { national: { RUS: { lots: 1 } } });
  const game = turns(gameOf(scenario), {
    offers: [gives('CHN', 'exchange', 'RUS'), gives('USA', 'exchange', 'RUS')],
    commits: { CHN: ['exchange:RUS'], USA: ['exchange:RUS'] },
  });
  const [log] = game.turns;
  const idle = log?.occurrences.find(({ deed }) => deed === 'cameToNothing');
  if (!log || !idle) throw new Error('nothing failed');
  expect(isDoneByOther(log, idle)).toBe(false);
  expect(deedsOf(log, null).others).toContain(idle);
});
