import { expect, it } from 'vitest';
import { newStrays } from '../../../src/view/swap/newStrays.ts';

it('each stray is told once, and with it nothing that was told before', () => {
  const tell = newStrays();
  expect(tell(['a'])).toBe('a');
  expect(tell(['a'])).toBe('');
  expect(tell(['a', 'b', 'c'])).toBe('b c');
  expect(tell([])).toBe('');
  expect(tell(['c', 'd'])).toBe('d');
});
