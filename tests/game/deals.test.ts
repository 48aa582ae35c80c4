import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import { incomingOffers } from '../../src/game/talkRules.ts';
import { checkSlip } from '../../src/game/writer.ts';
import type { CabinetQuestion } from '../../src/scenario/scenario.ts';
import { nationalSlot, trustSlot } from '../../src/vocabulary/measures.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import type { Act, Offer } from '../../src/vocabulary/talk.ts';
import { altered, engine, gameOf, quiet } from '../support/engines.ts';
import {
  answerTo,
  answerToOffer,
  asks,
  beat,
  deeds,
  gives,
  loans,
  moved,
  national,
  pledges,
  talk,
  trust,
  turns,
  world,
} from '../support/play.ts';

describe('an offer on the table', () => {
  const game = gameOf(quiet);
  const rows: readonly (readonly [string, readonly Offer[], string])[] = [
    ['a loan by who keeps samples', loans('CHN', 'PAK'), 'ok'],
    ['a request for one', [asks('PAK', 'loan', 'CHN')], 'ok'],
    ['a request for what the other has not', [asks('PAK', 'loan', 'GBR')], 'refused.noOffice'],
    ['a loan by who has nothing', loans('GBR', 'PAK'), 'refused.noOffice'],
    ['an exchange with who has nothing', [gives('CHN', 'exchange', 'PAK')], 'short.partnerLots'],
    ['an exchange with who has', [gives('CHN', 'exchange', 'RUS')], 'ok'],
    ['what the law bars', [gives('CHN', 'exchange', 'USA')], 'refused.barred'],
    ['a request for what the law bars', [asks('CHN', 'loan', 'USA')], 'refused.barred'],
    ['what the law lets through', loans('CHN', 'USA'), 'ok'],
    ['a laboratory without a lot on the bench', [gives('GBR', 'laboratory', 'PAK')], 'short.bench'],
    ['a laboratory with one', [gives('CHN', 'laboratory', 'PAK')], 'ok'],
    ['a place by who flies', [gives('CHN', 'place', 'PAK')], 'ok'],
    ['a place by who does not', [gives('USA', 'place', 'GBR')], 'refused.noOffice'],
    ['founding by who may', [gives('CHN', 'found', 'RUS')], 'ok'],
    ['founding with whom the law keeps out', [gives('CHN', 'found', 'USA')], 'refused.barred'],
    ['founding by who may not', [gives('RUS', 'found', 'CHN')], 'refused.noOffice'],
    ['a truce between those who could raise tariffs', [gives('CHN', 'truce', 'USA')], 'ok'],
    ['a truce with who has no tariff to raise', [gives('CHN', 'truce', 'PAK')], 'refused.noOffice'],
    ['a truce by who has none', [gives('PAK', 'truce', 'CHN')], 'refused.noOffice'],
    ['an offer to oneself', [gives('CHN', 'loan', 'CHN')], 'offerParties'],
    ['the same offer twice', [...loans('CHN', 'PAK'), ...loans('CHN', 'PAK')], 'offerTwice'],
    [
      'a second pledge to the same nation',
      [
        pledges('USA', 'GBR', { mine: 'fund:artemisBase', yours: 'fund:artemisBase', due: 3 }),
        pledges('USA', 'GBR', { mine: 'fund:usReactor', yours: 'fund:artemisBase', due: 4 }),
      ],
      'pledgeOnTable',
    ],
    ['three of them', loans('CHN', 'PAK', 'TUR', 'FRA'), 'ok'],
    ['four of them', loans('CHN', 'PAK', 'TUR', 'FRA', 'DEU'), 'tooManyOffers'],
  ];
  it.each(rows)('%s', (_what, offers, expected) => {
    expect(answerToOffer(game, ...offers)).toBe(expected);
  });

  it("cannot be made in another seat's name", () => {
    const checked = checkSlip(game, 'FRA', { phase: 'offer', offers: loans('CHN', 'PAK'), counsel: null });
    expect(checked.ok ? '' : `${checked.fault.code} ${checked.fault.path}`).toBe('offerParties offers[0]');
  });
});

