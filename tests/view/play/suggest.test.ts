import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { permitOf } from '../../../src/game/permit.ts';
import { dealOf, offerFault } from '../../../src/game/talkRules.ts';
import { type SeatView, viewOf } from '../../../src/game/view.ts';
import { shortageOf } from '../../../src/rules/means.ts';
import { nationalOf } from '../../../src/rules/position.ts';
import { hopeOf } from '../../../src/view/play/hope.ts';
import { impossibleOffer, shutAct } from '../../../src/view/play/impossibleOffer.ts';
import { isSameOffer } from '../../../src/view/play/offers.ts';
import { isRefusedStill } from '../../../src/view/play/refusedStill.ts';
import {
  choicesForAim,
  listChoices,
  SUGGESTED,
  suggestOffers,
  suggestWords,
} from '../../../src/view/play/suggest.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { faultSentence } from '../../../src/view/words/refusals.ts';
import { choice } from '../../../src/vocabulary/choices.ts';
import { trustSlot } from '../../../src/vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import { type Deal, deliveryOf } from '../../../src/vocabulary/talk.ts';
import { gameOf } from '../../support/engines.ts';
import { turns } from '../../support/play.ts';
import { position } from '../../support/positions.ts';
import { playRandomly, randomBeat } from '../../support/randomPlay.ts';
import { events, type Sent } from '../../support/states.ts';

const game = gameOf(campaign, 4);
for (let beat = 0; beat < 8; beat += 1) randomBeat(game, 4);
/** The first Talk, in which every seat has coins and something that is open to it. */
const opening = gameOf(campaign, 4);

describe.each(NATIONS)('what the screens suggest to %s', (seat) => {
  const { engine } = game;
  const view = viewOf(game, seat);

  it('is at most seven choices, all of them open, at most two of a kind', () => {
    const { suggested } = listChoices(engine, view, []);
    expect(suggested.length).toBeLessThanOrEqual(SUGGESTED);
    expect(suggested.every(({ permit }) => permit.open)).toBe(true);
    const kinds = suggested.map(({ choice }) => choice.kind);
    for (const kind of kinds) expect(kinds.filter((other) => other === kind).length).toBeLessThanOrEqual(2);
  });

  it('leaves nothing of the repertoire out of its lists', () => {
    const { suggested, others, closed } = listChoices(engine, view, []);
    const listed = [...suggested, ...others, ...closed].map(({ choice }) => choice.code).sort();
    expect(listed).toEqual(engine.repertoire[seat].map((choice) => choice.code).sort());
  });

  it('puts what is owed first', () => {
    const first = viewOf(opening, seat);
    const { others, suggested } = listChoices(engine, first, []);
    // The last of all that is open: nothing but being owed brings it to the front.
    const last = [...suggested, ...others].at(-1)?.choice.code;
    if (last === undefined) throw new Error('nothing is open');
    expect(listChoices(engine, first, [last]).suggested[0]?.choice.code).toBe(last);
  });

  it('tells of each aim which open choices move it, the most helpful first', () => {
    for (const aim of view.aims) {
      const moving = choicesForAim(engine, view, aim);
      const percents = moving.map((one) => one.percents);
      expect(percents).toEqual([...percents].sort((a, b) => b - a));
      expect(percents).not.toContain(0);
      for (const { choice } of moving) expect(permitOf(engine, view.position, choice, seat).open).toBe(true);
    }
  });

  it('names only offers that may be made, and Words that could be kept', () => {
    const first = viewOf(opening, seat);
    const offers = suggestOffers(engine, first, 5);
    expect(offers.length).toBeGreaterThan(0);
    for (const offer of offers) expect(offerFault(engine, first.position, offer, seat)).toBeNull();
    const words = suggestWords(engine, first, [], { choices: [], capital: 0 }, 5);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(permitOf(engine, first.position, word, seat).open).toBe(true);
  });
});

