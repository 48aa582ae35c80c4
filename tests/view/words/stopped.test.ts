import { expect, it } from 'vitest';
import { stopped } from '../../../src/view/panels/assembly/underWords.ts';

it('gives a sentence one stop, also where a quoted sentence brought its own', () => {
  expect(stopped('speaks for the resolution')).toBe('speaks for the resolution.');
  expect(stopped('supports France: “The law stands in the way.”')).toBe(
    'supports France: “The law stands in the way.”',
  );
  expect(stopped('attacks France: “Open data”')).toBe('attacks France: “Open data”.');
});
