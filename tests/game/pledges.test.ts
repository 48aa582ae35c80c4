import { describe, expect, it } from 'vitest';
import { checkSlip, endEarly } from '../../src/game/writer.ts';
import { nationalSlot, trustSlot } from '../../src/vocabulary/measures.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import type { Offer } from '../../src/vocabulary/talk.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { answerToOffer, beat, deeds, loans, moved, type Plan, pledges, turns } from '../support/play.ts';

const plenty = altered(quiet, {
  systems: ['courting', 'programmes', 'pledges'],
  national: Object.fromEntries(
    (['CHN', 'USA', 'RUS', 'GBR', 'FRA', 'DEU'] as const).map((nation) => [nation, { capital: 15 }]),
  ),
});

const made = (mine: string, yours: string, due: number): Plan => ({
  offers: [pledges('GBR', 'FRA', { mine, yours, due })],
});
const about = (game: Parameters<typeof deeds>[0], turn: number): readonly string[] =>
  deeds(game, turn).filter((deed) => deed.startsWith('pledge'));
const trustFrom = (
  game: Parameters<typeof deeds>[0],
  turn: number,
  truster: Nation,
  trusted: Nation,
): number => moved(game, turn, trustSlot(truster, trusted), (effect) => effect.startsWith('pledge'));

