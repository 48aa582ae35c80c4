import type { Engine } from '../../game/engine.ts';
import { forecast, positionAfter } from '../../game/forecast.ts';
import { type Permit, permitOf } from '../../game/permit.ts';
import { dealOf, type Reserve } from '../../game/talkRules.ts';
import type { SeatView } from '../../game/view.ts';
import { aimMills } from '../../rules/aims.ts';
import { nationalOf } from '../../rules/position.ts';
import { readingOf } from '../../rules/reading.ts';
import type { Aim } from '../../scenario/scenario.ts';
import { type Choice, choice } from '../../vocabulary/choices.ts';
import { NATIONS } from '../../vocabulary/nations.ts';
import { ACTS, deliveryOf, type Offer } from '../../vocabulary/talk.ts';
import { hopeOf, isWarmTo } from './hope.ts';
import { impossibleOffer } from './impossibleOffer.ts';
import { isRefusedStill } from './refusedStill.ts';
import { worthToAims } from './worthToAims.ts';

/** The most choices a screen suggests; the rest are one step away. */
export const SUGGESTED = 7;
/** So many are shown even if they serve no aim. */
const FEWEST = 3;
/** Suggestions of one kind, so that a list of tariffs doesn't push out everything else. */
const OF_A_KIND = 2;

/** A choice as the Commit screen lists it. */
export interface ListedChoice {
  readonly choice: Choice;
  readonly permit: Permit;
  /** What it is worth to the seat's own aims by itself, in hundred-thousandths of the agenda. */
  readonly worth: number;
}

export interface ChoiceLists {
  readonly suggested: readonly ListedChoice[];
  readonly others: readonly ListedChoice[];
  readonly closed: readonly ListedChoice[];
}

/**
 * Sorts a seat's whole repertoire into what is suggested, what else is open, and what is closed and why. What the slip
 * already takes is left out of account, so that the lists stay where they are while one picks.
 * @param promised codes of what was agreed or announced: it comes first, whatever it is worth
 */
export function listChoices(engine: Engine, view: SeatView, promised: readonly string[]): ChoiceLists {
  const at = readingOf(view.position, engine.scenario.turns);
  const listed = engine.repertoire[view.seat].map((candidate): ListedChoice => {
    const permit = permitOf(engine, view.position, candidate, view.seat);
    const worth = permit.open
      ? worthToAims(engine, view.position, view, view.seat, candidate, view.position.deals, at)
      : 0;
    return { choice: candidate, permit, worth };
  });
  const rank = (one: ListedChoice): number => (promised.includes(one.choice.code) ? 1e9 : 0) + one.worth;
  const open = listed.filter(({ permit }) => permit.open);
  open.sort((a, b) => rank(b) - rank(a) || a.choice.index - b.choice.index);
  const kinds = new Map<string, number>();
  const suggested: ListedChoice[] = [];
  for (const one of open) {
    const already = kinds.get(one.choice.kind) ?? 0;
    const must = promised.includes(one.choice.code);
    const harms = one.worth < 0 && suggested.length >= FEWEST;
    if (!must && (harms || already >= OF_A_KIND || suggested.length >= SUGGESTED)) continue;
    kinds.set(one.choice.kind, already + 1);
    suggested.push(one);
  }
  return {
    suggested,
    others: open.filter((one) => !suggested.includes(one)),
    closed: listed.filter((one) => !one.permit.open),
  };
}

