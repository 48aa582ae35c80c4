import { describe, expect, it } from 'vitest';
import { harmsBy, weightOf } from '../../src/debrief/harm.ts';
import { swapFor } from '../../src/debrief/swapChairs.ts';
import { alikeIn, swappedIn } from '../../src/debrief/swapped.ts';
import { copyGame } from '../../src/game/game.ts';
import { trustOf } from '../../src/rules/position.ts';
import type { Aim } from '../../src/scenario/scenario.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { asks, gives, type Plan, turns } from '../support/play.ts';

const start = () => gameOf({ ...quiet, sessions: [] }, 3);
const game = turns(
  start(),
  { commits: { USA: ['impose:FRA'] } },
  { words: { USA: 'impose:DEU' }, commits: { USA: ['impose:JPN'] } },
  { commits: { FRA: ['sign'] } },
  {},
);

describe('what a seat’s deeds cost the others', () => {
  it('is read off the ledger in the turn of the deed, and falls on whom they hit', () => {
    const harms = harmsBy(game, 'USA');
    const of = (turn: number, seat: string) => harms.find((one) => one.turn === turn && one.seat === seat);
    expect(of(1, 'FRA')?.trust).toBeGreaterThan(0);
    expect(of(1, 'FRA')?.trust).toBeGreaterThan(of(1, 'JPN')?.trust ?? 0);
    expect(of(2, 'JPN')?.trust).toBeGreaterThan(of(2, 'FRA')?.trust ?? 0);
  });

  it('is no more trust than there was to lose', () => {
    const wary = altered({ ...quiet, sessions: [] }, { trust: { 'FRA>USA': 1 } });
    const lost = harmsBy(turns(gameOf(wary, 3), { commits: { USA: ['impose:FRA'] } }), 'USA');
    expect(lost.find(({ seat, turn }) => seat === 'FRA' && turn === 1)?.trust).toBeCloseTo(1);
  });

  it('is nothing of an aim that had no further to fall', () => {
    const interests = (from: number, to: number) => {
      const { FRA } = quiet.agendas;
      const aim: Aim = { ...FRA.public[0], metric: { kind: 'trustIn', group: ['USA'] }, from, to };
      const agendas = { ...quiet.agendas, FRA: { ...FRA, public: [aim, FRA.public[1]] as const } };
      const played = turns(gameOf({ ...quiet, agendas, sessions: [] }, 3), {
        commits: { USA: ['impose:FRA'] },
      });
      return harmsBy(played, 'USA').find(({ seat, turn }) => seat === 'FRA' && turn === 1)?.interests ?? 0;
    };
    expect(interests(0, 100)).toBeGreaterThan(interests(95, 100));
    // What is left of it then is the other aims' alone.
    expect(interests(95, 100)).toBeCloseTo(interests(-1000, -900));
  });

  it('is nothing where nothing was done', () => {
    expect(harmsBy(turns(start(), {}), 'PAK').every((one) => weightOf(one) === 0)).toBe(true);
  });
});

describe('whose chair is taken', () => {
  it('is the one that was hurt most, from the turn of the broken Word on', () => {
    const swap = swapFor(game, 'USA');
    expect(swap).toMatchObject({ was: 'USA', first: 2, last: 4, broken: 'impose:DEU' });
    const sums = (seat: string) =>
      harmsBy(game, 'USA')
        .filter((one) => one.seat === seat)
        .reduce((sum, one) => sum + weightOf(one), 0);
    expect(sums(swap?.chair ?? '')).toBe(Math.max(...['CHN', 'FRA', 'JPN', 'DEU', 'GBR', 'RUS'].map(sums)));
  });

  it('is taken without regard to Words where those were scripted', () => {
    const swap = swapFor(game, 'USA', 'scripted');
    const of = harmsBy(game, 'USA').filter(({ seat }) => seat === swap?.chair);
    const most = of.reduce((worst, one) => (weightOf(one) > weightOf(worst) ? one : worst));
    expect(swap).toMatchObject({ broken: null, first: most.turn });
  });

  it('is taken in the turn that hurt it most where no Word was broken, and for as long as the game went', () => {
    const kept = turns(start(), {}, { commits: { USA: ['impose:FRA'] } });
    expect(swapFor(kept, 'USA')).toMatchObject({ chair: 'FRA', first: 2, last: 2, broken: null });
  });

  it('is somebody’s though nobody was hurt, and nobody’s before a turn is over', () => {
    expect(swapFor(turns(start(), {}), 'PAK')).toMatchObject({ first: 1, last: 1, broken: null });
    expect(swapFor(start(), 'PAK')).toBeNull();
  });
});

