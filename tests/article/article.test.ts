import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { DEPENDENCIES } from './dependencies.ts';
import { ROWS } from './rows.ts';
import { worldWith } from './world.ts';

/** Systems that the article's inventory counts. */
const INVENTORY = 54;

const world = worldWith();

for (const { row, title, check } of ROWS) {
  it(`article row ${row}: ${title}`, () => {
    check(world);
  });
}

describe('the inventory', () => {
  it('is shown row by row, all 54, each once', () => {
    const all = Array.from({ length: INVENTORY }, (_, at) => at + 1);
    const shown = ROWS.map(({ row }) => row);
    expect(shown).toEqual(all);
    expect(Object.keys(DEPENDENCIES).map(Number)).toEqual(shown);
  });

  it('lists under each row every effect that claims to carry it', () => {
    for (const row of ROWS.map((one) => one.row)) {
      const claimed = campaign.effects.filter(({ article }) => article?.includes(row)).map(({ id }) => id);
      const listed = (DEPENDENCIES[row] ?? []).flatMap((one) => (one.kind === 'effect' ? [one.id] : []));
      expect(
        claimed.filter((id) => !listed.includes(id)),
        `row ${row}`,
      ).toEqual([]);
    }
  });
});
