import { expect } from 'vitest';
import { nationalSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import {
  answerTo,
  answerToOffer,
  gives,
  loans,
  moved,
  national,
  passUntil,
  talk,
  trust,
  turns,
} from '../support/play.ts';
import { pair, type Row } from './world.ts';

const LEND = { CHN: ['lend'] } as const;

/** Each of these has one young lot on its bench. */
const holding = (...nations: readonly Nation[]) => ({
  national: Object.fromEntries(nations.map((nation) => [nation, { young: 1 }])),
});

/** Borrowing, studying and publishing: rows 1-3, 5-12, 36. */
export const rowsSamples: readonly Row[] = [
  {
    row: 1,
    title: 'six nations can borrow, and each trusts the lender more for it',
    check(world) {
      for (const nation of ['USA', 'FRA', 'DEU', 'JPN', 'PAK', 'GBR'] as const) {
        const [lent, not] = pair(world, {}, [{ offers: loans('CHN', nation), commits: LEND }], [{}]);
        expect(national(lent, 'young', nation), nation).toBe(1);
        expect(trust(lent, nation, 'CHN'), nation).toBeGreaterThan(trust(not, nation, 'CHN'));
      }
    },
  },
  {
    row: 2,
    title: 'Pakistan, Türkiye and Russia can be partners aboard the lander',
    check(world) {
      for (const nation of ['PAK', 'TUR', 'RUS'] as const) {
        const [given, not] = pair(
          world,
          {},
          [{ offers: [gives('CHN', 'place', nation)], commits: { CHN: [`place:${nation}`] } }],
          [{}],
        );
        expect(national(given, 'payload', nation), nation).toBeGreaterThan(0);
        expect(trust(given, nation, 'CHN'), nation).toBeGreaterThan(trust(not, nation, 'CHN'));
      }
    },
  },
  {
    row: 3,
    title: 'sharing draws on a finite stock and wins trust',
    check(world) {
      const [lent, not] = pair(world, {}, [{ offers: loans('CHN', 'DEU'), commits: LEND }], [{}]);
      expect(national(lent, 'lots', 'CHN')).toBeLessThan(national(not, 'lots', 'CHN'));
      expect(trust(lent, 'DEU', 'CHN')).toBeGreaterThan(trust(not, 'DEU', 'CHN'));
      const given = turns(world.game(), { commits: { CHN: ['give:DEU'] } });
      expect(national(given, 'lots', 'CHN')).toBeLessThan(national(lent, 'lots', 'CHN'));
      expect(trust(given, 'DEU', 'CHN')).toBeGreaterThan(trust(not, 'DEU', 'CHN'));
      const empty = world.game({ national: { CHN: { lots: 0 } } });
      expect(answerToOffer(empty, ...loans('CHN', 'DEU'))).toBe('short.lots');
      expect(answerTo(talk(empty, {}), 'CHN', 'give:DEU')).toBe('short.lots');
    },
  },
  {
    row: 5,
    title: 'the Apollo stock can be lent and exchanged, except with China',
    check(world) {
      const [lent, not] = pair(
        world,
        {},
        [{ offers: loans('USA', 'GBR'), commits: { USA: ['lend'] } }],
        [{}],
      );
      expect(national(lent, 'old', 'GBR')).toBe(national(not, 'old', 'GBR') + 1);
      expect(national(lent, 'lots', 'USA')).toBe(national(not, 'lots', 'USA') - 1);
      expect(answerToOffer(world.game(), gives('USA', 'exchange', 'RUS'))).toBe('ok');
      expect(answerToOffer(world.game(), ...loans('USA', 'CHN'))).toBe('refused.barred');
      expect(answerToOffer(world.game(), gives('USA', 'exchange', 'CHN'))).toBe('refused.barred');
    },
  },
  {
    row: 6,
    title: 'the younger rocks teach more than the old ones',
    check(world) {
      const [young, old] = pair(
        world,
        {},
        [{ offers: loans('CHN', 'FRA'), commits: LEND }, { commits: { FRA: ['study'] } }],
        [{ offers: loans('USA', 'FRA'), commits: { USA: ['lend'] } }, { commits: { FRA: ['study'] } }],
      );
      const gain = (game: typeof young): number => moved(game, 2, nationalSlot('science', 'FRA'));
      expect(gain(old)).toBeGreaterThan(0);
      expect(gain(young)).toBeGreaterThan(gain(old));
    },
  },
  {
    row: 7,
    title: 'the first paper on late volcanism is a discovery, a later one is not',
    check(world) {
      const study = { commits: { GBR: ['study'], FRA: ['study'] } };
      const publish = { commits: { FRA: ['publishOpenly'] } };
      const [first, second] = pair(
        world,
        holding('GBR', 'FRA'),
        [study, {}, publish],
        [study, { commits: { GBR: ['publishOpenly'] } }, publish],
      );
      const fame = (game: typeof first): number => moved(game, 3, nationalSlot('prestige', 'FRA'));
      const stir = (game: typeof first): number => moved(game, 3, worldSlot('openness'));
      expect(fame(first)).toBeGreaterThan(fame(second));
      expect(stir(first)).toBeGreaterThan(stir(second));
    },
  },
  {
    row: 8,
    title: 'the second paper opens a line of work to every laboratory with a lot',
    check(world) {
      const study = { commits: { GBR: ['study'], FRA: ['study'] } };
      const publish = { commits: { FRA: ['publishOpenly'] } };
      const [second, first] = pair(
        world,
        holding('GBR', 'FRA', 'DEU'),
        [study, { commits: { GBR: ['publishOpenly'] } }, publish],
        [study, {}, publish],
      );
      const gain = (game: typeof first): number => moved(game, 3, nationalSlot('science', 'DEU'));
      expect(gain(second)).toBeGreaterThan(gain(first));
    },
  },
  {
    row: 9,
    title: 'methods worked out for one paper make the next study yield more',
    check(world) {
      const study = { commits: { FRA: ['study'] } };
      const [published, kept] = pair(
        world,
        { national: { FRA: { young: 2 } } },
        [study, { commits: { FRA: ['publishClosed'] } }, study],
        [study, {}, study],
      );
      const gain = (game: typeof kept): number => moved(game, 3, nationalSlot('science', 'FRA'));
      expect(gain(published)).toBeGreaterThan(gain(kept));
    },
  },
  {
    row: 10,
    title: 'late findings help to read other worlds, for everybody',
    check(world) {
      /** What publishing in a year adds to the science of Türkiye, which holds no lot. */
      const gain = (year: number): number => {
        const [published, kept] = [['publishOpenly'], []].map((choices) => {
          const game = passUntil(turns(world.game(holding('FRA')), { commits: { FRA: ['study'] } }), year);
          turns(game, { commits: { FRA: choices } });
          return moved(game, year, nationalSlot('science', 'TUR'));
        });
        return Number(published) - Number(kept);
      };
      const { turns: last } = world.scenario;
      expect(gain(last)).toBeGreaterThan(0);
      expect(gain(2)).toBe(0);
    },
  },
  {
    row: 11,
    title: 'a paper says more the more laboratories with their own methods have studied',
    check(world) {
      const others = ['GBR', 'DEU', 'JPN', 'PAK', 'TUR'] as const;
      const gains = [0, 1, 2, 3, 4, 5].map((count) => {
        const game = world.game(holding('FRA', ...others));
        const studying = Object.fromEntries(
          ['FRA', ...others.slice(0, count)].map((nation) => [nation, ['study']]),
        );
        turns(game, { commits: studying }, { commits: { FRA: ['publishOpenly'] } });
        return moved(game, 2, nationalSlot('science', 'FRA'));
      });
      expect(gains).toEqual([...gains].sort((a, b) => a - b));
      expect(gains.at(-1)).toBeGreaterThan(gains[0] as number);
    },
  },
  {
    row: 12,
    title: 'whoever takes part gains from what another publishes openly',
    check(world) {
      const study = { commits: { FRA: ['study'] } };
      const [open, closed] = pair(
        world,
        holding('FRA', 'DEU'),
        [study, { commits: { FRA: ['publishOpenly'] } }],
        [study, { commits: { FRA: ['publishClosed'] } }],
      );
      expect(national(open, 'science', 'DEU')).toBeGreaterThan(national(closed, 'science', 'DEU'));
      // Who holds no lot takes no part.
      expect(national(open, 'science', 'TUR')).toBe(national(closed, 'science', 'TUR'));
    },
  },
  {
    row: 36,
    title: 'each loan is generous science and a political statement at once',
    check(world) {
      const [lent, not] = pair(world, {}, [{ offers: loans('CHN', 'TUR'), commits: LEND }], [{}]);
      expect(national(lent, 'science', 'TUR')).toBeGreaterThan(national(not, 'science', 'TUR'));
      expect(national(lent, 'prestige', 'CHN')).toBeGreaterThan(national(not, 'prestige', 'CHN'));
    },
  },
];
