import type { SeatView } from '../../game/view.ts';
import type { Adviser, CabinetQuestion } from '../../scenario/scenario.ts';

/** Whether an adviser has come after one who resigned, and has not been before the cabinet since. */
export function isNewAdviser(
  { seat, turns }: Pick<SeatView, 'seat' | 'turns'>,
  cabinet: readonly CabinetQuestion[],
  adviser: Adviser,
): boolean {
  const last = turns
    .flatMap(({ occurrences }) => occurrences)
    .findLast(
      ({ about, by, deed }) =>
        by === seat &&
        (deed === 'adviserResigned'
          ? about === adviser
          : deed === 'counselled' &&
            cabinet
              .find(({ id }) => about?.startsWith(`${id}#`))
              ?.answers.some((answer) => answer.adviser === adviser)),
    );
  return last?.deed === 'adviserResigned';
}
