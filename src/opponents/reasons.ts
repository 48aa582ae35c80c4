import type { Mind } from './mind.ts';
import type { Tally, Term } from './terms.ts';

/**
 * Why an opponent did something, as keys for the catalogue. Each stands for the one term without which the choice
 * would have scored least well.
 */
export const REASON_KEYS = {
  aimPublic: ['aim'], // a public aim, by its id
  aimSecret: [], // a purpose that it keeps to itself
  aimWorld: ['aim'],
  grudge: ['nation', 'deed', 'turn'], // repays an injury; the deed that weighs most, and when it was
  grudgePlain: ['nation'],
  gratitude: ['nation', 'deed', 'turn'],
  gratitudePlain: ['nation'],
  delivery: ['nation'], // keeps an agreement of this Talk
  pledge: ['nation'],
  word: [], // keeps its Word
  prospect: [], // what it makes possible later
  relations: ['nation'], // whose trust it is after
  relationsAll: [],
  standing: [],
  prosperity: [],
  science: [],
  independence: [],
  calm: [],
  openness: [],
  return: ['nation'], // what the other side is to do for it
  odds: ['nation'], // expects to win coins on that nation's Word
  ballot: ['audience'], // whose ballot it is after
  floor: ['resolution'], // wants that resolution tabled, or stopped
  silence: [], // pays for silence: nothing it means to do can be said yet
  cover: [], // prefers not to show its hand
  saving: ['choice'], // keeps its coins for that choice
  bargain: [], // brings in more coins than it takes
  nothing: [], // nothing on offer is worth its price
  whim: [], // no better reason than that it felt right
  // Why it turned something down: the one term that spoke most against it.
  hurtsAim: ['aim'],
  hurtsSecret: [],
  hurtsWorld: ['aim'],
  hurtsFriend: ['nation'], // somebody to whom it is grateful
  hurtsRelations: [],
  hurtsStanding: [],
  hurtsProsperity: [],
  hurtsScience: [],
  hurtsIndependence: [],
  hurtsCalm: [],
  hurtsOpenness: [], // the world's, as its candour has it
  hurtsProspect: [],
  returnHurts: ['nation'], // what the other side would do for it
  dear: [], // takes more coins than it is worth
  fears: [], // what could go wrong, or who would strike back
  unease: [], // whom it would be bound to, or whom it would walk out on
  stale: [], // did the same of late
  doubt: [], // no better reason than that it felt wrong
  betterUse: [], // the choice that it would take is worth more for something else
  bond: [], // not worth being bound by
  pledged: [], // takes one pledge a year, or has promised that deed already
  crossed: [], // it has offered the same itself, and that is taken
  full: [], // has agreed to as much as it can deliver
  cannot: [], // the machines or its stocks do not allow it
  indifferent: [], // nothing speaks for it
} as const satisfies Record<string, readonly string[]>;
export type ReasonKey = keyof typeof REASON_KEYS;