/** Choices open now that would move one aim, each with the per cent of the aim to one decimal, the most helpful first. */
export function choicesForAim(
  engine: Engine,
  view: SeatView,
  aim: Aim,
): readonly { readonly choice: Choice; readonly percents: number }[] {
  const at = readingOf(view.position, engine.scenario.turns);
  const { position, seat } = view;
  const before = aimMills(aim, position, seat);
  const best = new Map<string, { choice: Choice; percents: number }>();
  for (const candidate of engine.repertoire[seat]) {
    if (!permitOf(engine, position, candidate, seat).open) continue;
    const after = forecast(engine, position, seat, candidate, 'carried', position.deals, at);
    if (!after.done) continue;
    const mills = aimMills(aim, positionAfter(engine, position, after, true), seat) - before;
    const percents = mills / 10;
    const known = best.get(candidate.kind);
    // Of one kind the best target stands for all.
    if (percents !== 0 && (!known || percents > known.percents))
      best.set(candidate.kind, { choice: candidate, percents });
  }
  return [...best.values()].sort((one, other) => other.percents - one.percents);
}

/** 1 for an offer to who trusts the seat warmly, 0 for one to anybody else. */
const warmth = ({ position, seat }: SeatView, { to }: Offer): number =>
  isWarmTo(position, to, seat) ? 1 : 0;

/**
 * Offers and requests that can be put on the table now and would serve the seat's aims most, best first: no request that
 * was refused and still would be, none that would burden whoever is asked, and of favours one.
 */
export function suggestOffers(engine: Engine, view: SeatView, most: number): readonly Offer[] {
  const at = readingOf(view.position, engine.scenario.turns);
  const candidates: { offer: Offer; worth: number; isFavour: boolean }[] = [];
  for (const act of ACTS) {
    if (act === 'pledge') continue;
    for (const to of NATIONS) {
      for (const role of ['give', 'ask'] as const) {
        const offer: Offer = { by: view.seat, to, act, role };
        if (to === view.seat || isRefusedStill(view, offer)) continue;
        if (impossibleOffer(engine, view.position, offer)) continue;
        const deal = dealOf(offer);
        if (!deal) continue;
        const delivery = choice(deliveryOf(deal));
        const worth = worthToAims(engine, view.position, view, deal.giver, delivery, [deal], at);
        const hope = role === 'give' ? 'likely' : hopeOf(engine, view, deal);
        if (hope !== 'burden') candidates.push({ offer, worth, isFavour: hope === 'favour' });
      }
    }
  }
  // Worth the same, it is put first to who trusts one: that one may well say yes.
  candidates.sort((a, b) => b.worth - a.worth || warmth(view, b.offer) - warmth(view, a.offer));
  const acts = new Map<string, number>();
  let favours = 0;
  return candidates
    .filter(({ offer, isFavour }) => {
      if (isFavour) favours += 1;
      if (isFavour && favours > 1) return false;
      const key = `${offer.act}.${offer.role}`;
      const already = acts.get(key) ?? 0;
      acts.set(key, already + 1);
      return already < OF_A_KIND;
    })
    .slice(0, most)
    .map(({ offer }) => offer);
}

/**
 * Choices worth announcing: what is owed first, then what serves the seat's aims most and can be done beside what is owed.
 * @param load what is owed this year, and what it costs together
 */
export function suggestWords(
  engine: Engine,
  view: SeatView,
  deals: SeatView['position']['deals'],
  load: Reserve,
  most: number,
): readonly Choice[] {
  const { position, seat } = view;
  const at = readingOf(position, engine.scenario.turns);
  const isOwed = ({ code }: Choice): boolean => load.choices.includes(code);
  const isFull = load.choices.length >= engine.scenario.choicesPerTurn[seat];
  const spare = nationalOf(position, 'capital', seat) - load.capital;
  const kinds = new Set<string>();
  return engine.repertoire[seat]
    .filter((candidate) => {
      const permit = permitOf(engine, position, candidate, seat, deals);
      return permit.open && (isOwed(candidate) || (!isFull && permit.price <= spare));
    })
    .map((candidate) => ({
      candidate,
      worth: (isOwed(candidate) ? 1e9 : 0) + worthToAims(engine, position, view, seat, candidate, deals, at),
    }))
    .sort((a, b) => b.worth - a.worth)
    .filter(({ candidate }) => {
      if (kinds.has(candidate.kind)) return false;
      kinds.add(candidate.kind);
      return true;
    })
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
