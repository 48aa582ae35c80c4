import type { Position } from '../../rules/position.ts';
import type { Nation } from '../../vocabulary/nations.ts';

/** What a seat owes by an open pledge: the deed, to whom, and the last turn for it. */
export interface OwnPromise {
  readonly code: string;
  readonly to: Nation;
  readonly due: number;
}

/** Everything that a seat has pledged and not yet settled, the most pressing first. */
export function promisesOf({ pledges }: Position, seat: Nation): readonly OwnPromise[] {
  return pledges
    .flatMap(({ first, second, terms }): OwnPromise[] => {
      if (first === seat) return [{ code: terms.mine, to: second, due: terms.due }];
      return second === seat ? [{ code: terms.yours, to: first, due: terms.due }] : [];
    })
    .sort((one, other) => one.due - other.due);
}
