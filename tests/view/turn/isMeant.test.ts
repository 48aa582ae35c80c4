import { expect, it } from 'vitest';
import { isMeant } from '../../../src/view/panels/turn/isMeant.ts';

const press = (timeStamp: number, detail = 1) => ({ timeStamp, detail });

it('a press that comes just after a button took another’s place by itself was meant for the other', () => {
  expect(isMeant(press(10_000), 10_000)).toBe(false);
  expect(isMeant(press(10_499), 10_000)).toBe(false);
  expect(isMeant(press(10_500), 10_000)).toBe(true);
});

it('but not where a press led there, nor one by keyboard', () => {
  expect(isMeant(press(10_000), null)).toBe(true);
  expect(isMeant(press(10_000, 0), 10_000)).toBe(true);
});