describe('a Word beside what is owed', () => {
  const view = viewOf(opening, 'CHN');
  const coins = nationalOf(view.position, 'capital', 'CHN');
  const words = (choices: readonly string[], capital: number): readonly string[] =>
    suggestWords(opening.engine, view, [], { choices, capital }, 40).map(({ code }) => code);

  it('is something that what is left can pay for', () => {
    const cheap = words(['lend'], coins - 1).filter((code) => code !== 'lend');
    expect(cheap.length).toBeGreaterThan(0);
    expect(words([], 0).length).toBeGreaterThan(cheap.length);
    for (const code of cheap)
      expect(permitOf(opening.engine, view.position, choice(code), 'CHN').price).toBeLessThanOrEqual(1);
  });

  it('is only what is owed where no choice is left', () => {
    const all = ['impose:USA', 'announceTreasure', 'flyMoonProbe'];
    const left = words(all, 3);
    expect(left).toContain('announceTreasure');
    for (const code of left) expect(all).toContain(code);
  });
});

describe('what is suggested in Talk', () => {
  it('is nothing that whoever would have to deliver is seen to be unable to', () => {
    const { engine } = opening;
    const first = viewOf(opening, 'USA');
    for (const nation of NATIONS) {
      for (const offer of suggestOffers(engine, viewOf(opening, nation), 20)) {
        const deal = dealOf(offer);
        if (!deal) continue;
        const delivery = choice(deliveryOf(deal));
        expect(shortageOf(first.position, delivery, deal.giver, [deal]), JSON.stringify(offer)).toBeNull();
      }
    }
  });

  it('and why something can’t come of an offer is said in plain words', () => {
    const { engine } = opening;
    const { position } = viewOf(opening, 'USA');
    const told = (act: Deal['act'], to: Nation): string => {
      const fault = impossibleOffer(engine, position, { by: 'USA', to, act, role: 'ask' });
      const deal = { act, giver: to, receiver: 'USA' } as const;
      return fault ? faultSentence(fault, namesOf(campaign), choice(deliveryOf(deal))) : '';
    };
    expect(told('laboratory', 'GBR')).toBe(
      'As things stand the United Kingdom could not do it: it has no lot from a Chinese flight to work on.',
    );
    expect(told('found', 'GBR')).toMatch(/^Only China can found the ILRS/);
    expect(told('truce', 'CHN')).toBe('');
    expect(told('truce', 'PAK')).toMatch(/^A truce is between two that can put tariffs on each other/);
    expect(told('loan', 'GBR')).toMatch(/^Only who fetched lunar samples itself can lend them/);
    expect(told('exchange', 'GBR')).toMatch(/^Only who fetched lunar samples itself can exchange them/);
    expect(shutAct(engine, position, 'USA', 'found', 'ask')?.code).toBe('refused.noOffice');
    expect(shutAct(engine, position, 'USA', 'laboratory', 'ask')?.code).toBe('partnerLacks.nobody');
    expect(shutAct(engine, position, 'USA', 'truce', 'ask')).toBeNull();
  });
});

describe('what is asked of others', () => {
  it.each([
    ['China gains by a station and trusts Russia', { act: 'found', giver: 'CHN', receiver: 'RUS' }, 'likely'],
    ['China has better to do than lend', { act: 'loan', giver: 'CHN', receiver: 'FRA' }, 'favour'],
    ['a truce would bind France', { act: 'truce', giver: 'FRA', receiver: 'USA' }, 'burden'],
  ] as const)('is rated by what they have in it: %s', (_, deal, hope) => {
    expect(hopeOf(opening.engine, viewOf(opening, deal.receiver), deal)).toBe(hope);
  });

  it.each(NATIONS)('is no burden to them, and a favour once at most, where it is suggested to %s', (seat) => {
    const view = viewOf(game, seat);
    const asked = suggestOffers(game.engine, view, 20).flatMap((offer) => {
      const deal = offer.role === 'ask' ? dealOf(offer) : null;
      return deal ? [hopeOf(game.engine, view, deal)] : [];
    });
    expect(asked).not.toContain('burden');
    expect(asked.filter((hope) => hope === 'favour').length).toBeLessThanOrEqual(1);
  });
});