describe('a pledge', () => {
  it('is kept when both sides have done their part, in one year or in two', () => {
    const atOnce = turns(gameOf(plenty), {
      ...made('convene', 'autonomyCompact', 3),
      commits: { GBR: ['convene'], FRA: ['autonomyCompact'] },
    });
    expect(about(atOnce, 1)).toEqual(['pledgeMade GBR>FRA', 'pledgeKept GBR>FRA', 'pledgeKept FRA>GBR']);
    expect(trustFrom(atOnce, 1, 'FRA', 'GBR')).toBeGreaterThan(0);
    expect(trustFrom(atOnce, 1, 'GBR', 'FRA')).toBeGreaterThan(0);

    for (const [first, second] of [
      [{ GBR: ['convene'] }, { FRA: ['autonomyCompact'] }],
      [{ FRA: ['autonomyCompact'] }, { GBR: ['convene'] }],
    ]) {
      const later = turns(
        gameOf(plenty),
        { ...made('convene', 'autonomyCompact', 3), commits: first as Plan['commits'] & object },
        { commits: second as Plan['commits'] & object },
      );
      expect(about(later, 1)).toEqual(['pledgeMade GBR>FRA']);
      expect(about(later, 2)).toEqual(['pledgeKept GBR>FRA', 'pledgeKept FRA>GBR']);
      expect(later.position.pledges).toEqual([]);
    }
  });

  it('is broken by the side that owes when its year ends, whichever side that is', () => {
    const owing = turns(
      gameOf(plenty),
      { ...made('convene', 'autonomyCompact', 2), commits: { GBR: ['convene'] } },
      {},
    );
    expect(about(owing, 2)).toEqual(['pledgeBroken FRA>GBR']);
    expect(trustFrom(owing, 2, 'GBR', 'FRA')).toBeLessThan(0);
    expect(trustFrom(owing, 2, 'FRA', 'GBR')).toBe(0);
    expect(
      moved(owing, 2, nationalSlot('prestige', 'FRA'), (effect) => effect === 'pledgeBroken.prestige'),
    ).toBeLessThan(0);

    const other = turns(
      gameOf(plenty),
      { ...made('convene', 'autonomyCompact', 2), commits: { FRA: ['autonomyCompact'] } },
      {},
    );
    expect(about(other, 2)).toEqual(['pledgeBroken GBR>FRA']);
    expect(trustFrom(other, 2, 'FRA', 'GBR')).toBeLessThan(0);
  });

  it('lapses without blame when neither did anything', () => {
    const game = turns(gameOf(plenty), made('convene', 'autonomyCompact', 2), {});
    expect(about(game, 1)).toEqual(['pledgeMade GBR>FRA']);
    expect(about(game, 2).map((deed) => deed.split(' ')[0])).toEqual(['pledgeLapsed']);
    expect(
      game.turns.flatMap(({ ledger }) => ledger).filter(({ effect }) => effect.startsWith('pledge')),
    ).toEqual([]);
    expect(game.position.pledges).toEqual([]);
  });

  it('is void when others have made it impossible', () => {
    // China's station-mate courts the country that China had promised to court.
    const offers = [pledges('CHN', 'FRA', { mine: 'court:SRB', yours: 'autonomyCompact', due: 5 })];
    const founded = turns(gameOf(plenty), {
      offers: [{ by: 'CHN', to: 'RUS', act: 'found', role: 'give' }],
      commits: { CHN: ['found:RUS'] },
    });
    const game = turns(founded, { offers, commits: { RUS: ['court:SRB'] } });
    expect(about(game, 2)).toEqual(['pledgeMade CHN>FRA', 'pledgeVoided CHN>FRA']);
    expect(game.position.pledges).toEqual([]);
    expect(trustFrom(game, 2, 'FRA', 'CHN')).toBe(0);
  });

  describe('to build what others have built to the end', () => {
    const oneLeft = altered(plenty, { world: { artemisBase: 9 } });
    const built = made('fund:artemisBase', 'autonomyCompact', 5);

    it.each([
      ['without its trying', {}],
      ['though it tried', { GBR: ['fund:artemisBase'] }],
    ])('is void, %s', (_what, tried) => {
      const game = turns(gameOf(oneLeft), { ...built, commits: { USA: ['fund:artemisBase'], ...tried } });
      expect(about(game, 1)).toEqual(['pledgeMade GBR>FRA', 'pledgeVoided GBR>FRA']);
      expect(game.position.pledges).toEqual([]);
      expect(trustFrom(game, 1, 'FRA', 'GBR')).toBe(0);
    });

    it('is void in the year in which it falls due too', () => {
      const game = turns(gameOf(oneLeft), {
        ...made('fund:artemisBase', 'autonomyCompact', 1),
        commits: { USA: ['fund:artemisBase'], FRA: ['autonomyCompact'] },
      });
      expect(about(game, 1)).toEqual(['pledgeMade GBR>FRA', 'pledgeVoided GBR>FRA']);
    });

    it('is kept by its own side if that took the last step, though others tried too', () => {
      const game = turns(gameOf(oneLeft), {
        ...built,
        commits: { GBR: ['fund:artemisBase'], FRA: ['autonomyCompact'] },
      });
      expect(about(game, 1)).toEqual(['pledgeMade GBR>FRA', 'pledgeKept GBR>FRA', 'pledgeKept FRA>GBR']);
    });

    it('stands while a step is left', () => {
      const game = turns(gameOf(altered(plenty, { world: { artemisBase: 8 } })), {
        ...built,
        commits: { USA: ['fund:artemisBase'] },
      });
      expect(game.position.pledges).toHaveLength(1);
    });

    it('is not put on the table', () => {
      const done = gameOf(altered(plenty, { world: { artemisBase: 10 } }));
      const terms = { mine: 'fund:artemisBase', yours: 'autonomyCompact', due: 5 };
      expect(answerToOffer(done, pledges('GBR', 'FRA', terms))).toBe('pledgeDeed');
      expect(answerToOffer(gameOf(oneLeft), pledges('GBR', 'FRA', terms))).toBe('ok');
    });
  });

  it('is broken when its own side has made it impossible', () => {
    // Published closed, the findings can't be published openly any more.
    const ready = turns(
      gameOf(plenty),
      { offers: loans('CHN', 'GBR'), commits: { CHN: ['lend'] } },
      { commits: { GBR: ['study'] } },
    );
    const game = turns(ready, {
      ...made('publishOpenly', 'autonomyCompact', 5),
      commits: { GBR: ['publishClosed'] },
    });
    expect(about(game, 3)).toEqual(['pledgeMade GBR>FRA', 'pledgeBroken GBR>FRA']);
    expect(trustFrom(game, 3, 'FRA', 'GBR')).toBeLessThan(0);
    expect(game.position.pledges).toEqual([]);
  });

  it('is not spoiled by what is still possible', () => {
    const game = turns(
      gameOf(plenty),
      { ...made('convene', 'autonomyCompact', 5), commits: { GBR: ['openBench'], FRA: ['flyInstrument'] } },
      {},
    );
    expect(game.position.pledges).toHaveLength(1);
    expect(about(game, 2)).toEqual([]);
  });

  it('leaves a deed free to be promised again once it is done', () => {
    const game = turns(gameOf(plenty), {
      ...made('convene', 'autonomyCompact', 3),
      commits: { GBR: ['convene'] },
    });
    const again = { mine: 'convene', yours: 'treatyReview', due: 3 };
    expect(answerToOffer(game, pledges('GBR', 'DEU', again))).toBe('ok');
    const both = turns(game, {
      offers: [pledges('GBR', 'DEU', again)],
      commits: { GBR: ['convene'], FRA: ['autonomyCompact'], DEU: ['treatyReview'] },
    });
    expect(about(both, 2)).toEqual([
      'pledgeMade GBR>DEU',
      'pledgeKept GBR>FRA',
      'pledgeKept FRA>GBR',
      'pledgeKept GBR>DEU',
      'pledgeKept DEU>GBR',
    ]);
  });

  it('wins no more trust than a set amount for each coin of the deed', () => {
    const capped = (cap: number, price: number): number => {
      const base = plenty.coefficients.pledgeTrustCap;
      const scenario = altered(plenty, {
        coefficients: { ...plenty.coefficients, pledgeTrustCap: { ...base, value: cap } },
        prices: { ...plenty.prices, convene: price },
        effects: plenty.effects.map((row) => (row.id === 'pledgeKept.trust' ? { ...row, amount: 9 } : row)),
      });
      const game = turns(gameOf(scenario), {
        ...made('convene', 'autonomyCompact', 1),
        commits: { GBR: ['convene'], FRA: ['autonomyCompact'] },
      });
      return trustFrom(game, 1, 'FRA', 'GBR');
    };
    expect(capped(2, 1)).toBe(2);
    expect(capped(2, 2)).toBe(4);
    expect(capped(2, 3)).toBe(6);
    expect(capped(9, 3)).toBe(9);
    // A deed that costs nothing counts as one coin.
    expect(capped(2, 0)).toBe(2);
  });

  it('is void when the table rises early', () => {
    const game = turns(gameOf(plenty), {
      ...made('convene', 'autonomyCompact', 9),
      commits: { GBR: ['convene'] },
    });
    expect(endEarly(game).ok).toBe(true);
    expect(about(game, 2).map((deed) => deed.split(' ')[0])).toEqual(['pledgeVoided']);
    expect(
      game.turns.flatMap(({ ledger }) => ledger).filter(({ effect }) => effect.startsWith('pledge')),
    ).toEqual([]);
    expect(game.position.pledges).toEqual([]);
  });
});

