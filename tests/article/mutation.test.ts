import { describe, expect, it } from 'vitest';
import { DEPENDENCIES } from './dependencies.ts';
import { ROWS } from './rows.ts';
import { told, worldWith } from './world.ts';

/** What a check says of a world: the kind of failure, or null when it holds. */
function failureOf(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** Numbers that went the wrong way are told by an assertion; what is no longer permitted may be refused before that. */
const NOTICED = {
  effect: /^AssertionError/,
  coefficient: /^AssertionError/,
  // What no longer bears on a claim has no place under it.
  attack: /^AssertionError|claimOffPoint/,
  guard: /^AssertionError|refused/,
  transition: /^AssertionError|refused|not permitted/,
};

/**
 * A row is worth something only if it fails when what it speaks of is taken away: each dependency is changed alone,
 * and the row must notice.
 */
describe.each(ROWS)('article row $row', ({ row, check }) => {
  const dependencies = DEPENDENCIES[row] ?? [];

  it('rests on something, and holds while nothing is changed', () => {
    expect(dependencies.length).toBeGreaterThan(0);
    expect(failureOf(() => check(worldWith()))).toBeNull();
  });

  it.each(dependencies.map((mutation) => [told(mutation), mutation] as const))(
    'fails on %s',
    (_told, mutation) => {
      const world = worldWith(mutation);
      expect(failureOf(() => check(world))).toMatch(NOTICED[mutation.kind]);
    },
  );
});
