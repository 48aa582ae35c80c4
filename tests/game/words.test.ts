import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/debrief/wordRecord.ts';
import type { Game } from '../../src/game/game.ts';
import { type TurnLog, turnLogFor } from '../../src/game/log.ts';
import { incomingOffers } from '../../src/game/talkRules.ts';
import { wordFateOf } from '../../src/game/wordFate.ts';
import { submitSlip } from '../../src/game/writer.ts';
import { nationalSlot, trustSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import type { Stake } from '../../src/vocabulary/talk.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { beat, deeds, gives, loans, moved, type Plan, trust, turns } from '../support/play.ts';

const back = (on: Nation): Stake => ({ on, kind: 'back' });
const doubt = (on: Nation): Stake => ({ on, kind: 'doubt' });

/** GBR announces something it can always do, and does it or not; the others stake. */
function word(
  kept: boolean,
  stakes: NonNullable<Plan['stakes']>,
  capital: Partial<Record<Nation, number>> = {},
): Game {
  const national = Object.fromEntries(NATIONS.map((nation) => [nation, { capital: capital[nation] ?? 5 }]));
  const game = gameOf(altered(quiet, { national }));
  return turns(game, { words: { GBR: 'convene' }, commits: kept ? { GBR: ['convene'] } : {}, stakes });
}

const coins = (game: Game, nation: Nation): number =>
  moved(game, 1, nationalSlot('capital', nation), (effect) => effect.startsWith('stake.'));

describe('stakes on a Word', () => {
  const table: readonly (readonly [
    string,
    boolean,
    NonNullable<Plan['stakes']>,
    Partial<Record<Nation, number>>,
    Partial<Record<Nation, number>>,
  ])[] = [
    ['a backer alone gets its coin back', true, { FRA: back('GBR') }, {}, { FRA: 0 }],
    ['a doubter alone gets its coin back', false, { FRA: doubt('GBR') }, {}, { FRA: 0 }],
    [
      'backers alone get their coins back from a broken Word too',
      false,
      { FRA: back('GBR'), DEU: back('GBR') },
      {},
      { FRA: 0, DEU: 0 },
    ],
    [
      'kept: the doubter pays the backer',
      true,
      { FRA: back('GBR'), DEU: doubt('GBR') },
      {},
      { FRA: 1, DEU: -1 },
    ],
    [
      'broken: the backer pays the doubter',
      false,
      { FRA: back('GBR'), DEU: doubt('GBR') },
      {},
      { FRA: -1, DEU: 1 },
    ],
    [
      'two coins for two',
      true,
      { FRA: back('GBR'), DEU: back('GBR'), JPN: doubt('GBR'), PAK: doubt('GBR') },
      {},
      { FRA: 1, DEU: 1, JPN: -1, PAK: -1 },
    ],
    [
      'the odd coin goes to the poorest',
      true,
      { FRA: back('GBR'), DEU: back('GBR'), JPN: doubt('GBR') },
      { FRA: 6, DEU: 3 },
      { FRA: 0, DEU: 1, JPN: -1 },
    ],
    [
      'the odd coin goes to the poorest, whoever it is',
      true,
      { FRA: back('GBR'), DEU: back('GBR'), JPN: doubt('GBR') },
      { FRA: 3, DEU: 6 },
      { FRA: 1, DEU: 0, JPN: -1 },
    ],
    [
      'between equally poor ones it goes by the fixed order',
      true,
      { FRA: back('GBR'), DEU: back('GBR'), JPN: doubt('GBR') },
      {},
      { FRA: 1, DEU: 0, JPN: -1 },
    ],
    [
      'two odd coins for three',
      true,
      { CHN: back('GBR'), FRA: back('GBR'), DEU: back('GBR'), JPN: doubt('GBR'), PAK: doubt('GBR') },
      { CHN: 9 },
      { CHN: 0, FRA: 1, DEU: 1, JPN: -1, PAK: -1 },
    ],
    [
      'three coins for one',
      false,
      { FRA: back('GBR'), DEU: back('GBR'), JPN: back('GBR'), PAK: doubt('GBR') },
      {},
      { FRA: -1, DEU: -1, JPN: -1, PAK: 3 },
    ],
  ];
  it.each(table)('%s', (_what, kept, stakes, capital, expected) => {
    const game = word(kept, stakes, capital);
    const found = Object.fromEntries(
      Object.keys(expected).map((nation) => [nation, coins(game, nation as Nation)]),
    );
    expect(found).toEqual(expected);
  });

  it('need a Word to be on, another seat, and a coin', () => {
    const tries: readonly (readonly [Nation, Stake, string])[] = [
      ['FRA', back('DEU'), 'stakeNoWord'],
      ['GBR', back('GBR'), 'stakeOn'],
    ];
    for (const [seat, stake, code] of tries) {
      expect(() => turns(gameOf(quiet), { words: { GBR: 'convene' }, stakes: { [seat]: stake } })).toThrow(
        code,
      );
    }
    const poor = altered(quiet, { national: { FRA: { capital: 1 } } });
    // Its silence takes its last coin.
    expect(() => turns(gameOf(poor), { words: { GBR: 'convene' }, stakes: { FRA: back('GBR') } })).toThrow(
      'short.capital',
    );
  });
});

describe('a kept Word', () => {
  const prestige = (game: Game): number =>
    moved(game, 1, nationalSlot('prestige', 'GBR'), (effect) => effect.startsWith('wordKept'));

  it('wins nothing if nobody doubted it', () => {
    const game = word(true, { FRA: back('GBR') });
    expect(prestige(game)).toBe(0);
    expect(
      NATIONS.every(
        (nation) => moved(game, 1, trustSlot(nation, 'GBR'), (effect) => effect.startsWith('wordKept')) === 0,
      ),
    ).toBe(true);
  });

  it.each([
    [1, { FRA: doubt('GBR') }],
    [2, { FRA: doubt('GBR'), DEU: doubt('GBR') }],
    [2, { FRA: doubt('GBR'), DEU: doubt('GBR'), JPN: doubt('GBR') }],
    [2, { FRA: doubt('GBR'), DEU: doubt('GBR'), JPN: doubt('GBR'), PAK: doubt('GBR'), CHN: back('GBR') }],
  ])('wins %i prestige from its doubters, two at most', (gain, stakes) => {
    expect(prestige(word(true, stakes as NonNullable<Plan['stakes']>))).toBe(gain);
  });

  it('wins the trust of those who doubted it, and of nobody else', () => {
    const game = word(true, { FRA: doubt('GBR'), DEU: back('GBR') });
    const gain = (nation: Nation): number =>
      moved(game, 1, trustSlot(nation, 'GBR'), (effect) => effect.startsWith('wordKept'));
    expect(gain('FRA')).toBeGreaterThan(0);
    expect(
      NATIONS.filter((nation) => nation !== 'FRA')
        .map(gain)
        .every((delta) => delta === 0),
    ).toBe(true);
  });

  it('wins the trust of the same doubter once in three turns', () => {
    const rich = Object.fromEntries(NATIONS.map((nation) => [nation, { capital: 20 }]));
    const game = gameOf(altered(quiet, { national: rich }));
    const plan: Plan = {
      words: { GBR: 'convene' },
      commits: { GBR: ['convene'] },
      stakes: { FRA: doubt('GBR') },
    };
    turns(game, plan, plan, plan, plan, plan);
    const gains = [1, 2, 3, 4, 5].map(
      (turn) => moved(game, turn, trustSlot('FRA', 'GBR'), (effect) => effect === 'wordKept.trust') > 0,
    );
    expect(gains).toEqual([true, false, false, true, false]);
    // Prestige it wins each time.
    expect(
      [1, 2, 3].map((turn) =>
        moved(game, turn, nationalSlot('prestige', 'GBR'), (effect) => effect === 'wordKept.prestige'),
      ),
    ).toEqual([1, 1, 1]);
  });
});

describe('a broken Word', () => {
  it('costs prestige, and costs the trust of each backer more than that of the others', () => {
    const game = word(false, { FRA: back('GBR'), DEU: back('GBR'), JPN: doubt('GBR') });
    expect(
      moved(game, 1, nationalSlot('prestige', 'GBR'), (effect) => effect === 'wordBroken.prestige'),
    ).toBeLessThan(0);
    const loss = (nation: Nation): number =>
      -moved(game, 1, trustSlot(nation, 'GBR'), (effect) => /^(wordBroken|backerBetrayed)/.test(effect));
    expect(loss('JPN')).toBeGreaterThan(0);
    expect(loss('FRA')).toBeGreaterThanOrEqual(2 * loss('JPN'));
    expect(loss('DEU')).toBe(loss('FRA'));
    expect(deeds(game, 1)).toEqual(
      expect.arrayContaining(['wordBroken GBR', 'backerBetrayed GBR>FRA', 'backerBetrayed GBR>DEU']),
    );
  });
});

describe('a Word that others made impossible', () => {
  it('is neither kept nor broken, and its stakes return', () => {
    // The last step of the Artemis base: whoever is counted first builds it.
    const full = altered(quiet, { world: { artemisBase: 9 } });
    const game = turns(gameOf(full), {
      words: { JPN: 'fund:artemisBase' },
      commits: { USA: ['fund:artemisBase'], JPN: ['fund:artemisBase'] },
      stakes: { FRA: back('JPN'), DEU: doubt('JPN') },
    });
    expect(deeds(game, 1)).toContain('cameToNothing JPN');
    expect(deeds(game, 1).filter((deed) => /^word|backer/.test(deed))).toEqual([]);
    expect(coins(game, 'FRA')).toBe(0);
    expect(coins(game, 'DEU')).toBe(0);
    // What came to nothing cost nothing.
    expect(moved(game, 1, nationalSlot('capital', 'JPN'), (effect) => effect.startsWith('price.'))).toBe(0);
  });
});

describe('a Word that hangs on a consent', () => {
  const rich = altered(quiet, {
    national: Object.fromEntries(NATIONS.map((nation) => [nation, { capital: 5 }])),
  });
  const stakes = { FRA: back('RUS'), DEU: doubt('RUS') };
  const words = { RUS: 'truce:CHN' };
  const offers = [gives('RUS', 'truce', 'CHN')];

  it('is neither kept nor broken where the other side declined, and its stakes return', () => {
    // At first such a Word counted as broken, so that nobody could speak without meaning it. But to announce it takes
    // an offer of one's own, and what the other side answers is not the announcer's to decide: others' trust in it
    // must not hang on that.
    const game = turns(gameOf(rich), { offers, declined: ['truce'], words, stakes });
    expect(deeds(game, 1).filter((deed) => /^word|backer/.test(deed))).toEqual([]);
    expect(deeds(game, 1).filter((deed) => deed.startsWith('stakeReturned'))).toHaveLength(2);
    expect([coins(game, 'FRA'), coins(game, 'DEU')]).toEqual([0, 0]);
    expect(trust(game, 'FRA', 'RUS')).toBe(trust(turns(gameOf(rich), {}), 'FRA', 'RUS'));
  });

  it('is broken where the other side agreed and nothing came of it', () => {
    const game = turns(gameOf(rich), { offers, words, stakes });
    expect(deeds(game, 1)).toEqual(expect.arrayContaining(['wordBroken RUS', 'backerBetrayed RUS>FRA']));
  });

  it('is broken where one of those asked agreed', () => {
    const game = gameOf(rich);
    beat(game, { offers: loans('CHN', 'PAK', 'TUR') });
    for (const seat of NATIONS) {
      submitSlip(game, seat, {
        phase: 'answer',
        answers: incomingOffers(game.position, seat).map(() => seat === 'PAK'),
        word: seat === 'CHN' ? 'lend' : null,
      });
    }
    beat(game, {});
    expect(deeds(game, 1)).toContain('wordBroken CHN');
  });

  it('cannot be given where nothing was offered', () => {
    expect(() => turns(gameOf(rich), { words })).toThrow('wordNotPermitted');
  });
});

describe('the fate of a Word', () => {
  const plan: Plan = { words: { GBR: 'convene' }, stakes: { FRA: doubt('GBR') } };
  const fateOf = (game: Game, nation: Nation): string =>
    wordFateOf(turnLogFor(game.turns[0] as TurnLog, null), nation);

  it.each([
    ['kept', { ...plan, commits: { GBR: ['convene'] } }, 'GBR'],
    ['broken', plan, 'GBR'],
    ['silent', plan, 'FRA'],
    [
      'prevented',
      { offers: [gives('RUS', 'truce', 'CHN')], declined: ['truce'], words: { RUS: 'truce:CHN' } },
      'RUS',
    ],
  ] as const)('is read from the log: %s', (fate, played, nation) => {
    expect(fateOf(turns(gameOf(quiet), played), nation)).toBe(fate);
  });

  it('is told in the record of kept and broken ones alone', () => {
    const game = turns(gameOf(quiet), { ...plan, commits: { GBR: ['convene'] } });
    expect(wordsOf(game.turns, 'GBR')).toEqual([
      { turn: 1, choice: 'convene', kept: true, backers: [], doubters: ['FRA'] },
    ]);
    const prevented = turns(gameOf(quiet), {
      offers: [gives('RUS', 'truce', 'CHN')],
      declined: ['truce'],
      words: { RUS: 'truce:CHN' },
    });
    expect(wordsOf(prevented.turns, 'RUS')).toEqual([]);
  });
});

describe('silence', () => {
  it('costs 1 capital', () => {
    const game = turns(gameOf(quiet), { words: { GBR: 'convene' } });
    const paid = (nation: Nation): number =>
      moved(game, 1, nationalSlot('capital', nation), (effect) => effect === 'silence');
    expect(paid('FRA')).toBe(-1);
    expect(paid('GBR')).toBe(0);
  });

  it('costs prestige where there is no capital', () => {
    const game = turns(gameOf(altered(quiet, { national: { FRA: { capital: 0 } } })), {});
    expect(deeds(game, 1)).toContain('keptSilent FRA');
    expect(deeds(game, 1)).not.toContain('keptSilent DEU');
    expect(
      moved(game, 1, nationalSlot('prestige', 'FRA'), (effect) => effect === 'keptSilent.prestige'),
    ).toBeLessThan(0);
    expect(moved(game, 1, nationalSlot('capital', 'FRA'), (effect) => effect === 'silence')).toBe(0);
  });

  it('takes no coin that an agreement has reserved', () => {
    const poor = altered(quiet, { national: { CHN: { capital: 1 } } });
    const game = turns(gameOf(poor), {
      offers: [{ by: 'CHN', to: 'PAK', act: 'loan', role: 'give' }],
      commits: { CHN: ['lend'] },
    });
    expect(deeds(game, 1)).toEqual(expect.arrayContaining(['keptSilent CHN', 'lent CHN>PAK']));
    expect(trust(game, 'PAK', 'CHN')).toBeGreaterThan(80);
  });

  it('is free where a scenario has no Words', () => {
    const game = turns(gameOf(altered(quiet, { systems: ['courting'] })), {});
    expect(game.turns[0]?.ledger.filter(({ effect }) => effect === 'silence')).toEqual([]);
    expect(game.position.words).toEqual({});
  });
});
