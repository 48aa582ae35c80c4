import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../../src/view/app/settings.ts';

const defaults = defaultSettings(false);

describe('settings', () => {
  it('start with reduced movement where the system asks for it', () => {
    expect(defaultSettings(true).motion).toBe('reduced');
    expect(defaults.motion).toBe('full');
  });

  const rows: readonly [name: string, text: string | null, change: object][] = [
    ['nothing stored', null, {}],
    ['what is stored and valid', '{"theme":"day","music":0}', { theme: 'day', music: 0 }],
    ['no value that is not offered', '{"theme":"dusk","text":"tiny"}', {}],
    ['no loudness outside its scale', '{"music":101,"effects":-1}', {}],
    ['no fields of another kind', '{"sound":"yes","extra":1}', {}],
    ['no field that every object has', '{"toString":0,"valueOf":{},"constructor":[],"__proto__":1}', {}],
    ['nothing from a list', '[1,2]', {}],
    ['nothing from text that is not JSON', '{theme', {}],
  ];
  it.each(rows)('take %s', (_name, text, change) => {
    expect(parseSettings(text, defaults)).toEqual({ ...defaults, ...change });
  });

  it('survive any JSON, and have always all their fields', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(Object.keys(parseSettings(text, defaults)).sort()).toEqual(Object.keys(defaults).sort());
      }),
    );
  });
});