describe('an offer and a request that meet', () => {
  const met = [gives('CHN', 'loan', 'PAK'), asks('PAK', 'loan', 'CHN'), asks('TUR', 'loan', 'CHN')];

  it('are one agreement, and nobody has to answer', () => {
    const game = gameOf(quiet);
    beat(game, { offers: met });
    expect(incomingOffers(game.position, 'PAK')).toEqual([]);
    expect(incomingOffers(game.position, 'CHN')).toEqual([asks('TUR', 'loan', 'CHN')]);
    beat(game, { declined: ['loan'] });
    expect(game.position.deals).toEqual([{ act: 'loan', giver: 'CHN', receiver: 'PAK' }]);
    expect(game.turns[0]?.talk.map(({ taken }) => taken)).toEqual([true, true, false]);
  });

  it('keep their place in what the giver can still take on', () => {
    const game = gameOf(quiet);
    beat(game, {
      offers: [
        gives('RUS', 'loan', 'PAK'),
        asks('PAK', 'loan', 'RUS'),
        gives('RUS', 'truce', 'CHN'),
        asks('USA', 'exchange', 'RUS'),
      ],
    });
    const taking = checkSlip(game, 'RUS', { phase: 'answer', answers: [true], word: null });
    expect(taking).toMatchObject({ ok: false, fault: { code: 'tooManyDeliveries' } });
  });

  it('do not meet where each wants the other to deliver', () => {
    const game = gameOf(quiet);
    beat(game, { offers: [asks('CHN', 'truce', 'USA'), asks('USA', 'truce', 'CHN')] });
    expect(incomingOffers(game.position, 'USA')).toHaveLength(1);
    expect(incomingOffers(game.position, 'CHN')).toHaveLength(1);
  });
});

describe('the reserve', () => {
  const withChina = (own: object, world = {}) => altered(quiet, { national: { CHN: own }, world });

  it('holds choices: no more deliveries are offered than can be committed', () => {
    const offers = [
      gives('RUS', 'loan', 'PAK'),
      gives('RUS', 'truce', 'CHN'),
      gives('RUS', 'exchange', 'USA'),
    ];
    expect(answerToOffer(gameOf(quiet), ...offers)).toBe('tooManyDeliveries');
    expect(answerToOffer(gameOf(quiet), ...offers.slice(0, 2))).toBe('ok');
    // A loan round is one choice, however many borrow.
    expect(answerToOffer(gameOf(quiet), ...loans('RUS', 'PAK', 'TUR'), gives('RUS', 'truce', 'CHN'))).toBe(
      'ok',
    );
  });

  it('holds capital: the price of all of them together', () => {
    const offers = [gives('CHN', 'loan', 'PAK'), gives('CHN', 'laboratory', 'TUR')];
    expect(answerToOffer(gameOf(withChina({ capital: 1 })), ...offers)).toBe('capitalReserved');
    expect(answerToOffer(gameOf(withChina({ capital: 2 })), ...offers)).toBe('ok');
  });

  it('holds lots: a loan and an exchange draw on one store', () => {
    const offers = [gives('CHN', 'loan', 'PAK'), gives('CHN', 'exchange', 'RUS')];
    expect(answerToOffer(gameOf(withChina({ lots: 1 })), ...offers)).toBe('short.lots');
    expect(answerToOffer(gameOf(withChina({ lots: 2 })), ...offers)).toBe('ok');
  });

  it('holds kilograms: two places need room for two', () => {
    const offers = [gives('CHN', 'place', 'PAK'), gives('CHN', 'place', 'TUR')];
    expect(answerToOffer(gameOf(withChina({}, { payloadRoom: 50 })), ...offers)).toBe('short.room');
    expect(answerToOffer(gameOf(withChina({}, { payloadRoom: 100 })), ...offers)).toBe('ok');
  });

  it('holds permission: a station is founded once', () => {
    expect(answerToOffer(gameOf(quiet), gives('CHN', 'found', 'RUS'), gives('CHN', 'found', 'PAK'))).toBe(
      'deliveriesClash',
    );
    const both = checkSlip(gameOf(quiet), 'CHN', {
      phase: 'offer',
      offers: [gives('CHN', 'loan', 'PAK'), gives('CHN', 'found', 'RUS'), gives('CHN', 'found', 'PAK')],
      counsel: null,
    });
    // It names the two that clash, and nothing else.
    expect(both).toMatchObject({ fault: { params: { owed: 'found:RUS|found:PAK' } } });
    const offers = [gives('CHN', 'found', 'RUS'), asks('PAK', 'found', 'CHN')];
    expect(() => talk(gameOf(quiet), { offers })).toThrow('deliveriesClash');
    expect(() => talk(gameOf(quiet), { offers: offers.slice(1) })).not.toThrow();
  });

  it('binds who accepts a request, beside what it offered itself', () => {
    const scenario = withChina({ capital: 1 });
    const offers = [gives('CHN', 'truce', 'RUS'), asks('PAK', 'loan', 'CHN')];
    expect(() => talk(gameOf(scenario), { offers })).toThrow('capitalReserved');
    expect(() => talk(gameOf(scenario), { offers, declined: ['loan'] })).not.toThrow();
    expect(() => talk(gameOf(withChina({ capital: 2 })), { offers })).not.toThrow();
  });

  it('never keeps a seat from answering no', () => {
    const costly = { adviser: 'science' as const, text: '', argument: '', later: [] };
    const now = [{ measure: 'capital' as const, of: 'self' as const, amount: -1 }];
    const question: CabinetQuestion = {
      id: 'test.bill',
      seats: ['CHN'],
      turns: [1, 1],
      question: '',
      answers: [
        { ...costly, now },
        { ...costly, adviser: 'trade', now },
      ],
    };
    const scenario = altered(campaign, { news: [], cabinet: [question], national: { CHN: { capital: 1 } } });
    const game = gameOf(scenario);
    beat(game, { offers: loans('CHN', 'PAK') });
    expect(national(game, 'capital', 'CHN')).toBe(0);
    expect(() => beat(game, {})).not.toThrow();
    expect(game.position.deals).toHaveLength(1);
  });
});

