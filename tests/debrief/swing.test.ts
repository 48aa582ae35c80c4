import { describe, expect, it } from 'vitest';
import { type Ballot, deciding, isAdoptedBy, isFor } from '../../src/debate/hearing.ts';
import { pivotOf, turnsAlone } from '../../src/debate/pivot.ts';
import type { Swing } from '../../src/debrief/swing.ts';
import type { Resolution } from '../../src/scenario/scenario.ts';
import { namesOf } from '../../src/view/words/names.ts';
import { swingSentence } from '../../src/view/words/swingSentence.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { engine } from '../support/engines.ts';

const resolutionWith = (threshold: Resolution['threshold']): Resolution => {
  const found = [...engine.bank.resolutions.values()].find((one) => one.threshold === threshold);
  if (!found) throw new Error(`nothing is decided by ${threshold}`);
  return found;
};

/** Ballots of the first nations, short of the line or past it by so much. */
const ballotsOf = (...margins: readonly number[]): readonly Ballot[] =>
  margins.map((margin, at): Ballot => ({ audience: NATIONS[at] ?? 'CHN', margin, strength: 500, lean: 0 }));

describe('whether one ballot alone would have turned a result', () => {
  it.each([
    ['twoThirds', 'nobody’s where three were lacking', [9, -1, -2, -3, -4], null],
    ['twoThirds', 'the closest of those against where one was lacking', [9, 8, 7, -1, -2], 3],
    ['twoThirds', 'the last of those for where none was to spare', [9, 8, 7, 1, -2], 3],
    ['twoThirds', 'nobody’s where there was one to spare', [9, 8, 7, 6, 5], null],
    ['majority', 'the third of five', [9, 8, 1, -7, -8], 2],
    ['leaders', 'the one that was against', [9, -1], 1],
    ['leaders', 'nobody’s where both were against', [-9, -1], null],
  ] as const)('by %s: %s', (threshold, _, margins, alone) => {
    const resolution = resolutionWith(threshold);
    const ballots = ballotsOf(...margins);
    const pivot = pivotOf(resolution, ballots);
    if (!pivot) throw new Error('no ballots');
    expect(turnsAlone(resolution, ballots, pivot)).toBe(alone !== null);
    if (alone !== null) expect(pivot).toBe(ballots[alone]);
  });

  it('agrees with the count, whichever ballot is turned', () => {
    for (const threshold of ['majority', 'twoThirds', 'leaders'] as const) {
      const resolution = resolutionWith(threshold);
      for (let ayes = 0; ayes <= 5; ayes += 1) {
        const ballots = ballotsOf(...[1, 2, 3, 4, 5].map((at) => (at <= ayes ? at : -at)));
        for (const ballot of deciding(resolution, ballots)) {
          const turned = ballots.map((one) =>
            one === ballot ? { ...one, margin: isFor(one) ? -1 : 1 } : one,
          );
          expect(turnsAlone(resolution, ballots, ballot)).toBe(
            isAdoptedBy(resolution, turned) !== isAdoptedBy(resolution, ballots),
          );
        }
      }
    }
  });

  it('and no result is said to hang on a ballot that could not have turned it, nor on one where several turned', () => {
    const [ballot] = ballotsOf(-1);
    if (!ballot) throw new Error('no ballot');
    const claim = [...engine.bank.claims.keys()][0] ?? '';
    const told = (isAlone: boolean, decides = true): string => {
      const swing: Swing = { ballot, place: 0, share: 211, decides, isAlone, exact: true };
      const argument = {
        claim,
        by: 'USA',
        side: 'negative',
        under: -1,
        relation: 'attack',
        speech: 1,
      } as const;
      return swingSentence(swing, argument, engine, namesOf(engine.scenario));
    };
    expect(told(true)).toMatch(/^The result hung on China\. Nothing counted for more there/);
    expect(told(false)).toMatch(
      /^No single ballot decided it; of those that adoption needed, the hardest to win was that of China\./,
    );
    expect(told(true)).toMatch(/ Without this argument the result would have been the other\.$/);
    expect(told(false)).toMatch(
      / Without this argument several ballots would have fallen otherwise, and the result with them\.$/,
    );
    expect(told(true, false)).not.toMatch(/Without this/);
  });
});
