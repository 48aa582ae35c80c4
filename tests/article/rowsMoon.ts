import { expect } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { nationalSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import {
  answerTo,
  answerToOffer,
  deeds,
  gives,
  moved,
  moved as movedIn,
  national,
  type Plan,
  passUntil,
  talk,
  trust,
  turns,
  world as worldMeasure,
} from '../support/play.ts';
import { decided } from './assembly.ts';
import { pair, type Row, type World } from './world.ts';

const FOUND: Plan = { offers: [gives('CHN', 'found', 'RUS')], commits: { CHN: ['found:RUS'] } };
const fund = (by: Nation, programme: string): Plan => ({ commits: { [by]: [`fund:${programme}`] } });
const place = (...to: readonly Nation[]): Plan => ({
  offers: to.map((nation) => gives('CHN', 'place', nation)),
  commits: { CHN: to.map((nation) => `place:${nation}`) },
});

/** Nobody is famous, so that fame fades for nobody. */
const PLAIN = Object.fromEntries(NATIONS.map((nation) => [nation, { prestige: 40 }]));

/** A lander that surely works. */
const sure = (world: World) => ({
  national: PLAIN,
  coefficients: {
    ...world.scenario.coefficients,
    landerRisk: { ...world.scenario.coefficients.landerRisk, value: 0 },
  },
});

/** What a turn of building did, compared with the same turn without it. */
function step(world: World, by: Nation, programme: string, steps: number): readonly [Game, Game] {
  const setup = { national: PLAIN, world: { [programme]: steps } };
  return pair(world, setup, [FOUND, fund(by, programme)], [FOUND, {}]);
}

const difference = ([one, other]: readonly [Game, Game], read: (game: Game) => number): number =>
  read(one) - read(other);
const autonomy =
  (nation: Nation) =>
  (game: Game): number =>
    national(game, 'autonomy', nation);
const prestige =
  (nation: Nation) =>
  (game: Game): number =>
    national(game, 'prestige', nation);
const tension = (game: Game): number => worldMeasure(game, 'tension');

/** Chang'e-8, the station, the plant and the pole: rows 37-44. */
export const rowsMoon: readonly Row[] = [
  {
    row: 37,
    title: "Chang'e-8 flies in 2028 or 2029, not before and not after",
    check(world) {
      const year = (turn: number): number => world.scenario.startYear + turn - 1;
      const allowed: number[] = [];
      const game = world.game();
      while (game.position.turn <= 11) {
        talk(game, {});
        if (answerTo(game, 'CHN', 'fly') === 'ok') allowed.push(year(game.position.turn));
        turns(game, {});
      }
      expect(allowed).toEqual([2028, 2029]);
      const fly = turns(passUntil(world.game(sure(world)), 8), { commits: { CHN: ['fly'] } });
      expect(deeds(fly, 8)).toContain('landerFlown CHN');
    },
  },
  {
    row: 38,
    title: 'international payloads are offered by the kilogram, and each kilogram that flies sends data',
    check(world) {
      const full = turns(world.game(), place('PAK', 'TUR', 'FRA'));
      expect(answerToOffer(full, gives('CHN', 'place', 'RUS'))).toBe('ok');
      turns(full, place('RUS'));
      expect(worldMeasure(full, 'payloadRoom')).toBe(0);
      expect(answerToOffer(full, gives('CHN', 'place', 'DEU'))).toBe('short.room');
      const flight = (...then: readonly Plan[]): Game =>
        turns(passUntil(turns(world.game(sure(world)), place('FRA'), ...then), 8), {
          commits: { CHN: ['fly'] },
        });
      const [built, not] = [flight({ commits: { FRA: ['build'] } }), flight({})];
      const data = (game: Game): number => moved(game, 8, nationalSlot('science', 'FRA'));
      expect(data(built)).toBeGreaterThan(data(not));
    },
  },
  {
    row: 39,
    title: 'small programmes gain most from a place, when they get it and when it flies',
    check(world) {
      const guest = (nation: Nation): Game =>
        turns(
          passUntil(turns(world.game(sure(world)), place(nation), { commits: { [nation]: ['build'] } }), 8),
          { commits: { CHN: ['fly'] } },
        );
      const [small, large] = [guest('PAK'), guest('FRA')];
      for (const turn of [1, 8]) {
        for (const measure of ['prestige', 'science'] as const) {
          const gain = (game: Game, nation: Nation): number =>
            movedIn(game, turn, nationalSlot(measure, nation), (effect) =>
              /^(placeGiven|payloadFlown)/.test(effect),
            );
          expect(gain(small, 'PAK'), `turn ${turn}, ${measure}`).toBeGreaterThan(gain(large, 'FRA'));
        }
      }
      // So do they from places that are promised to all.
      const promised = decided(world, 'payloadPlaces');
      for (const measure of ['enthusiasm', 'science'] as const) {
        const gain = (nation: Nation): number =>
          difference(promised, (game) => national(game, measure, nation));
        expect(gain('PAK'), measure).toBeGreaterThan(0);
        expect(gain('PAK'), measure).toBeGreaterThan(gain('FRA'));
      }
    },
  },
  {
    row: 40,
    title: 'a base rises step by step, for years; each step is seen, and the last most of all',
    check(world) {
      for (const [by, programme, partner] of [
        ['CHN', 'ilrsBase', 'RUS'],
        ['USA', 'artemisBase', 'GBR'],
      ] as const) {
        const ordinary = step(world, by, programme, 2);
        const last = step(world, by, programme, 9);
        expect(worldMeasure(ordinary[0], programme)).toBe(3);
        expect(difference(ordinary, prestige(by)), programme).toBeGreaterThan(0);
        expect(difference(last, prestige(by)), programme).toBeGreaterThan(difference(ordinary, prestige(by)));
        expect(difference(last, prestige(partner)), programme).toBeGreaterThan(0);
        expect(answerTo(talk(last[0], {}), by, `fund:${programme}`)).toBe('short.steps');
      }
    },
  },
  {
    row: 41,
    title:
      'joining the ILRS gives it weight and its leader standing, wins its members and costs the other camp',
    check(world) {
      const [joined, not] = pair(
        world,
        { national: PLAIN },
        [FOUND, { commits: { PAK: ['join'] } }],
        [FOUND, {}],
      );
      expect(worldMeasure(joined, 'ilrsWeight')).toBeGreaterThan(worldMeasure(not, 'ilrsWeight'));
      expect(difference([joined, not], prestige('CHN'))).toBeGreaterThan(0);
      expect(trust(joined, 'RUS', 'PAK')).toBeGreaterThan(trust(not, 'RUS', 'PAK'));
      expect(trust(joined, 'GBR', 'PAK')).toBeLessThan(trust(not, 'GBR', 'PAK'));
      const [courted, passed] = pair(
        world,
        { national: PLAIN },
        [FOUND, { commits: { RUS: ['court:SRB'] } }],
        [FOUND, {}],
      );
      expect(worldMeasure(courted, 'ilrsWeight')).toBeGreaterThan(worldMeasure(passed, 'ilrsWeight'));
      expect(difference([courted, passed], prestige('CHN'))).toBeGreaterThan(0);
    },
  },
  {
    row: 42,
    title: 'a reactor on the Moon is a milestone that the other camp reads as a threat',
    check(world) {
      for (const [by, programme, rival] of [
        ['CHN', 'ilrsPlant', 'GBR'],
        ['USA', 'usReactor', 'RUS'],
      ] as const) {
        const ordinary = step(world, by, programme, 2);
        const last = step(world, by, programme, 9);
        expect(difference(ordinary, tension), programme).toBeGreaterThan(0);
        expect(
          difference(ordinary, (game) => national(game, 'skepticism', rival)),
          programme,
        ).toBeGreaterThan(0);
        expect(difference(last, tension), programme).toBeGreaterThan(difference(ordinary, tension));
      }
      const [ordinary, last] = [step(world, 'CHN', 'ilrsPlant', 2), step(world, 'CHN', 'ilrsPlant', 9)];
      expect(difference(last, autonomy('CHN'))).toBeGreaterThan(difference(ordinary, autonomy('CHN')));
      expect(difference(last, autonomy('RUS'))).toBeGreaterThan(difference(ordinary, autonomy('RUS')));
      // Common rules take of the members what the plant was to give them.
      expect(difference(decided(world, 'reactorRules', {}, true), autonomy('RUS'))).toBeLessThan(0);
    },
  },
  {
    row: 43,
    title: 'a station of its own members frees them from the infrastructure of others',
    check(world) {
      expect(
        difference(pair(world, {}, [FOUND, { commits: { PAK: ['join'] } }], [FOUND, {}]), autonomy('PAK')),
      ).toBeGreaterThan(0);
      expect(difference(pair(world, {}, [FOUND], [{}]), autonomy('RUS'))).toBeGreaterThan(0);
      // Power of one's own frees the members once the plant is complete.
      const [ordinary, last] = [step(world, 'CHN', 'ilrsPlant', 2), step(world, 'CHN', 'ilrsPlant', 9)];
      expect(difference(last, autonomy('CHN'))).toBeGreaterThan(difference(ordinary, autonomy('CHN')));
      expect(difference(last, autonomy('RUS'))).toBeGreaterThan(0);
      // What ties the station to others' standards ties China; what loosens the Accords' rules frees everybody.
      expect(difference(decided(world, 'commonStandards', {}, true), autonomy('CHN'))).toBeLessThan(0);
      const condemned = decided(world, 'condemnAccords', { world: { accordsWeight: 10 } });
      expect(difference(condemned, autonomy('PAK'))).toBeGreaterThan(0);
    },
  },
  {
    row: 44,
    title: 'two bases at one pole contest the same ground',
    check(world) {
      const contests = [
        ['USA', 'artemisBase', 'CHN', 'ilrsBase'],
        ['CHN', 'ilrsBase', 'USA', 'artemisBase'],
      ] as const;
      for (const [first, theirs, second, ours] of contests) {
        const setup = { world: { [theirs]: 3, [ours]: 6, tension: 50 } };
        const [both, alone] = pair(
          world,
          setup,
          [fund(first, theirs), fund(second, ours)],
          [{}, fund(second, ours)],
        );
        const strain = (game: Game): number =>
          moved(game, 2, worldSlot('tension'), (effect) => effect.startsWith('funded'));
        expect(strain(both), ours).toBeGreaterThan(strain(alone));
      }
      // Who promises to keep a distance gives up some of that ground.
      const zones = decided(world, 'safetyZones');
      for (const leader of ['USA', 'CHN'] as const)
        expect(difference(zones, autonomy(leader)), leader).toBeLessThan(0);
    },
  },
];
