import { expect, it } from 'vitest';
import { CHOICE_KIND_LIST } from '../../src/vocabulary/choices.ts';
import { RESOLUTIONS } from '../../src/vocabulary/debate.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { lab } from './run.ts';

it('lists everything that goes by an id', async () => {
  const { code, out } = await lab('list', '--json');
  expect(code).toBe(0);
  const all = JSON.parse(out) as Record<string, readonly { id: string }[]>;
  expect(all.scenarios?.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['campaign', 'lesson', 'history']),
  );
  expect(all.seats).toEqual([...NATIONS]);
  expect(all.choices?.map(({ id }) => id)).toEqual([...CHOICE_KIND_LIST]);
  expect(all.levels).toEqual(expect.arrayContaining(['novice', 'practised', 'expert']));
  expect(all.resolutions).toEqual([...RESOLUTIONS]);
  expect(all.recordings?.map(({ id }) => id)).toContain('history-2021-2026');
});

it('and says it in plain lines', async () => {
  expect((await lab('list')).out).toMatch(/^Scenarios: campaign/);
});
