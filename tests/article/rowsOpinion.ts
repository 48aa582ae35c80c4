import { expect } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { nationalSlot, trustSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { deeds, gives, loans, moved, national, type Plan, passUntil, trust, turns } from '../support/play.ts';
import { bill, decided, sitting } from './assembly.ts';
import { pair, type Row, type World } from './world.ts';

const LEND = { CHN: ['lend'] } as const;
const ANNOUNCE: Plan = { commits: { CHN: ['announceTreasure'] } };

/** China has lent before, so that sharing can be condemned. */
const LENT = { national: { CHN: { loans: 1 } } };

const prestige = (game: Game): number => national(game, 'prestige', 'CHN');

/** Everybody's skepticism at one level. */
const doubting = (skepticism: number) => ({
  national: Object.fromEntries(NATIONS.map((nation) => [nation, { skepticism }])),
});

/** One act toward or by a nation, whose skepticism then tempers the trust it gives. */
const ACTS: readonly (readonly [
  string,
  (whom: Nation) => Plan,
  (whom: Nation) => readonly [Nation, Nation],
])[] = [
  ['a loan', (whom) => ({ offers: loans('CHN', whom), commits: LEND }), (whom) => [whom, 'CHN']],
  ['a gift', (whom) => ({ commits: { CHN: [`give:${whom}`] } }), (whom) => [whom, 'CHN']],
  [
    'an exchange, the partner',
    (whom) => ({ offers: [gives('CHN', 'exchange', whom)], commits: { CHN: [`exchange:${whom}`] } }),
    (whom) => [whom, 'CHN'],
  ],
  [
    'a laboratory, the guest',
    (whom) => ({ offers: [gives('CHN', 'laboratory', whom)], commits: { CHN: [`laboratory:${whom}`] } }),
    (whom) => [whom, 'CHN'],
  ],
  [
    'a laboratory, the host',
    (whom) => ({ offers: [gives(whom, 'laboratory', 'CHN')], commits: { [whom]: ['laboratory:CHN'] } }),
    (whom) => [whom, 'CHN'],
  ],
  [
    'a place aboard',
    (whom) => ({ offers: [gives('CHN', 'place', whom)], commits: { CHN: [`place:${whom}`] } }),
    (whom) => [whom, 'CHN'],
  ],
];

/** Whether a bill carries in the third year after two years of `plans`, for some opening enthusiasm of Americans. */
function bills(world: World, enthusiasm: number, second: Plan): string {
  const game = turns(
    world.game(
      sitting({
        national: { USA: { enthusiasm, skepticism: 50 }, FRA: { young: 1 } },
        world: { pressure: 0 },
      }),
    ),
    { commits: { FRA: ['study'] } },
    second,
    bill('narrowLaw'),
  );
  return deeds(game, 3).find((deed) => deed.startsWith('law')) ?? '';
}

/** Prestige, soft power and the two publics: rows 4, 26-32, 35. */
export const rowsOpinion: readonly Row[] = [
  {
    row: 4,
    title: 'the words of a shared treasure win prestige that lapses unless a loan follows',
    check(world) {
      const setup = { national: { CHN: { prestige: 40 } } };
      const gain = (turn: number, ...then: readonly Plan[]): number => {
        const said = passUntil(turns(world.game(setup), ANNOUNCE, ...then), turn);
        const unsaid = passUntil(turns(world.game(setup), {}, ...then), turn);
        return prestige(said) - prestige(unsaid);
      };
      const share: Plan = { offers: loans('CHN', 'PAK'), commits: LEND };
      expect(gain(2)).toBeGreaterThan(0);
      expect(gain(4)).toBeLessThanOrEqual(0);
      expect(gain(4, share)).toBe(gain(2));
    },
  },
  {
    row: 26,
    title: 'sharing raises prestige, less where the world suspects its motives',
    check(world) {
      const acts: readonly Plan[] = [
        { offers: loans('CHN', 'PAK'), commits: LEND },
        { commits: { CHN: ['give:PAK'] } },
      ];
      for (const plan of acts) {
        const gain = (skepticism: number): number => {
          const [shared, kept] = pair(world, doubting(skepticism), [plan], [{}]);
          return prestige(shared) - prestige(kept);
        };
        expect(gain(90)).toBeGreaterThan(0);
        expect(gain(10)).toBeGreaterThan(gain(90));
      }
      const [condemned, acquitted] = decided(world, 'condemnSharing', LENT);
      expect(prestige(condemned)).toBeLessThan(prestige(acquitted));
    },
  },
  {
    row: 27,
    title: 'whoever supplies many laboratories at once leads: more prestige than by the loan, and a say',
    check(world) {
      const round = (...to: readonly Nation[]): Game =>
        turns(world.game(), { offers: loans('CHN', ...to), commits: LEND });
      const [three, two, one] = [round('PAK', 'TUR', 'FRA'), round('PAK', 'TUR'), round('PAK')];
      expect(prestige(three) - prestige(two)).toBeGreaterThan(prestige(two) - prestige(one));
      const capital = (game: Game): number => moved(game, 1, nationalSlot('capital', 'CHN'));
      expect(capital(two)).toBe(capital(one));
      expect(capital(three)).toBeGreaterThan(capital(two));
    },
  },
  {
    row: 28,
    title: 'prestige is soft power: whoever is looked up to has more to spend',
    check(world) {
      const [shared, kept] = pair(
        world,
        { national: { CHN: { prestige: 59 } } },
        [{ offers: loans('CHN', 'PAK', 'TUR', 'FRA'), commits: LEND }],
        [{}],
      );
      const income = (game: Game): number => moved(game, 2, nationalSlot('capital', 'CHN'));
      expect(income(shared)).toBeGreaterThan(income(kept));
    },
  },
  {
    row: 29,
    title: 'the more skeptical a public, the less trust the same gesture wins',
    check(world) {
      const setup = {
        trust: { 'FRA>CHN': 40, 'DEU>CHN': 40 },
        national: {
          FRA: { skepticism: 5, lots: 1, young: 1 },
          DEU: { skepticism: 95, lots: 1, young: 1 },
          RUS: { skepticism: 5 },
          USA: { skepticism: 95 },
          GBR: { lots: 2 },
        },
      };
      for (const [name, plan, whose] of ACTS) {
        const gain = (whom: Nation): number =>
          moved(turns(world.game(setup), plan(whom)), 1, trustSlot(...whose(whom)));
        expect(gain('DEU'), name).toBeGreaterThan(0);
        expect(gain('FRA'), name).toBeGreaterThan(gain('DEU'));
      }
      // Of those who keep samples, one is skeptical and one is not.
      const proposer = (by: Nation): number =>
        moved(
          turns(world.game(setup), {
            offers: [gives(by, 'exchange', 'GBR')],
            commits: { [by]: ['exchange:GBR'] },
          }),
          1,
          trustSlot(by, 'GBR'),
        );
      expect(proposer('USA')).toBeGreaterThan(0);
      expect(proposer('RUS')).toBeGreaterThan(proposer('USA'));
      // What an assembly calls a bid for influence is doubted from then on.
      const [condemned, acquitted] = decided(world, 'condemnSharing', LENT);
      for (const nation of ['FRA', 'DEU'] as const) {
        const doubt = (game: Game): number => national(game, 'skepticism', nation);
        expect(doubt(condemned), nation).toBeGreaterThan(doubt(acquitted));
      }
    },
  },
  {
    row: 30,
    title: 'protectionism in technology feeds suspicion abroad and eases it at home',
    check(world) {
      const [tightened, open] = pair(world, {}, [{ commits: { USA: ['tightenExports:CHN'] } }], [{}]);
      expect(national(tightened, 'skepticism', 'CHN')).toBeGreaterThan(national(open, 'skepticism', 'CHN'));
      expect(national(tightened, 'science', 'CHN')).toBeLessThan(national(open, 'science', 'CHN'));
      expect(trust(tightened, 'CHN', 'USA')).toBeLessThan(trust(open, 'CHN', 'USA'));
      expect(national(tightened, 'skepticism', 'USA')).toBeLessThan(national(open, 'skepticism', 'USA'));
    },
  },
  {
    row: 31,
    title: 'the public splits in two: findings move enthusiasm, quarrels move skepticism',
    check(world) {
      const mood = (game: Game, nation: Nation) =>
        [national(game, 'enthusiasm', nation), national(game, 'skepticism', nation)] as const;
      const study: Plan = { commits: { FRA: ['study'] } };
      const [published, kept] = pair(
        world,
        { national: { FRA: { young: 1 } } },
        [study, { commits: { FRA: ['publishOpenly'] } }],
        [study, {}],
      );
      for (const nation of ['JPN', 'TUR'] as const) {
        expect(mood(published, nation)[0], nation).toBeGreaterThan(mood(kept, nation)[0]);
        expect(mood(published, nation)[1], nation).toBe(mood(kept, nation)[1]);
      }
      const standing = { tariffs: [{ by: 'GBR', on: 'FRA', level: 1 }] as const };
      const quarrels: readonly (readonly [string, 1 | -1, object])[] = [
        ['impose:FRA', 1, { tariffs: [] }],
        ['raise:FRA', 1, standing],
        ['lift:FRA', -1, standing],
      ];
      for (const [code, sign, setup] of quarrels) {
        const [done, not] = pair(world, setup, [{ commits: { GBR: [code] } }], [{}]);
        for (const nation of ['FRA', 'GBR'] as const) {
          expect(sign * (mood(done, nation)[1] - mood(not, nation)[1]), `${code}, ${nation}`).toBeGreaterThan(
            0,
          );
          expect(mood(done, nation)[0], `${code}, ${nation}`).toBe(mood(not, nation)[0]);
        }
      }
    },
  },
  {
    row: 32,
    title: "the public's mood decides a close vote in Congress, either way",
    check(world) {
      const publish: Plan = { commits: { FRA: ['publishOpenly'] } };
      const quarrel: Plan = { commits: { CHN: ['raise:USA'] } };
      const levels = Array.from({ length: 45 }, (_, at) => 50 + at);
      const firstCarried = (second: Plan): number =>
        levels.find((level) => bills(world, level, second) === 'lawNarrowed USA') ?? 99;
      const calm = firstCarried({});
      expect(calm).toBeLessThan(99);
      expect(firstCarried(publish)).toBeLessThan(calm);
      expect(firstCarried(quarrel)).toBeGreaterThan(calm);
      const [called, silent] = decided(world, 'callOnCongress');
      expect(national(called, 'enthusiasm', 'USA')).toBeGreaterThan(national(silent, 'enthusiasm', 'USA'));
    },
  },
  {
    row: 35,
    title: 'between nations that trust each other, a loan opens doors for other business',
    check(world) {
      const gains = (borrower: Nation): readonly number[] => {
        const [lent, not] = pair(world, {}, [{ offers: loans('CHN', borrower), commits: LEND }], [{}]);
        return (['CHN', borrower] as const).map(
          (nation) => national(lent, 'prosperity', nation) - national(not, 'prosperity', nation),
        );
      };
      // Pakistan and China trust each other warmly; Japan and China do not.
      for (const gain of gains('PAK')) expect(gain).toBeGreaterThan(0);
      for (const gain of gains('JPN')) expect(gain).toBe(0);
    },
  },
];
