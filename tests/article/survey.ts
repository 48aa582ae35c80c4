// Tries the article's rows on worlds that differ from the campaign in one coefficient; for `lab sensitivity`. It is no
// test: it asserts nothing, and tells which rows hold.
import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { ROWS } from './rows.ts';
import { type Mutation, worldWith } from './world.ts';

interface Asked {
  readonly changes: readonly Extract<Mutation, { readonly kind: 'coefficient' }>[];
}

it('tells which rows fail in each world', () => {
  const { SURVEY_ASKED, SURVEY_TOLD } = process.env;
  if (!SURVEY_ASKED || !SURVEY_TOLD) throw new Error('run by scripts/articleRows.ts');
  const { changes } = JSON.parse(readFileSync(SURVEY_ASKED, 'utf8')) as Asked;
  const failing = changes.map((change) => {
    const world = worldWith(change);
    return ROWS.filter(({ check }) => !holds(() => check(world))).map(({ row }) => row);
  });
  writeFileSync(SURVEY_TOLD, JSON.stringify({ rows: ROWS.length, failing }));
});

function holds(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
