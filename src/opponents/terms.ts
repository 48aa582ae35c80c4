import type { Audience } from '../vocabulary/debate.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Reason } from './reasons.ts';

/**
 * What can speak for or against a choice. Every choice is scored by the sum of these, in thousandths of an agenda
 * point (1,000 is one point of the score out of 100), and nothing else.
 */
export const TERMS = [
  'aim0', // the four aims of the agenda: two public, the secret one, the one for the world
  'aim1',
  'aim2',
  'aim3',
  'grudge', // repaying an injury
  'gratitude', // repaying a kindness
  'delivery', // what was agreed in Talk
  'pledge', // what was pledged
  'word', // what was announced
  'prospect', // what it makes possible later
  'relations', // trust in oneself
  'standing', // one's prestige
  'prosperity',
  'science',
  'independence', // one's autonomy
  'calm', // tension, and one's own public
  'openness', // the world's, as one's candour has it
  'return', // what the other side would do for it
  'odds', // coins that a stake is expected to win
  'ballot', // how far an argument moves a ballot
  'floor', // what having the floor of the assembly is worth
  'cover', // not showing one's hand
  'saving', // coins kept for something better
  'price', // coins spent
  'risk', // chance, and others striking back
  'company', // whom one would be with, or walk out on
  'variety', // having done the same of late
  'room', // the choice that it would take the place of
  'bond', // being bound at all
  'whim', // an error of judgement
] as const;
export type Term = (typeof TERMS)[number];
export type Terms = Readonly<Partial<Record<Term, number>>>;

/** One part of a decision, with everything that was weighed in it. `score` is the sum of `terms`. */
export interface Account {
  /** The choice's code, or `offer`, `answer`, `word`, `stake` or `counsel` with what it is about. */
  readonly subject: string;
  readonly terms: Terms;
  readonly score: number;
  readonly reason: Reason;
}

const PLACE = new Map<Term, number>(TERMS.map((term, place) => [term, place]));

/** Adds up terms, and for whose sake each was added. */
export class Tally {
  readonly #amounts: number[] = new Array<number>(TERMS.length).fill(0);
  readonly #shares = new Map<Term, Map<Audience, number>>();

  add(term: Term, amount: number, about?: Audience): void {
    if (amount === 0) return;
    const place = PLACE.get(term) as number;
    this.#amounts[place] = (this.#amounts[place] as number) + amount;
    if (!about) return;
    let shares = this.#shares.get(term);
    if (!shares) {
      shares = new Map();
      this.#shares.set(term, shares);
    }
    shares.set(about, (shares.get(about) ?? 0) + amount);
  }

  /** Adds everything in another tally, or with -1 takes it away. */
  include(other: Tally, sign: 1 | -1 = 1): void {
    TERMS.forEach((term, place) => {
      let unshared = other.#amounts[place] as number;
      for (const [about, amount] of other.#shares.get(term) ?? []) {
        this.add(term, sign * amount, about);
        unshared -= amount;
      }
      this.add(term, sign * unshared);
    });
  }

  /** Everything in one tally less everything in another. */
  static difference(one: Tally, other: Tally): Tally {
    const left = new Tally();
    left.include(one);
    left.include(other, -1);
    return left;
  }

  get score(): number {
    let sum = 0;
    for (const amount of this.#amounts) sum += amount;
    return sum;
  }

  get terms(): Terms {
    const terms: Partial<Record<Term, number>> = {};
    TERMS.forEach((term, place) => {
      const amount = this.#amounts[place] as number;
      if (amount !== 0) terms[term] = amount;
    });
    return terms;
  }

  /** The term without which the score would fall most; null when none speaks for it. */
  strongest(): Term | null {
    let best: Term | null = null;
    let most = 0;
    TERMS.forEach((term, place) => {
      const amount = this.#amounts[place] as number;
      if (amount > most) {
        best = term;
        most = amount;
      }
    });
    return best;
  }

  /** The term without which the score would rise most; null when none speaks against it. */
  weakest(): Term | null {
    let worst: Term | null = null;
    let least = 0;
    TERMS.forEach((term, place) => {
      const amount = this.#amounts[place] as number;
      if (amount < least) {
        worst = term;
        least = amount;
      }
    });
    return worst;
  }

  /** The nation that a term is mostly about. */
  mainNation(term: Exclude<Term, 'ballot'>, sign: 1 | -1 = 1): Nation | null {
    return this.#main(term, sign) as Nation | null;
  }

  /** Whose ballot an argument moves most. */
  mainAudience(): Audience | null {
    return this.#main('ballot', 1);
  }

  #main(term: Term, sign: 1 | -1): Audience | null {
    let best: Audience | null = null;
    let most = 0;
    for (const [nation, amount] of this.#shares.get(term) ?? []) {
      if (sign * amount > most) {
        best = nation;
        most = sign * amount;
      }
    }
    return best;
  }
}
