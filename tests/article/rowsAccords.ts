import { expect } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { isMember, isSignatory } from '../../src/machines/states.ts';
import { nationalSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { gives, moved, national, type Plan, trust, turns, world as worldMeasure } from '../support/play.ts';
import { decided } from './assembly.ts';
import { pair, type Row } from './world.ts';

const FOUND: Plan = { offers: [gives('CHN', 'found', 'RUS')], commits: { CHN: ['found:RUS'] } };
const SIGN: Plan = { commits: { FRA: ['sign'] } };
/** Nobody is famous, so that fame fades for nobody. */
const PLAIN = { national: Object.fromEntries(NATIONS.map((nation) => [nation, { prestige: 40 }])) };

/** The Artemis Accords, and being in both frameworks: rows 45-51. */
export const rowsAccords: readonly Row[] = [
  {
    row: 45,
    title: 'signing the Accords gives them weight and wins the trust of those who signed before',
    check(world) {
      const [signed, not] = pair(world, PLAIN, [SIGN], [{}]);
      expect(worldMeasure(signed, 'accordsWeight')).toBeGreaterThan(worldMeasure(not, 'accordsWeight'));
      for (const signatory of ['USA', 'GBR', 'JPN'] as const) {
        expect(trust(signed, signatory, 'FRA'), signatory).toBeGreaterThan(trust(not, signatory, 'FRA'));
      }
      expect(trust(signed, 'TUR', 'FRA')).toBe(trust(not, 'TUR', 'FRA'));
      const [courted, passed] = pair(world, PLAIN, [{ commits: { USA: ['court:KOR'] } }], [{}]);
      expect(worldMeasure(courted, 'accordsWeight')).toBeGreaterThan(worldMeasure(passed, 'accordsWeight'));
      expect(national(courted, 'prestige', 'USA')).toBeGreaterThan(national(passed, 'prestige', 'USA'));
    },
  },
  {
    row: 46,
    title: 'the Accords ask for open data and reward what fits together',
    check(world) {
      const held = { national: { FRA: { young: 1 }, GBR: { young: 1 } } };
      const study: Plan = { commits: { FRA: ['study'], GBR: ['study'] } };
      const trusted = (plan: Plan, nation: 'GBR' | 'FRA'): number =>
        trust(turns(world.game(held), study, plan), 'JPN', nation);
      // A signatory is held to its word about data; who never signed is not.
      expect(trusted({ commits: { GBR: ['publishOpenly'] } }, 'GBR')).toBeGreaterThan(trusted({}, 'GBR'));
      expect(trusted({ commits: { GBR: ['publishClosed'] } }, 'GBR')).toBeLessThan(trusted({}, 'GBR'));
      expect(trusted({ commits: { FRA: ['publishClosed'] } }, 'FRA')).toBe(trusted({}, 'FRA'));
      // Parts to a common standard: the same step teaches a signatory more.
      const build: Plan = { commits: { FRA: ['fund:artemisBase'] } };
      const [inside, outside] = pair(world, {}, [SIGN, build], [{}, build]);
      const learnt = (game: Game): number => moved(game, 2, nationalSlot('science', 'FRA'));
      expect(learnt(inside)).toBeGreaterThan(learnt(outside));
      const [open, each] = decided(world, 'openData');
      expect(worldMeasure(open, 'openness')).toBeGreaterThan(worldMeasure(each, 'openness'));
    },
  },
  {
    row: 47,
    title: 'written rules on safety and resources are good for business, more so in a larger circle',
    check(world) {
      const few = { signatories: ['USA'] as const };
      const [signed, not] = pair(world, few, [SIGN], [{}]);
      expect(national(signed, 'prosperity', 'FRA')).toBeGreaterThan(national(not, 'prosperity', 'FRA'));
      const others = ['GBR', 'JPN', 'DEU', 'TUR', 'PAK'] as const;
      const gains = [0, 1, 2, 3, 4, 5].map((count) => {
        const before: Plan = {
          commits: Object.fromEntries(others.slice(0, count).map((nation) => [nation, ['sign']])),
        };
        return moved(turns(world.game(few), before, SIGN), 2, nationalSlot('prosperity', 'FRA'));
      });
      expect(gains).toEqual([...gains].sort((a, b) => a - b));
      expect(gains.at(-1)).toBeGreaterThan(gains[0] as number);
    },
  },
  {
    row: 48,
    title: 'once many states accept the Accords, their rules on resources draw investment',
    check(world) {
      const close = { world: { accordsWeight: 38 } };
      const build: Plan = { commits: { GBR: ['fund:artemisBase'] } };
      const [strong, weaker] = pair(world, close, [{ commits: { USA: ['court:KOR'] } }, build], [{}, build]);
      const invested = (game: Game): number =>
        moved(game, 2, nationalSlot('prosperity', 'GBR'), (effect) => effect.startsWith('funded'));
      expect(invested(strong)).toBeGreaterThan(invested(weaker));
    },
  },
  {
    row: 49,
    title: 'the Outer Space Treaty is the ground that both camps share',
    check(world) {
      const [reviewed, not] = pair(world, {}, [FOUND, { commits: { DEU: ['treatyReview'] } }], [FOUND, {}]);
      expect(worldMeasure(reviewed, 'openness')).toBeGreaterThan(worldMeasure(not, 'openness'));
      expect(worldMeasure(reviewed, 'tension')).toBeLessThan(worldMeasure(not, 'tension'));
      // A signatory and a member trust the reviewer more.
      for (const nation of ['GBR', 'RUS'] as const) {
        expect(trust(reviewed, nation, 'DEU'), nation).toBeGreaterThan(trust(not, nation, 'DEU'));
      }
    },
  },
  {
    row: 50,
    title: 'each signature makes the norms that Washington wrote count for more',
    check(world) {
      const [signed, not] = pair(world, PLAIN, [SIGN], [{}]);
      expect(national(signed, 'prestige', 'USA')).toBeGreaterThan(national(not, 'prestige', 'USA'));
      const [courted, passed] = pair(world, PLAIN, [{ commits: { USA: ['court:KOR'] } }], [{}]);
      expect(national(courted, 'prestige', 'USA')).toBeGreaterThan(national(passed, 'prestige', 'USA'));
      // Rules that both camps write, or that an assembly calls one nation's own, count for less.
      const weight = (game: Game): number => national(game, 'prestige', 'USA');
      const [common, apart] = decided(world, 'commonStandards', PLAIN, true);
      expect(weight(common)).toBeLessThan(weight(apart));
      const [condemned, acquitted] = decided(world, 'condemnAccords', {
        ...PLAIN,
        world: { accordsWeight: 10 },
      });
      expect(weight(condemned)).toBeLessThan(weight(acquitted));
    },
  },
  {
    row: 51,
    title: 'several frameworks can coexist: one may be in both, which calms and pays',
    check(world) {
      const tension = (game: Game): number => moved(game, 3, worldSlot('tension'));
      const entries = [
        ['sign', 'join'],
        ['join', 'sign'],
      ] as const;
      for (const [first, second] of entries) {
        const enter: Plan = { commits: { TUR: [first] } };
        const [both, one] = pair(
          world,
          {},
          [FOUND, enter, { commits: { TUR: [second] } }],
          [FOUND, enter, {}],
        );
        expect([isSignatory(both.position.states, 'TUR'), isMember(both.position.states, 'TUR')]).toEqual([
          true,
          true,
        ]);
        expect(tension(both), second).toBeLessThan(tension(one));
        turns(both, {});
        turns(one, {});
        const year = (game: Game): number => moved(game, 4, nationalSlot('prosperity', 'TUR'));
        expect(year(both), second).toBeGreaterThan(year(one));
      }
      // Thailand leans to both.
      const court: Plan = { commits: { USA: ['court:THA'] } };
      const [dual, single] = pair(
        world,
        {},
        [FOUND, court, { commits: { CHN: ['court:THA'] } }],
        [FOUND, court, {}],
      );
      expect(tension(dual)).toBeLessThan(tension(single));
      // Ports and signals in common pay for everybody.
      const [common, apart] = decided(world, 'commonStandards', {}, true);
      for (const nation of ['PAK', 'USA'] as const) {
        const trade = (game: Game): number => national(game, 'prosperity', nation);
        expect(trade(common), nation).toBeGreaterThan(trade(apart));
      }
    },
  },
];