describe('a place aboard Chang’e-8', () => {
  const names = namesOf(campaign);
  const told = (sent: readonly Sent[], by: Nation, to: Nation, role: 'ask' | 'give'): string => {
    const { engine } = opening;
    const now = position(sent);
    const fault = impossibleOffer(engine, now, { by, to, act: 'place', role });
    const shut = shutAct(engine, now, by, 'place', role);
    expect(fault?.code).toBe(shut?.code);
    return fault ? faultSentence(fault, names, choice(`place:${role === 'give' ? to : by}`)) : '';
  };

  it.each([
    ['has landed', [events.windowOpens, events.flies], /^Chang'e-8 has landed:/],
    ['never flew', [events.windowOpens, events.windowCloses], /^Chang'e-8 never flew:/],
  ] as const)('is nobody’s to give once it %s, whoever is asked', (_, sent, said) => {
    for (const [by, to, role] of [
      ['FRA', 'CHN', 'ask'],
      ['FRA', 'DEU', 'ask'],
      ['FRA', 'CHN', 'give'],
      ['CHN', 'FRA', 'give'],
    ] as const)
      expect(told(sent, by, to, role)).toMatch(said);
  });

  it('is China’s to give before', () => {
    expect(told([], 'FRA', 'CHN', 'ask')).toBe('');
    expect(told([events.windowOpens], 'FRA', 'CHN', 'ask')).toBe('');
    expect(told([], 'FRA', 'CHN', 'give')).toMatch(/^Only China has places/);
  });
});

describe('what was turned down', () => {
  const first = suggestOffers(opening.engine, viewOf(opening, 'FRA'), 1)[0];
  if (!first) throw new Error('nothing is suggested');
  const after = turns(gameOf(campaign, 4), { offers: [first], declined: [first.act] });
  const view = viewOf(after, 'FRA');
  /** What the log of the year before would be, had the other come to trust one so much more by its end. */
  const warmer = (delta: number): SeatView => ({
    ...view,
    turns: view.turns.map((log) =>
      log.turn === 1
        ? {
            ...log,
            ledger: [
              ...log.ledger,
              { slot: trustSlot(first.to, 'FRA'), delta, effect: 'x', by: null, deed: -1 },
            ],
          }
        : log,
    ),
  });
  const isSuggested = (seen: SeatView): boolean =>
    suggestOffers(after.engine, seen, 40).some((offer) => isSameOffer(offer, first));

  it('is not suggested to the same nation the year after, while it trusts one as it did', () => {
    expect(view.turn).toBe(2);
    expect(isSuggested({ ...view, turns: [] })).toBe(true);
    expect(isSuggested(view)).toBe(false);
    expect(isRefusedStill(view, first)).toBe(true);
  });

  it('may be suggested again once that has changed, or after two years', () => {
    expect(isSuggested(warmer(60))).toBe(true);
    const later = { ...view, turn: 4 };
    expect(isRefusedStill(later, first)).toBe(false);
  });
});

it('names for a station first who may well found it: those that trust China warmly, and no rival', () => {
  const offers = suggestOffers(opening.engine, viewOf(opening, 'CHN'), 20);
  expect(offers.filter(({ act }) => act === 'found').map(({ to }) => to)).toEqual(['RUS', 'PAK']);
});

describe('at the end of a game', () => {
  it('nothing breaks the lists', () => {
    const over = playRandomly(gameOf(campaign, 9), 9);
    for (const seat of NATIONS) expect(() => listChoices(over.engine, viewOf(over, seat), [])).not.toThrow();
  });
});
