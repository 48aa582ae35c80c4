import { expect } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { nationalSlot, trustSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import {
  answerToOffer,
  gives,
  loans,
  moved,
  national,
  type Plan,
  trust,
  turns,
  world as worldMeasure,
} from '../support/play.ts';
import { decided } from './assembly.ts';
import { pair, type Row, type World } from './world.ts';

const IMPOSE: Plan = { commits: { GBR: ['impose:FRA'] } };
const RAISE: Plan = { commits: { GBR: ['raise:FRA'] } };

/** What a first tariff, or the next level, does to both sides and to the world; `taxed` and `free` differ in it alone. */
function expectTariffBites(taxed: Game, free: Game): void {
  expect(national(taxed, 'prosperity', 'FRA')).toBeLessThan(national(free, 'prosperity', 'FRA'));
  expect(trust(taxed, 'FRA', 'GBR')).toBeLessThan(trust(free, 'FRA', 'GBR'));
  expect(national(taxed, 'skepticism', 'FRA')).toBeGreaterThan(national(free, 'skepticism', 'FRA'));
  expect(national(taxed, 'skepticism', 'GBR')).toBeGreaterThan(national(free, 'skepticism', 'GBR'));
  expect(worldMeasure(taxed, 'tension')).toBeGreaterThan(worldMeasure(free, 'tension'));
  // The side that taxes gains at once and pays later.
  expect(national(taxed, 'autonomy', 'GBR')).toBeGreaterThan(national(free, 'autonomy', 'GBR'));
  const gain = national(taxed, 'prosperity', 'GBR') - national(free, 'prosperity', 'GBR');
  expect(gain).toBeGreaterThan(0);
  turns(taxed, {}, {});
  turns(free, {}, {});
  expect(national(taxed, 'prosperity', 'GBR') - national(free, 'prosperity', 'GBR')).toBeLessThan(gain);
}

/** Tariffs on one nation that add up to some levels, by those who have the lever, and who can still add one. */
function tariffsOn(
  on: Nation,
  levels: number,
): { readonly by: Nation; readonly on: Nation; readonly level: 1 | 2 | 3 }[] {
  const levers = (['USA', 'DEU', 'JPN', 'CHN'] as const).filter((nation) => nation !== on);
  return levers.flatMap((by, at) => {
    const level = Math.min(3, levels - 3 * at);
    return level > 0 ? [{ by, on, level: level as 1 | 2 | 3 }] : [];
  });
}

/** How many levels of a yearly effect make it one point larger. */
function step(world: World, id: string): number {
  const row = world.scenario.effects.find((effect) => effect.id === id);
  if (!row?.per) throw new Error(`no effect ${id} that grows`);
  return row.per.each;
}

/** Tariffs, their shadow and their thaw: rows 22-25, 52. */
export const rowsTrade: readonly Row[] = [
  {
    row: 22,
    title: 'a tariff cuts trade and feeds suspicion, at once and every year that it stands',
    check(world) {
      expectTariffBites(...pair(world, {}, [IMPOSE], [{}]));
      expectTariffBites(...pair(world, { tariffs: [{ by: 'GBR', on: 'FRA', level: 1 }] }, [RAISE], [{}]));
      for (const [id, measure, sign] of [
        ['yearEnded.tariffs', 'prosperity', -1],
        ['yearEnded.resentment', 'skepticism', 1],
      ] as const) {
        const tariffs = tariffsOn('FRA', step(world, id) - 1);
        const [more, fewer] = pair(world, { tariffs }, [IMPOSE, {}], [{}, {}]);
        const year = (game: Game): number => sign * moved(game, 2, nationalSlot(measure, 'FRA'));
        expect(year(more), id).toBeGreaterThan(year(fewer));
      }
    },
  },
  {
    row: 23,
    title: 'while a tariff stands, trust can rise only so far',
    check(world) {
      // Türkiye is not skeptical here, so nothing else holds its trust down.
      const near = {
        trust: { 'TUR>CHN': 86 },
        national: { TUR: { skepticism: 0 } },
        tariffs: [{ by: 'CHN', on: 'TUR', level: 1 }] as const,
      };
      const share: Plan = { offers: loans('CHN', 'TUR'), commits: { CHN: ['lend'] } };
      const [lifted, standing] = pair(world, near, [{ commits: { CHN: ['lift:TUR'] } }, share], [{}, share]);
      const gain = (game: Game): number => moved(game, 2, trustSlot('TUR', 'CHN'));
      expect(gain(standing)).toBeGreaterThan(0);
      expect(gain(lifted)).toBeGreaterThan(gain(standing));
    },
  },
  {
    row: 24,
    title: 'trust won by sharing makes a tariff cheaper to lift',
    check(world) {
      const near = {
        trust: { 'USA>CHN': world.scenario.coefficients.thawTrust.value - 1 },
        national: { USA: { skepticism: 10 } },
      };
      const lift: Plan = { commits: { USA: ['lift:CHN'] } };
      const [shared, kept] = pair(
        world,
        near,
        [{ offers: loans('CHN', 'USA'), commits: { CHN: ['lend'] } }, lift],
        [{}, lift],
      );
      const paid = (game: Game): number =>
        -moved(game, 2, nationalSlot('capital', 'USA'), (effect) => effect === 'price.lift');
      expect(paid(kept)).toBeGreaterThan(0);
      expect(paid(shared)).toBeLessThan(paid(kept));
      // A truce for the sake of research calms more than the goods it is about.
      const [truce, none] = decided(world, 'tariffTruce');
      const calmed = (game: Game): number =>
        moved(game, 1, worldSlot('tension'), (effect) => effect.startsWith('adopted.'));
      expect(calmed(truce)).toBeLessThan(calmed(none));
    },
  },
  {
    row: 25,
    title: 'science and trade run on separate tracks: a tariff closes no laboratory and little data',
    check(world) {
      const [taxed, free] = pair(world, {}, [{ commits: { GBR: ['impose:CHN'] } }], [{}]);
      const dataLost = worldMeasure(free, 'openness') - worldMeasure(taxed, 'openness');
      const trustLost = trust(free, 'CHN', 'GBR') - trust(taxed, 'CHN', 'GBR');
      expect(dataLost).toBeGreaterThan(0);
      expect(trustLost).toBeGreaterThanOrEqual(3 * dataLost);
      expect(national(taxed, 'science', 'GBR')).toBe(national(free, 'science', 'GBR'));
      expect(answerToOffer(taxed, ...loans('CHN', 'GBR'))).toBe('ok');
    },
  },
  {
    row: 52,
    title: 'quarrels and camps on Earth are mirrored on the Moon',
    check(world) {
      const tension = (game: Game, turn: number): number => moved(game, turn, worldSlot('tension'));
      // One tariff more, somewhere between nations that share no quarrel about the Moon.
      const tariffs = tariffsOn('FRA', step(world, 'yearEnded.mirror') - 1);
      const [more, fewer] = pair(
        world,
        { tariffs, world: { tension: 50 } },
        [{ commits: { GBR: ['impose:TUR'] } }, {}],
        [{}, {}],
      );
      const yearly = (game: Game): number =>
        moved(game, 2, worldSlot('tension'), (effect) => effect.startsWith('yearEnded'));
      expect(yearly(more)).toBeGreaterThan(yearly(fewer));

      const found: Plan = { offers: [gives('CHN', 'found', 'RUS')], commits: { CHN: ['found:RUS'] } };
      const share: Plan = { offers: loans('CHN', 'RUS'), commits: { CHN: ['lend'] } };
      const [within, not] = pair(world, {}, [found, share], [found, {}]);
      expect(tension(within, 2)).toBeGreaterThan(tension(not, 2));

      const [away, toward] = pair(
        world,
        {},
        [found, { commits: { USA: ['court:EGY'] } }],
        [found, { commits: { USA: ['court:POL'] } }],
      );
      expect(tension(away, 2)).toBeGreaterThan(tension(toward, 2));
    },
  },
];
