import { expect } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { nationalSlot, trustSlot } from '../../src/vocabulary/measures.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import {
  answerTo,
  answerToOffer,
  deeds,
  gives,
  loans,
  moved,
  national,
  type Plan,
  talk,
  turns,
  world as worldMeasure,
} from '../support/play.ts';
import { bill, decided, sitting } from './assembly.ts';
import { pair, type Row, type World } from './world.ts';

/** An America keen enough that any bill carries, and nobody too skeptical to be moved. */
const KEEN = sitting({
  national: {
    USA: { enthusiasm: 95, skepticism: 10, young: 1 },
    CHN: { skepticism: 10 },
    FRA: { young: 1 },
  },
});
const SEEK: Plan = { commits: { USA: ['seekCertificate'] } };
const NARROW = bill('narrowLaw');
const REPEAL = bill('repealLaw');

function act(by: Nation, name: 'laboratory' | 'exchange', to: Nation): Plan {
  return { offers: [gives(by, name, to)], commits: { [by]: [`${name}:${to}`] } };
}

const skeptics = (game: Game): number => national(game, 'skepticism', 'USA');

function failing(world: World, plans: readonly Plan[]): readonly string[] {
  const game = turns(world.game(sitting({ national: { USA: { capital: 20 } } })), ...plans);
  return game.turns
    .flatMap(({ occurrences }) => occurrences.map(({ deed }) => deed))
    .filter((deed) => deed.startsWith('law'));
}