/** A reason as data: the key of its sentence, what it is about, and what the sentence needs. */
export interface Reason {
  readonly key: ReasonKey;
  /** The choice it speaks of, by code; null for offers, answers, stakes, counsel and doing nothing. */
  readonly choice: string | null;
  /** Codes, not words: nations, deeds and choices by code, aims by id. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Of what nobody weighed: doing nothing, or what was decided elsewhere. */
export const NO_REASON: Reason = { key: 'nothing', choice: null, params: {} };

/** The reason that a tally gives: its strongest term. */
export function reasonFrom(mind: Mind, tally: Tally, choice: string | null): Reason {
  const term = tally.strongest();
  if (term === null) return { key: 'nothing', choice, params: {} };
  return { choice, ...worded(mind, tally, term) };
}

/** Why something that was put to a seat is turned down: the term that spoke most against it. */
export function refusalFrom(mind: Mind, tally: Tally): Reason {
  const term = tally.weakest();
  if (term === null) return { key: 'indifferent', choice: null, params: {} };
  return { choice: null, ...refused(mind, tally, term) };
}

/** What a term that speaks against something is called, where the sentence needs nothing else. */
const AGAINST = {
  aim2: 'hurtsSecret',
  relations: 'hurtsRelations',
  standing: 'hurtsStanding',
  prosperity: 'hurtsProsperity',
  science: 'hurtsScience',
  independence: 'hurtsIndependence',
  calm: 'hurtsCalm',
  openness: 'hurtsOpenness',
  prospect: 'hurtsProspect',
  price: 'dear',
  risk: 'fears',
  company: 'unease',
  variety: 'stale',
  whim: 'doubt',
  room: 'betterUse',
  bond: 'bond',
} as const satisfies Partial<Record<Term, ReasonKey>>;

function refused(mind: Mind, tally: Tally, term: Term): Omit<Reason, 'choice'> {
  switch (term) {
    case 'aim0':
    case 'aim1':
      return { key: 'hurtsAim', params: { aim: aimId(mind, term === 'aim0' ? 0 : 1) } };
    case 'aim3':
      return { key: 'hurtsWorld', params: { aim: aimId(mind, 3) } };
    case 'grudge':
      return ofFeeling(mind, tally, term, -1);
    case 'gratitude':
    case 'return': {
      const nation = tally.mainNation(term, -1);
      if (!nation) throw new Error(`a ${term} that is owed to nobody`);
      return { key: term === 'return' ? 'returnHurts' : 'hurtsFriend', params: { nation } };
    }
    default:
      if (!(term in AGAINST)) throw new Error(`${term} never speaks against an agreement`);
      return { key: AGAINST[term as keyof typeof AGAINST], params: {} };
  }
}

function worded(mind: Mind, tally: Tally, term: Term): Omit<Reason, 'choice'> {
  switch (term) {
    case 'aim0':
    case 'aim1':
      return { key: 'aimPublic', params: { aim: aimId(mind, term === 'aim0' ? 0 : 1) } };
    case 'aim2':
      return { key: 'aimSecret', params: {} };
    case 'aim3':
      return { key: 'aimWorld', params: { aim: aimId(mind, 3) } };
    case 'grudge':
    case 'gratitude':
      return ofFeeling(mind, tally, term);
    case 'relations': {
      const nation = tally.mainNation(term);
      return nation ? { key: 'relations', params: { nation } } : { key: 'relationsAll', params: {} };
    }
    case 'delivery':
    case 'pledge':
    case 'return':
    case 'odds': {
      const nation = tally.mainNation(term);
      if (!nation) throw new Error(`a ${term} that is owed to nobody`);
      return { key: term, params: { nation } };
    }
    case 'ballot': {
      const audience = tally.mainAudience();
      if (!audience) throw new Error('an argument that moves nobody');
      return { key: 'ballot', params: { audience } };
    }
    case 'price':
      return { key: 'bargain', params: {} };
    case 'saving':
    case 'floor':
      throw new Error(`${term} is worded by whoever weighs it`);
    case 'company':
    case 'risk':
    case 'variety':
    case 'room':
    case 'bond':
      throw new Error(`${term} never speaks for a choice`);
    default:
      return { key: term, params: {} };
  }
}

function aimId(mind: Mind, index: number): string {
  return mind.aims[index]?.id ?? '';
}

function ofFeeling(
  mind: Mind,
  tally: Tally,
  term: 'grudge' | 'gratitude',
  sign: 1 | -1 = 1,
): Omit<Reason, 'choice'> {
  const nation = tally.mainNation(term, sign);
  if (!nation) throw new Error(`a ${term} towards nobody`);
  const { deed } = mind.feelings[nation];
  if (!deed) return { key: `${term}Plain`, params: { nation } };
  return { key: term, params: { nation, deed: deed.deed, turn: deed.turn } };
}
