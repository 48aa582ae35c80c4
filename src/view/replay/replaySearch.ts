import { searchTurningPoint, type TurningPoint } from '../../debrief/turningPoint.ts';
import type { Engine } from '../../game/engine.ts';
import { type GameRecord, replay } from '../../record/record.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';

/** What a search for all nine turning points tells as it goes. */
export type SearchNews =
  /** Choices weighed so far, and of how many in all, by the seats that were counted. */
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'found'; readonly seat: Nation; readonly point: TurningPoint | null };

/**
 * Looks for the turning point of each seat of a recorded game, one after the other.
 * @throws Error when the record does not replay on this engine (a programmer's mistake: the page has replayed it)
 */
export function* searchAll(record: GameRecord, engine: Engine): Generator<SearchNews> {
  const game = replay(record, engine, scenarioHash(engine.authored));
  if (!game.ok) throw new Error(`a recording that was open does not replay: ${game.fault.code}`);
  let before = 0;
  for (const [index, seat] of NATIONS.entries()) {
    const steps = searchTurningPoint(game.value, seat);
    let weighed = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      weighed = step.value.of;
      const rest = (NATIONS.length - index - 1) * weighed;
      yield { kind: 'progress', done: before + step.value.done, of: before + weighed + rest };
    }
    before += weighed;
    yield { kind: 'found', seat, point: step.value };
  }
}
