import type { Engine } from '../game/engine.ts';
import type { Game } from '../game/game.ts';
import { CHOICE_KIND_LIST, type ChoiceKind, parseChoice } from '../vocabulary/choices.ts';
import { DEEDS, type DeedName } from '../vocabulary/deeds.ts';
import { byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { openKinds } from './openKinds.ts';
import type { Outcome, Watcher } from './play.ts';
import { perMille } from './rates.ts';

/** How often one kind of choice was open and taken, in turns of seats: one seat's Commit in one turn counts 1. */
interface KindCount {
  permitted: number;
  affordable: number;
  taken: number;
  /** Games in which some seat took it. */
  games: number;
}

type KindRow = Readonly<KindCount> & { readonly kind: ChoiceKind };
type DeedRow = { readonly deed: DeedName; readonly times: number };

/** A seat's scores: what adds up exactly, and what follows from it. */
interface ScoreSums {
  readonly sum: number;
  readonly squares: number;
  readonly mean: number;
  readonly deviation: number;
}

/** What was open, taken and done in some games: sums, so that those of many games add up. */
export interface Counts {
  readonly choices: readonly KindRow[];
  readonly deeds: readonly DeedRow[];
}

/** What many games came to, in sums alone: it stays as small after ten thousand games as after one. */
export class Tally implements Watcher {
  games = 0;
  standIns = 0;
  readonly #engine: Engine;
  readonly #endings: Map<string, number>;
  readonly #scores = byNation(() => ({ sum: 0, squares: 0 }));
  readonly #kinds = new Map<ChoiceKind, KindCount>();
  readonly #deeds = new Map<DeedName, number>();
  #takenNow = new Set<ChoiceKind>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#endings = new Map(engine.scenario.endings.map(({ id }) => [id, 0]));
    for (const kind of CHOICE_KIND_LIST) {
      if (NATIONS.some((seat) => engine.repertoire[seat].some((choice) => choice.kind === kind))) {
        this.#kinds.set(kind, { permitted: 0, affordable: 0, taken: 0, games: 0 });
      }
    }
  }

  beforeReveal(game: Game): void {
    for (const seat of NATIONS) {
      for (const [kind, { permitted, affordable }] of openKinds(this.#engine, game.position, seat)) {
        const count = this.#kinds.get(kind);
        if (!count) continue;
        if (permitted) count.permitted += 1;
        if (affordable) count.affordable += 1;
      }
    }
  }

  over(game: Game): void {
    for (const log of game.turns) {
      for (const seat of NATIONS) this.#take(log.choices[seat] ?? []);
      for (const { deed } of log.occurrences) this.#deeds.set(deed, (this.#deeds.get(deed) ?? 0) + 1);
    }
    for (const kind of this.#takenNow) (this.#kinds.get(kind) as KindCount).games += 1;
    this.#takenNow = new Set();
  }

  #take(codes: readonly string[]): void {
    const kinds = new Set(codes.map((code) => parseChoice(code)?.kind).filter((kind) => kind !== undefined));
    for (const kind of kinds) {
      (this.#kinds.get(kind) as KindCount).taken += 1;
      this.#takenNow.add(kind);
    }
  }

  add(outcome: Outcome): void {
    this.games += 1;
    this.standIns += outcome.standIns;
    this.#endings.set(outcome.ending, (this.#endings.get(outcome.ending) ?? 0) + 1);
    for (const seat of NATIONS) {
      this.#scores[seat].sum += outcome.scores[seat];
      this.#scores[seat].squares += outcome.scores[seat] ** 2;
    }
  }

  /** Adds what was counted elsewhere: of kinds that the scenario's repertoires hold. */
  addCounts({ choices, deeds }: Counts): void {
    for (const { kind, permitted, affordable, taken, games } of choices) {
      const count = this.#kinds.get(kind);
      if (!count) continue;
      count.permitted += permitted;
      count.affordable += affordable;
      count.taken += taken;
      count.games += games;
    }
    for (const { deed, times } of deeds) this.#deeds.set(deed, (this.#deeds.get(deed) ?? 0) + times);
  }

  counts(): Counts {
    return { choices: [...this.#kinds].map(([kind, count]) => ({ kind, ...count })), deeds: this.deeds() };
  }

  /** Endings in the scenario's order. */
  endings(): readonly { readonly id: string; readonly games: number; readonly perMille: number }[] {
    return [...this.#endings].map(([id, games]) => ({ id, games, perMille: perMille(games, this.games) }));
  }

  /** A seat's scores; mean and standard deviation in thousandths of the scale, so 437 is 43.7 points. */
  scores(seat: Nation): ScoreSums {
    const { sum, squares } = this.#scores[seat];
    if (this.games === 0) return { sum, squares, mean: 0, deviation: 0 };
    const variance = squares / this.games - (sum / this.games) ** 2;
    return {
      sum,
      squares,
      mean: Math.round((sum * 10) / this.games),
      deviation: Math.round(10 * Math.sqrt(Math.max(0, variance))),
    };
  }

  /** Kinds of choices in their fixed order; `perMille` is how often a kind was taken where it was permitted. */
  choices(): readonly (KindRow & { readonly perMille: number })[] {
    return this.counts().choices.map((row) => ({ ...row, perMille: perMille(row.taken, row.permitted) }));
  }

  /** Deeds that were done at all, in their fixed order. */
  deeds(): readonly DeedRow[] {
    return DEEDS.map((deed) => ({ deed, times: this.#deeds.get(deed) ?? 0 })).filter(
      ({ times }) => times > 0,
    );
  }
}