describe('what was agreed', () => {
  it('opens the choice to the giver, in that year alone', () => {
    const game = talk(gameOf(quiet), { offers: loans('CHN', 'PAK') });
    expect(answerTo(game, 'CHN', 'lend')).toBe('ok');
    turns(game, {});
    expect(game.position.turn).toBe(2);
    expect(answerTo(talk(game, {}), 'CHN', 'lend')).toBe('refused.unagreed');
  });

  it('opens nothing when it was declined', () => {
    const game = talk(gameOf(quiet), { offers: loans('CHN', 'PAK'), declined: ['loan'] });
    expect(answerTo(game, 'CHN', 'lend')).toBe('refused.unagreed');
    expect(deeds(turns(game, {}), 1)).not.toContain('dealBroken CHN>PAK');
  });

  it('counts once, offered and asked for', () => {
    const game = talk(gameOf(quiet), { offers: [gives('CHN', 'loan', 'PAK'), asks('PAK', 'loan', 'CHN')] });
    expect(game.position.deals).toEqual([{ act: 'loan', giver: 'CHN', receiver: 'PAK' }]);
    beat(game, { commits: { CHN: ['lend'] } });
    expect(national(game, 'young', 'PAK')).toBe(1);
  });

  const acts: readonly (readonly [Act, Nation, Nation, string])[] = [
    ['loan', 'CHN', 'PAK', 'lend'],
    ['exchange', 'CHN', 'RUS', 'exchange:RUS'],
    ['laboratory', 'CHN', 'PAK', 'laboratory:PAK'],
    ['truce', 'CHN', 'USA', 'truce:USA'],
    ['place', 'CHN', 'TUR', 'place:TUR'],
    ['found', 'CHN', 'RUS', 'found:RUS'],
  ];
  it.each(acts)('and not delivered is a broken promise: %s', (act, giver, receiver, code) => {
    const offers = [gives(giver, act, receiver)];
    const broken = turns(gameOf(quiet), { offers });
    expect(deeds(broken, 1)).toContain(`dealBroken ${giver}>${receiver}`);
    expect(
      moved(broken, 1, trustSlot(receiver, giver), (effect) => effect.startsWith('dealBroken')),
    ).toBeLessThan(0);
    expect(
      moved(broken, 1, nationalSlot('prestige', giver), (effect) => effect.startsWith('dealBroken')),
    ).toBeLessThan(0);
    const kept = turns(gameOf(quiet), { offers, commits: { [giver]: [code] } });
    expect(deeds(kept, 1).filter((deed) => deed.startsWith('dealBroken'))).toEqual([]);
  });

  it('binds who was asked and said yes', () => {
    const game = turns(gameOf(quiet), { offers: [asks('PAK', 'loan', 'CHN')] });
    expect(deeds(game, 1)).toContain('dealBroken CHN>PAK');
  });

  it('is not broken by whom others prevented', () => {
    // Russia has one lot and has agreed to two exchanges; China is counted first.
    const scenario = altered(quiet, { national: { RUS: { lots: 1 } } });
    const game = turns(gameOf(scenario), {
      offers: [gives('CHN', 'exchange', 'RUS'), gives('USA', 'exchange', 'RUS')],
      commits: { CHN: ['exchange:RUS'], USA: ['exchange:RUS'] },
    });
    expect(deeds(game, 1)).toEqual(expect.arrayContaining(['exchanged CHN>RUS', 'cameToNothing USA>RUS']));
    expect(deeds(game, 1).filter((deed) => deed.startsWith('dealBroken'))).toEqual([]);
    expect(moved(game, 1, nationalSlot('capital', 'USA'), (effect) => effect.startsWith('price.'))).toBe(0);
    expect(national(game, 'lots', 'RUS')).toBe(0);
  });

  it('can be kept by both sides of a truce that each offered the other', () => {
    const game = turns(gameOf(quiet), {
      offers: [gives('CHN', 'truce', 'USA'), gives('USA', 'truce', 'CHN')],
      commits: { CHN: ['truce:USA'], USA: ['truce:CHN'] },
    });
    expect(deeds(game, 1).filter((deed) => deed.startsWith('dealBroken'))).toEqual([]);
    expect(deeds(game, 1).filter((deed) => deed.startsWith('truceAgreed'))).toHaveLength(1);
  });
});

