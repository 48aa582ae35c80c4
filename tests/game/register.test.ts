import { describe, expect, it } from 'vitest';
import { Register } from '../../src/game/register.ts';

const id = (word: string): string => word;

describe('a register', () => {
  const register = new Register(['ash', 'birch', 'cedar', 'elm']);
  const pool = register.pool(['elm', 'ash', 'cedar'], id);

  it('leaves out what is known, and keeps the order of the rest', () => {
    expect(register.without(pool, ['ash', 'birch'])).toEqual(['elm', 'cedar']);
  });

  it('remembers nothing from one asking to the next', () => {
    register.without(pool, ['elm', 'ash', 'cedar']);
    expect(register.without(pool, [])).toEqual(['elm', 'ash', 'cedar']);
  });

  it('takes no notice of ids from elsewhere', () => {
    expect(register.without(pool, ['oak', 'cedar'])).toEqual(['elm', 'ash']);
  });

  it('has no pool of what it does not know', () => {
    expect(() => register.pool(['oak'], id)).toThrow(RangeError);
  });
});