describe('a pledge on the table', () => {
  const game = gameOf(plenty);
  const terms = { mine: 'convene', yours: 'autonomyCompact', due: 3 };
  it.each([
    ['a good one', terms, 'ok'],
    ['due in the last turn', { ...terms, due: 15 }, 'ok'],
    ['due after the end', { ...terms, due: 16 }, 'pledgeDue'],
    ['due in half a year', { ...terms, due: 1.5 }, 'pledgeDue'],
    ["somebody else's deed", { ...terms, mine: 'announceTreasure' }, 'pledgeDeed'],
    ['a deed that nobody knows', { ...terms, yours: 'dance' }, 'pledgeDeed'],
    ['a deed that the machines rule out', { ...terms, mine: 'withdraw', yours: 'leave' }, 'pledgeDeed'],
    ['an act that needs consent of its own', { ...terms, mine: 'truce:FRA' }, 'pledgeDeed'],
  ])('%s', (_what, given, expected) => {
    expect(answerToOffer(game, pledges('GBR', 'FRA', given))).toBe(expected);
  });

  it('is not asked for, nor without terms', () => {
    expect(answerToOffer(game, { ...pledges('GBR', 'FRA', terms), role: 'ask' })).toBe('pledgeTerms');
    expect(answerToOffer(game, { by: 'GBR', to: 'FRA', act: 'pledge', role: 'give' })).toBe('pledgeTerms');
  });

  it('waits while the pair has another', () => {
    const later = turns(gameOf(plenty), made('convene', 'autonomyCompact', 3));
    expect(answerToOffer(later, pledges('GBR', 'FRA', terms))).toBe('refused.taken');
    expect(
      answerToOffer(later, pledges('FRA', 'GBR', { ...terms, mine: terms.yours, yours: terms.mine })),
    ).toBe('refused.taken');
    const other = { ...terms, mine: 'openBench', yours: 'treatyReview' };
    expect(answerToOffer(later, pledges('GBR', 'DEU', other))).toBe('ok');
  });

  describe('that promises what is promised already', () => {
    const toDeu = pledges('GBR', 'DEU', { mine: 'convene', yours: 'treatyReview', due: 3 });
    const toFra = pledges('GBR', 'FRA', terms);
    const byJpn = pledges('JPN', 'GBR', { mine: 'buildRover', yours: 'convene', due: 3 });

    it('is refused, whichever side has promised it', () => {
      const later = turns(gameOf(plenty), made('convene', 'autonomyCompact', 3));
      expect(answerToOffer(later, toDeu)).toBe('pledgeTwice');
      expect(answerToOffer(later, byJpn)).toBe('pledgeTwice');
      const yours = { mine: 'treatyReview', yours: 'autonomyCompact', due: 3 };
      expect(answerToOffer(later, pledges('DEU', 'FRA', yours))).toBe('pledgeTwice');
    });

    it('is refused when the other promise lies on the same slip', () => {
      expect(answerToOffer(gameOf(plenty), toFra, toDeu)).toBe('pledgeTwice');
    });

    it("can't be taken beside one's own offer of the same deed, nor two that ask for it", () => {
      const answered = (offers: readonly Offer[], ...answers: readonly boolean[]): string => {
        const at = gameOf(plenty);
        beat(at, { offers });
        const checked = checkSlip(at, 'GBR', { phase: 'answer', answers, word: null });
        return checked.ok ? 'ok' : `${checked.fault.code} ${checked.fault.path}`;
      };
      const byTur = pledges('TUR', 'GBR', { mine: 'flyMoonProbe', yours: 'convene', due: 3 });
      expect(answered([toFra, byJpn], true)).toBe('pledgeTwice answers');
      expect(answered([toFra, byJpn], false)).toBe('ok');
      expect(answered([byJpn, byTur], true, true)).toBe('pledgeTwice answers');
      expect(answered([byJpn, byTur], false, true)).toBe('ok');
    });
  });

  it('is one when both propose to each other at once', () => {
    const both = turns(gameOf(plenty), {
      offers: [
        pledges('GBR', 'FRA', terms),
        pledges('FRA', 'GBR', { mine: 'autonomyCompact', yours: 'openBench', due: 4 }),
      ],
    });
    expect(both.position.pledges).toHaveLength(1);
    expect(about(both, 1)).toHaveLength(1);
  });
});
