import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { isLasting, yearIn } from '../../src/game/lasting.ts';
import { readingOf } from '../../src/rules/reading.ts';
import { choice } from '../../src/vocabulary/choices.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { turns } from '../support/play.ts';

/** Nobody does anything, and nothing breaks in from outside. */
const still = altered(quiet, { systems: ['courting', 'programmes'] });

const lines = (changes: readonly { slot: number; delta: number; effect: string }[]): readonly string[] =>
  changes.map(({ slot, delta, effect }) => `${effect} ${slot} ${delta}`);

describe('what a year does by itself', () => {
  it.each(['USA', 'DEU', 'PAK'] as const)('to %s is in the ledger of a year in which nobody acts', (seat) => {
    const before = gameOf(still);
    const foretold = yearIn(before.engine, seat, readingOf(before.position, campaign.turns));
    const ledger = lines(turns(before, {}).turns[0]?.ledger ?? []);
    expect(foretold.length).toBeGreaterThan(0);
    for (const line of lines(foretold)) expect(ledger).toContain(line);
  });
});

it.each([
  { code: 'join', lasts: true },
  { code: 'impose:CHN', lasts: true },
  { code: 'study', lasts: false },
])('$code works year after year: $lasts', ({ code, lasts }) => {
  expect(isLasting(choice(code))).toBe(lasts);
});
