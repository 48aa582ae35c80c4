import { expect, it } from 'vitest';
import { type Asked, figureOf, quantile, rounded } from '../../src/lab/bench/figure.ts';
import { timeRounds } from '../../src/lab/bench/stopwatch.ts';

const asked: Asked = { id: 'x', kind: 'rate', unit: 'games/s', target: 100, how: 'by hand' };

it('says of a rate how many there are in a calibration loop, and asks for at least the target', () => {
  expect(figureOf(asked, 250, 2)).toMatchObject({ value: 250, ratio: 0.5, met: true });
  expect(figureOf(asked, 99, 2).met).toBe(false);
});

it('says of a time how many loops long it is, and asks for at most the target', () => {
  const time: Asked = { ...asked, kind: 'time', unit: 'ms' };
  expect(figureOf(time, 50, 2)).toMatchObject({ value: 50, ratio: 25, met: true });
  expect(figureOf(time, 101, 2).met).toBe(false);
});

it('gives no ratio to what the speed of the machine does not change', () => {
  expect(figureOf({ ...asked, kind: 'size' }, 99, 2)).toMatchObject({ ratio: null, met: true });
  expect(figureOf({ ...asked, kind: 'quotient' }, 99, 2)).toMatchObject({ ratio: null, met: false });
  expect(figureOf({ ...asked, target: null }, 99, 2).met).toBeNull();
});

it('judges before it rounds', () => {
  expect(figureOf({ ...asked, kind: 'size', target: 60_000 }, 60_000.4, 1)).toMatchObject({
    value: 60_000,
    met: false,
  });
});

it('finds quantiles whatever the order', () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([1, 3, 5, 5]);
  expect(values).toEqual([5, 1, 4, 2, 3]);
});

it('keeps as many digits as a measurement has', () => {
  expect([0.012_345_6, 12.345_678, 123_456.7].map(rounded)).toEqual([0.012_35, 12.35, 123_457]);
});

it('runs the work once for each round and each warm-up', () => {
  let runs = 0;
  const { median, best, loop } = timeRounds(
    () => {
      runs += 1;
    },
    4,
    2,
  );
  expect(runs).toBe(6);
  expect(best).toBeLessThanOrEqual(median);
  expect(loop).toBeGreaterThan(0);
});
