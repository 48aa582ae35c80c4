import { describe, expect, it } from 'vitest';
import { MIGRATIONS, type Migration, migrated } from '../../src/record/migrate.ts';
import { FORMAT_VERSION } from '../../src/record/record.ts';

const steps: readonly Migration[] = [
  ({ named, ...rest }) => ({ ...rest, name: named }),
  ({ name, ...rest }) => ({ ...rest, name: [name] }),
];

describe('a record of an older form', () => {
  it('goes through every step from its own on, and bears the present version', () => {
    expect(migrated({ version: 1, named: 'a' }, steps)).toEqual({ version: 3, name: ['a'] });
    expect(migrated({ version: 2, name: 'a' }, steps)).toEqual({ version: 3, name: ['a'] });
    expect(migrated({ version: 3, name: ['a'] }, steps)).toEqual({ version: 3, name: ['a'] });
  });

  it('is left as it is when it names no version that there was', () => {
    for (const odd of [null, 3, [], 'x', {}, { version: 0 }, { version: 1.5 }, { version: '1' }])
      expect(migrated(odd, steps)).toBe(odd);
  });

  it('is one of as many as there are steps, and one more', () => {
    expect(FORMAT_VERSION).toBe(MIGRATIONS.length + 1);
  });
});
