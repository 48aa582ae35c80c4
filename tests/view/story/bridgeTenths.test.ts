import { expect, it } from 'vitest';
import type { BridgeCause } from '../../../src/debrief/bridge.ts';
import { bridgeTenths } from '../../../src/view/panels/story/bridgeTenths.ts';

const cause = (part: BridgeCause['part'], points: number): BridgeCause => ({
  part,
  points,
  entry: null,
  cause: null,
});

it('what is shown of a year adds up to the tenth, one’s own choices first', () => {
  const shown = bridgeTenths({
    turn: 1,
    before: 38_333,
    after: 36_130,
    causes: [
      cause('news', 140),
      cause('own', 5_033),
      cause('own', 4_960),
      cause('others', -6_744),
      cause('assembly', -2_044),
      cause('year', -3_548),
    ],
  });
  expect([shown.before, shown.after]).toEqual([383, 361]);
  expect(shown.parts.map(({ part }) => part)).toEqual(['own', 'others', 'news', 'assembly', 'year']);
  expect(shown.parts.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(361 - 383);
  expect(shown.causes.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(361 - 383);
});

it('what came to nothing is left out, but for what one did oneself', () => {
  const shown = bridgeTenths({ turn: 1, before: 100, after: 110, causes: [cause('others', 10)] });
  expect(shown.parts).toEqual([{ part: 'own', tenths: 0 }]);
  expect(shown.causes).toEqual([]);
});
