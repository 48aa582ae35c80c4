import { spentBy } from '../game/commitRules.ts';
import type { Engine } from '../game/engine.ts';
import { permitOf } from '../game/permit.ts';
import { checkOfferSlip, dealOf, incomingOffers, offerFault } from '../game/talkRules.ts';
import type { SeatView } from '../game/view.ts';
import { faultOf, safeSlip } from '../opponents/opponent.ts';
import { type Chance, streamOf } from '../rules/chance.ts';
import { CHOICE_KIND_LIST, type Choice, type ChoiceKind } from '../vocabulary/choices.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import { ACTS, type Deal, type Offer, type Slip } from '../vocabulary/talk.ts';

/**
 * A player that follows one rule whatever happens. It does the first of its kinds of choice that it can, with a target
 * drawn evenly; gives and takes in Talk what its rule is about; and says nothing in debates.
 */
export interface Strategy {
  /** Kinds of choice in the order in which they are tried; none else is ever taken. */
  readonly kinds: readonly ChoiceKind[];
  /** What it offers in Talk as a giver. */
  readonly gives: readonly Deal['act'][];
  /** What it consents to when asked to give, or given. */
  readonly consents: readonly Deal['act'][];
}

const SHARING: readonly Deal['act'][] = ['loan', 'exchange', 'laboratory', 'place'];

/** What a beginner might believe in, each carried through to the end. */
export const FIXED = {
  share: {
    kinds: ['lend', 'give', 'exchange', 'laboratory', 'place', 'publishOpenly', 'study'],
    gives: SHARING,
    consents: [...SHARING, 'truce', 'found'],
  },
  hoard: { kinds: ['study', 'publishClosed', 'fund'], gives: [], consents: [] },
  tariff: { kinds: ['impose', 'raise'], gives: [], consents: [] },
  sign: { kinds: ['sign', 'court', 'publishOpenly'], gives: [], consents: ['laboratory'] },
  join: {
    kinds: ['join', 'court', 'publishOpenly'],
    gives: ['found'],
    consents: ['found', 'laboratory', 'place'],
  },
} as const satisfies Record<string, Strategy>;
export type FixedName = keyof typeof FIXED;
export const FIXED_NAMES = Object.keys(FIXED) as readonly FixedName[];

/** A rule made up by chance: some kinds of choice in some order, and whether it gives and takes. */
export function randomScript(seed: number): Strategy {
  const chance = streamOf(seed, 0, 'script');
  const left = [...CHOICE_KIND_LIST];
  const kinds: ChoiceKind[] = [];
  const count = 3 + chance.below(left.length - 3);
  while (kinds.length < count) kinds.push(left.splice(chance.below(left.length), 1)[0] as ChoiceKind);
  const some = (): readonly Deal['act'][] =>
    ACTS.filter((act): act is Deal['act'] => act !== 'pledge' && chance.happens(50));
  return { kinds, gives: some(), consents: some() };
}

/** What a strategy hands in. Chance only picks among equals: targets of one kind. */
export function playStrategy(engine: Engine, view: SeatView, strategy: Strategy, seed: number): Slip {
  const chance = streamOf(seed, view.turn, `strategy:${view.phase}:${view.seat}`);
  const slip = slipOf(engine, view, strategy, chance);
  return faultOf(engine, view, slip) ? safeSlip(view) : slip;
}

function slipOf(engine: Engine, view: SeatView, strategy: Strategy, chance: Chance): Slip {
  switch (view.phase) {
    case 'offer':
      return {
        ...safeSlip(view),
        phase: 'offer',
        offers: offersOf(engine, view, strategy, chance),
        counsel: counselOf(view),
      };
    case 'answer':
      return {
        phase: 'answer',
        answers: consentsOf(engine, view, strategy),
        word: engine.scenario.systems.includes('word') ? wordOf(engine, view, strategy) : null,
      };
    case 'commit':
      return { phase: 'commit', choices: choicesOf(engine, view, strategy, chance), stake: null };
    default:
      return safeSlip(view);
  }
}

const counselOf = ({ position, seat }: SeatView): 0 | null =>
  position.questions[seat] === undefined ? null : 0;

function offersOf(engine: Engine, view: SeatView, { gives }: Strategy, chance: Chance): readonly Offer[] {
  const { seat, position } = view;
  for (const act of gives) {
    const open = NATIONS.map((to): Offer => ({ by: seat, to, act, role: 'give' })).filter(
      (offer) => offer.to !== seat && offerFault(engine, position, offer, seat) === null,
    );
    const offer = chance.pick(open);
    const slip = offer && ({ phase: 'offer', offers: [offer], counsel: counselOf(view) } as const);
    if (slip && checkOfferSlip(engine, position, seat, slip).ok) return slip.offers;
  }
  return [];
}

/** Consents to everything of the right kind, as far as all of it can be delivered. */
function consentsOf(engine: Engine, view: SeatView, { consents }: Strategy): readonly boolean[] {
  const incoming = incomingOffers(view.position, view.seat);
  const answers = incoming.map(() => false);
  for (const [index, offer] of incoming.entries()) {
    const deal = dealOf(offer);
    if (!deal || !consents.includes(deal.act)) continue;
    answers[index] = true;
    if (faultOf(engine, view, { phase: 'answer', answers, word: null })) answers[index] = false;
  }
  return answers;
}

function openOf(
  engine: Engine,
  view: SeatView,
  kind: ChoiceKind,
  taken: readonly string[],
): readonly Choice[] {
  const { seat, position } = view;
  const spent = spentBy(engine, position, seat, { choices: taken, stake: null });
  return engine.repertoire[seat].filter(
    (of) =>
      of.kind === kind &&
      !taken.includes(of.code) &&
      permitOf(engine, position, of, seat, position.deals, spent).open,
  );
}

function wordOf(engine: Engine, view: SeatView, { kinds }: Strategy): string | null {
  for (const kind of kinds) {
    const [first] = openOf(engine, view, kind, []);
    if (first) return first.code;
  }
  return null;
}

function choicesOf(engine: Engine, view: SeatView, { kinds }: Strategy, chance: Chance): readonly string[] {
  const slots = engine.scenario.choicesPerTurn[view.seat];
  const word = view.position.words[view.seat];
  const taken: string[] = [];
  for (const kind of kinds) {
    while (taken.length < slots) {
      const open = openOf(engine, view, kind, taken);
      // What was announced is done, where it is one of several that would do.
      const picked = open.find(({ code }) => code === word) ?? chance.pick(open);
      if (!picked) break;
      taken.push(picked.code);
    }
  }
  return taken;
}