describe('they did this, you did that', () => {
  const swap = { was: 'USA', chair: 'FRA', first: 3, last: 4 } as const;
  const before = turns(start(), { commits: { USA: ['impose:FRA'] } }, { commits: { USA: ['impose:JPN'] } });
  const original = turns(
    copyGame(before),
    { words: { FRA: 'impose:USA' }, commits: { FRA: ['impose:USA'] } },
    {},
  );
  const other = turns(copyGame(before), { commits: { FRA: ['sign'] } }, {});
  const swapped = swappedIn(original, other, swap);

  it('has both courses turn by turn, with Words and how they ended', () => {
    const [theirs] = swapped.courses.one.years;
    expect(theirs).toMatchObject({ turn: 3, choices: ['impose:USA'], word: 'impose:USA', fate: 'kept' });
    expect(swapped.courses.other.years).toMatchObject([
      { turn: 3, choices: ['sign'], word: null, fate: 'silent' },
      { turn: 4, choices: [] },
    ]);
    expect(swapped.was.map(({ turn }) => turn)).toEqual([3, 4]);
  });

  it('adds up: the beginning and every year’s movement make the end', () => {
    for (const { years, end } of [swapped.courses.one, swapped.courses.other]) {
      for (const key of ['trustIn', 'trustOf', 'agenda'] as const)
        expect(years.reduce((sum, year) => sum + year[key], swapped.begin[key])).toBeCloseTo(end[key], 6);
    }
    expect(swapped.courses.one.end.trustOf).toBeLessThan(swapped.courses.other.end.trustOf);
    expect(trustOf(original.position, 'USA', 'FRA')).toBeLessThan(trustOf(other.position, 'USA', 'FRA'));
  });

  it('says alike only of what was', () => {
    const begun = () => turns(start(), { commits: { USA: ['impose:FRA'] } });
    const fra = { was: 'USA', chair: 'FRA', first: 2, last: 2 } as const;
    const word = { words: { FRA: 'sign', GBR: 'impose:CHN' } } as const;
    const loan = { offers: [gives('CHN', 'loan', 'FRA')] };
    const plan = { ...word, ...loan, commits: { FRA: ['sign', 'impose:JPN'] } } as const;
    const with_ = (other: Plan) => {
      const swapped = swappedIn(turns(begun(), plan), turns(begun(), other), fra);
      const [they, you] = [swapped.courses.one.years[0], swapped.courses.other.years[0]];
      return [they && you && alikeIn(they, you), swapped.question];
    };
    expect(with_(plan)).toEqual(['all', 'same']);
    expect(with_({ ...plan, commits: { FRA: ['impose:JPN', 'sign'] } })).toEqual(['all', 'same']);
    expect(with_({ ...plan, stakes: { FRA: { on: 'GBR', kind: 'back' } } })).toEqual([
      'choicesAndWord',
      'alike',
    ]);
    expect(with_({ ...plan, declined: ['loan'] })).toEqual(['choicesAndWord', 'alike']);
    expect(with_({ ...plan, offers: [...loan.offers, asks('FRA', 'loan', 'CHN')] })[0]).toBe(
      'choicesAndWord',
    );
    expect(with_({ ...plan, words: {} })[0]).toBe('choices');
    expect(with_({ ...plan, commits: { FRA: ['sign'] } })[0]).toBe('word');
    expect(with_({ commits: { FRA: ['impose:DEU'] } })[0]).toBe('none');
  });

  it('asks by what came out', () => {
    expect(swapped.question).toBe('trustedMore');
    expect(swappedIn(original, original, swap).question).toBe('same');
    expect(swappedIn(other, original, swap).question).toBe('trustedLess');
  });
});