describe('one Reveal', () => {
  it('does not let a nation build what has run out of steps, nor charge it', () => {
    const game = turns(gameOf(altered(quiet, { world: { artemisBase: 9 } })), {
      commits: { USA: ['fund:artemisBase'], GBR: ['fund:artemisBase'] },
    });
    expect(world(game, 'artemisBase')).toBe(10);
    expect(deeds(game, 1).filter((deed) => /funded|cameToNothing|completed/.test(deed))).toEqual([
      'funded USA',
      'cameToNothing GBR',
      'completed USA',
    ]);
  });

  it('completes a programme once, even if news sets it back', () => {
    const setBack = {
      id: 'test.setback',
      kind: 'imagined' as const,
      date: '2022',
      turns: [2, 2] as const,
      chance: 100,
      headline: '',
      body: '',
      source: 'imagined',
      shifts: [{ measure: 'artemisBase' as const, amount: -1 }],
    };
    const rich = { national: { USA: { capital: 20 } } };
    const game = gameOf(altered(quiet, { ...rich, world: { artemisBase: 9 }, news: [setBack] }));
    turns(game, { commits: { USA: ['fund:artemisBase'] } });
    expect(world(game, 'artemisBase')).toBe(9);
    turns(game, { commits: { USA: ['fund:artemisBase'] } });
    expect(world(game, 'artemisBase')).toBe(10);
    expect(
      [...deeds(game, 1), ...deeds(game, 2)].filter((deed) => deed.startsWith('completed')),
    ).toHaveLength(1);
  });

  it('leaves a lot that came in while the last one was studied on the bench', () => {
    const game = gameOf(quiet);
    turns(game, { offers: loans('CHN', 'PAK'), commits: { CHN: ['lend'] } });
    turns(game, { offers: loans('CHN', 'PAK'), commits: { CHN: ['lend'], PAK: ['study'] } });
    expect(national(game, 'young', 'PAK')).toBe(1);
    expect(answerTo(talk(game, {}), 'PAK', 'study')).toBe('ok');
  });

  it('lets whoever raised a tariff do so before a truce of the same year binds, in either seat', () => {
    for (const [giver, other] of [
      ['CHN', 'USA'],
      ['USA', 'CHN'],
    ] as const) {
      const game = turns(gameOf(quiet), {
        offers: [gives(giver, 'truce', other)],
        commits: { [giver]: [`truce:${other}`], [other]: [`raise:${giver}`] },
      });
      expect(deeds(game, 1)).toEqual(
        expect.arrayContaining([`raised ${other}>${giver}`, `truceAgreed ${giver}>${other}`]),
      );
      expect(answerTo(talk(game, {}), other, `lift:${giver}`)).toBe('ok');
      expect(answerTo(game, giver, `raise:${other}`)).toBe('refused.underTruce');
    }
  });

  it('judges everything against the position before it: two loans do not help each other', () => {
    const both = turns(gameOf(quiet), { offers: loans('CHN', 'FRA', 'DEU'), commits: { CHN: ['lend'] } });
    const one = turns(gameOf(quiet), { offers: loans('CHN', 'FRA'), commits: { CHN: ['lend'] } });
    expect(trust(both, 'FRA', 'CHN')).toBe(trust(one, 'FRA', 'CHN'));
  });

  it('refuses to spend twice what is there', () => {
    const game = talk(startGame(engine, setupOf(campaign, 1)), {});
    expect(answerTo(game, 'CHN', 'study', 'study')).toBe('choiceTwice');
    expect(answerTo(game, 'FRA', 'impose:CHN', 'impose:USA', 'impose:RUS')).toBe('tooManyChoices');
    expect(answerTo(game, 'CHN', 'impose:CHN')).toBe('unknownChoice');
    const lots = gameOf(altered(quiet, { national: { CHN: { lots: 3 } } }));
    expect(answerTo(talk(lots, {}), 'CHN', 'give:PAK', 'give:TUR')).toBe('short.lots');
    const coins = gameOf(altered(quiet, { national: { CHN: { capital: 4 } } }));
    expect(answerTo(talk(coins, {}), 'CHN', 'give:PAK', 'give:TUR')).toBe('short.capital');
    const kilograms = gameOf(
      altered(quiet, { world: { payloadRoom: 50 }, national: { CHN: { capital: 9 } } }),
    );
    talk(kilograms, { offers: [asks('PAK', 'place', 'CHN')] });
    expect(answerTo(kilograms, 'CHN', 'place:PAK')).toBe('ok');
  });
});

describe('what a scenario has switched off', () => {
  const bare = altered(quiet, { systems: [] });
  it.each([
    ['places', [gives('CHN', 'place', 'PAK')], 'systemOff'],
    ['pledges', [pledges('CHN', 'PAK', { mine: 'study', yours: 'sign', due: 2 })], 'systemOff'],
    ['loans go on', loans('CHN', 'PAK'), 'ok'],
  ] as const)('%s', (_what, offers, expected) => {
    expect(answerToOffer(gameOf(bare), ...offers)).toBe(expected);
  });

  it.each(['court:KOR', 'fund:ilrsBase', 'fly', 'build'])('%s is not in the repertoire', (code) => {
    expect(answerTo(talk(gameOf(bare), {}), 'CHN', code)).toBe('unknownChoice');
  });

  it('asks no cabinet and takes no Word or stake', () => {
    const game = gameOf(altered(campaign, { systems: [] }));
    expect(game.position.questions).toEqual({});
    expect(() => turns(game, { words: { GBR: 'convene' } })).toThrow('systemOff');
    expect(() => turns(gameOf(bare), { stakes: { GBR: { on: 'FRA', kind: 'back' } } })).toThrow('systemOff');
  });
});
