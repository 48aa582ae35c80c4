import type { ChoiceKind } from '../../vocabulary/choices.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { Takers } from '../gameTask.ts';
import type { Tally } from '../tally.ts';
import { atLeast, type Finding, findEach, type Share, shareOf, within } from './finding.ts';

/**
 * Steps that are taken once, and the way back from them: who wants one takes it in the first turn that permits it, and
 * then no turn permits it any more. Of these it counts in how many games they come, and not by whom it is expected of:
 * leaders, and those who on record belong to the camp.
 */
const ONCE: Readonly<Partial<Record<ChoiceKind, readonly Nation[]>>> = {
  sign: ['RUS', 'PAK', 'TUR'],
  withdraw: ['GBR', 'FRA', 'DEU', 'JPN', 'PAK', 'TUR', 'RUS'],
  join: ['GBR', 'FRA', 'DEU', 'JPN', 'TUR'],
  leave: ['GBR', 'FRA', 'DEU', 'JPN', 'PAK', 'TUR', 'RUS'],
  build: NATIONS.filter((nation) => nation !== 'CHN'),
};
/** The leaders' own. */
const LEADERS_ONLY: ReadonlySet<ChoiceKind> = new Set(['found', 'fly']);

const isRepeatable = (kind: ChoiceKind): boolean => ONCE[kind] === undefined && !LEADERS_ONLY.has(kind);

/** In how many games somebody took each one-off step of whom it isn't expected. */
export class OnceTally {
  games = 0;
  readonly #kinds: readonly ChoiceKind[];
  readonly #counts = new Map<ChoiceKind, number>();

  /** @param withheld choices that are in nobody's hands in this scenario */
  constructor(withheld: readonly ChoiceKind[] = []) {
    this.#kinds = (Object.keys(ONCE) as ChoiceKind[]).filter((kind) => !withheld.includes(kind));
  }

  add(takers: Takers): void {
    this.games += 1;
    for (const kind of this.#kinds) {
      if (!takers[kind]?.some((nation) => ONCE[kind]?.includes(nation))) continue;
      this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    }
  }

  shares(): readonly Share[] {
    return this.#kinds.map((kind) => shareOf(kind, this.#counts.get(kind) ?? 0, this.games));
  }
}

/** No choice is dead, none is a matter of course: three targets. */
export function choicesAlive(tally: Tally, once: OnceTally): readonly Finding[] {
  const repeated = tally.choices().filter(({ kind }) => isRepeatable(kind));
  return [
    findEach(
      'choicesAffordable',
      repeated.map(({ kind, affordable, permitted }) => shareOf(kind, affordable, permitted)),
      atLeast(250),
    ),
    findEach(
      'choicesTaken',
      repeated.map(({ kind, taken, permitted }) => shareOf(kind, taken, permitted)),
      within(20, 400),
    ),
    findEach('onceTaken', once.shares(), within(50, 800)),
  ];
}