/** The Wolf Amendment, its exceptions and its costs: rows 13-21, 34. */
export const rowsLaw: readonly Row[] = [
  {
    row: 13,
    title: 'the law bars the United States and China from working together bilaterally',
    check(world) {
      const bilateral = [
        gives('CHN', 'laboratory', 'USA'),
        gives('USA', 'laboratory', 'CHN'),
        gives('CHN', 'exchange', 'USA'),
        gives('CHN', 'place', 'USA'),
        gives('CHN', 'found', 'USA'),
        ...loans('USA', 'CHN'),
      ];
      const repealed = turns(world.game(KEEN), REPEAL);
      const inForce = turns(world.game(KEEN), {});
      for (const offer of bilateral) {
        expect(answerToOffer(inForce, offer), `${offer.by} ${offer.act}`).toBe('refused.barred');
        expect(answerToOffer(repealed, offer), `${offer.by} ${offer.act}`).toBe('ok');
      }
      expect(answerToOffer(inForce, gives('CHN', 'laboratory', 'FRA'))).toBe('ok');
    },
  },
  {
    row: 14,
    title: 'Congress can let one act through, and only Congress',
    check(world) {
      const offer = gives('CHN', 'laboratory', 'USA');
      const [sought, not] = pair(world, KEEN, [SEEK], [{}]);
      expect(answerToOffer(not, offer)).toBe('refused.barred');
      expect(answerToOffer(sought, offer)).toBe('ok');
      turns(sought, act('CHN', 'laboratory', 'USA'));
      expect(answerToOffer(sought, offer)).toBe('refused.barred');
      // A Congress in a cold mood says no.
      const cold = turns(
        world.game({ national: { USA: { enthusiasm: 10, skepticism: 90 } }, world: { pressure: 0 } }),
        SEEK,
      );
      expect(answerToOffer(cold, offer)).toBe('refused.barred');
    },
  },
  {
    row: 15,
    title: 'the United States may receive from China and may not give in return',
    check(world) {
      const [lent, not] = pair(
        world,
        {},
        [{ offers: loans('CHN', 'USA'), commits: { CHN: ['lend'] } }],
        [{}],
      );
      expect(national(lent, 'young', 'USA')).toBe(national(not, 'young', 'USA') + 1);
      expect(answerToOffer(lent, ...loans('USA', 'CHN'))).toBe('refused.barred');
      expect(answerToOffer(lent, gives('USA', 'exchange', 'CHN'))).toBe('refused.barred');
      expect(answerTo(talk(lent, {}), 'USA', 'give:CHN')).toBe('refused.barred');
      expect(answerTo(lent, 'CHN', 'give:USA')).toBe('ok');
    },
  },
  {
    row: 16,
    title: 'when the law is eased, worry about leaks rises, most where nobody certified the work',
    check(world) {
      const inForce = turns(world.game(KEEN), {});
      const narrowed = turns(world.game(KEEN), NARROW);
      const repealed = turns(world.game(KEEN), REPEAL);
      expect(skeptics(narrowed)).toBeGreaterThan(skeptics(inForce));
      expect(skeptics(repealed)).toBeGreaterThan(skeptics(inForce));
      const work = act('USA', 'laboratory', 'CHN');
      const [free, idle] = pair(world, KEEN, [REPEAL, work], [REPEAL, {}]);
      const both = bill('narrowLaw', SEEK);
      const [certified, waiting] = pair(world, KEEN, [both, work], [both, {}]);
      expect(skeptics(certified)).toBeGreaterThan(skeptics(waiting));
      expect(skeptics(free) - skeptics(idle)).toBeGreaterThan(skeptics(certified) - skeptics(waiting));
    },
  },
  {
    row: 17,
    title: 'while others study together, the law costs the United States science',
    check(world) {
      const share: Plan = { offers: loans('CHN', 'DEU'), commits: { CHN: ['lend'] } };
      const [inForce, repealed] = pair(world, KEEN, [share, {}], [bill('repealLaw', share), {}]);
      const year = (game: Game): number => moved(game, 2, nationalSlot('science', 'USA'));
      expect(year(inForce)).toBeLessThan(year(repealed));
      // Where nobody shares there is nothing to miss.
      const alone = turns(world.game(KEEN), {}, {});
      expect(year(alone)).toBeGreaterThan(year(inForce));
    },
  },
  {
    row: 18,
    title: 'while the law constrains dialogue, the same occasion wins less trust',
    check(world) {
      const occasions: readonly (readonly [string, Plan, Nation, Nation])[] = [
        ['loan', { offers: loans('CHN', 'USA'), commits: { CHN: ['lend'] } }, 'USA', 'CHN'],
        ['gift', { commits: { CHN: ['give:USA'] } }, 'USA', 'CHN'],
        ['exchange, the partner', act('CHN', 'exchange', 'USA'), 'USA', 'CHN'],
        ['exchange, the proposer', act('CHN', 'exchange', 'USA'), 'CHN', 'USA'],
        ['laboratory, the guest', act('CHN', 'laboratory', 'USA'), 'USA', 'CHN'],
        ['laboratory, the host', act('CHN', 'laboratory', 'USA'), 'CHN', 'USA'],
      ];
      for (const [name, plan, truster, trusted] of occasions) {
        const [certified, repealed] = pair(world, KEEN, [SEEK, plan], [REPEAL, plan]);
        const gain = (game: Game): number =>
          moved(game, 2, trustSlot(truster, trusted), (effect) =>
            /^(lent|given|exchanged|laboratoryOpened)/.test(effect),
          );
        expect(gain(certified), name).toBeGreaterThan(0);
        expect(gain(certified), name).toBeLessThan(gain(repealed));
      }
    },
  },
  {
    row: 19,
    title: 'a third country makes lawful what is barred directly, and it yields less',
    check(world) {
      expect(answerToOffer(turns(world.game(KEEN), {}), gives('CHN', 'laboratory', 'USA'))).toBe(
        'refused.barred',
      );
      expect(answerToOffer(turns(world.game(KEEN), {}), gives('FRA', 'laboratory', 'USA'))).toBe('ok');
      const science = (plan: Plan): number => national(turns(world.game(KEEN), SEEK, plan), 'science', 'USA');
      const direct = science(act('CHN', 'laboratory', 'USA'));
      const indirect = science(act('FRA', 'laboratory', 'USA'));
      const none = science({});
      expect(indirect).toBeGreaterThan(none);
      expect(direct).toBeGreaterThan(indirect);
    },
  },
  {
    row: 20,
    title: 'sharing puts pressure on the law, enough to decide a close vote',
    check(world) {
      const pressure = (game: Game): number => worldMeasure(game, 'pressure');
      const acts: readonly (readonly [string, readonly Plan[], readonly Plan[]])[] = [
        ['a loan', [{ offers: loans('CHN', 'PAK'), commits: { CHN: ['lend'] } }], [{}]],
        ['a gift', [{ commits: { CHN: ['give:PAK'] } }], [{}]],
        ['a briefing', [{ commits: { USA: ['briefCongress'] } }], [{}]],
        ['a certificate put to use', [SEEK, act('CHN', 'laboratory', 'USA')], [SEEK, {}]],
      ];
      for (const [name, withIt, not] of acts) {
        const [done, idle] = pair(world, KEEN, withIt, not);
        expect(pressure(done), name).toBeGreaterThan(pressure(idle));
      }
      const threshold = world.scenario.coefficients.congressThreshold.value;
      // Nobody in Congress cares for anything but the common mood, and that lacks next to nothing.
      const close = sitting({
        national: { USA: { enthusiasm: 45, skepticism: 35 } },
        trust: { 'USA>CHN': 30 },
        tariffs: [],
        world: { pressure: 2 * (threshold - 55) - 2 },
      });
      const [shared, kept] = pair(
        world,
        close,
        [{ offers: loans('CHN', 'PAK', 'TUR', 'DEU'), commits: { CHN: ['lend'] } }, NARROW],
        [{}, NARROW],
      );
      expect(deeds(shared, 2)).toContain('lawNarrowed USA');
      expect(deeds(kept, 2)).toContain('lawFailed USA');
      const [called, silent] = decided(world, 'callOnCongress');
      expect(pressure(called)).toBeGreaterThan(pressure(silent));
    },
  },
  {
    row: 21,
    title: 'the law moves slowly: one year of sharing repeals nothing, and pressure fades',
    check(world) {
      const share: Plan = { offers: loans('CHN', 'FRA', 'DEU', 'GBR'), commits: { CHN: ['lend'] } };
      expect(failing(world, [share, REPEAL])).toEqual(['lawFailed']);
      expect(failing(world, [share, NARROW])).toEqual(['lawFailed']);
      const start = sitting({ world: { pressure: 30 } });
      const [tried, quiet] = pair(world, start, [NARROW], [{}]);
      expect(deeds(tried, 1)).toContain('lawFailed USA');
      expect(worldMeasure(tried, 'pressure')).toBeLessThan(worldMeasure(quiet, 'pressure'));
      expect(worldMeasure(quiet, 'pressure')).toBeLessThan(30);
    },
  },
  {
    row: 34,
    title: 'rocks carry next to no military secret: they worry far less than work at one bench',
    check(world) {
      const science = { ...KEEN, national: { ...KEEN.national, CHN: { skepticism: 10, young: 2 } } };
      const skepticsAfter = (plan: Plan): number => skeptics(turns(world.game(science), REPEAL, plan));
      const none = skepticsAfter({});
      const rocks = skepticsAfter(act('USA', 'exchange', 'CHN')) - none;
      const benchWork = skepticsAfter(act('USA', 'laboratory', 'CHN')) - none;
      expect(rocks).toBeGreaterThan(0);
      expect(benchWork).toBeGreaterThanOrEqual(3 * rocks);
    },
  },
];
