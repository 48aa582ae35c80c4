import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLink, parseLink } from '../../../src/view/app/link.ts';
import { LEVELS } from '../../../src/vocabulary/levels.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';

describe('a link', () => {
  const rows: readonly [name: string, search: string, expected: unknown][] = [
    ['asks for nothing without parameters of the game', '?utm=1', { ok: true, value: null }],
    [
      'names scenario, seat and seed',
      '?scenario=campaign&seat=PAK&seed=7',
      { ok: true, value: { scenario: 'campaign', seat: 'PAK', seed: 7, level: 'practised' } },
    ],
    [
      'takes a seat in small letters',
      '?seat=pak',
      { ok: true, value: { scenario: 'campaign', seat: 'PAK', seed: 1, level: 'practised' } },
    ],
  ];
  it.each(rows)('%s', (_name, search, expected) => expect(parseLink(search)).toEqual(expected));

  const faults: readonly [name: string, search: string, code: string, path: string][] = [
    ['an unknown scenario', '?scenario=moonbase&seat=PAK', 'linkScenario', 'scenario'],
    ['a seat that is none of the nine', '?seat=ITA', 'linkSeat', 'seat'],
    ['no seat', '?scenario=campaign', 'linkSeat', 'seat'],
    ['a negative seed', '?seat=PAK&seed=-1', 'linkSeed', 'seed'],
    ['a seed with a fraction', '?seat=PAK&seed=1.5', 'linkSeed', 'seed'],
    ['a seed too large', '?seat=PAK&seed=4294967296', 'linkSeed', 'seed'],
    ['a seed in words', '?seat=PAK&seed=seven', 'linkSeed', 'seed'],
    ['an unknown level', '?seat=PAK&level=wizard', 'linkLevel', 'level'],
  ];
  it.each(faults)('with %s is refused with its place', (_name, search, code, path) => {
    expect(parseLink(search)).toMatchObject({ ok: false, fault: { code, path } });
  });

  it('says back only the beginning of a very long word', () => {
    const found = parseLink(`?scenario=${'x'.repeat(5000)}`);
    expect(found.ok ? '' : found.fault.params?.found).toHaveLength(21);
  });

  it('that the game makes is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('campaign', 'lesson'),
        fc.constantFrom(...NATIONS),
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.constantFrom(...LEVELS),
        (scenario, seat, seed, level) => {
          const game = { scenario, seat, seed, level };
          expect(parseLink(makeLink(game))).toEqual({ ok: true, value: game });
        },
      ),
    );
  });

  it('of any text is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof parseLink(`?${text}`).ok).toBe('boolean');
      }),
    );
  });
});
