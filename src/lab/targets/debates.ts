import { type ResolutionId, SEMANTICS } from '../../vocabulary/debate.ts';
import type { DebatesResult } from '../debatesTask.ts';
import { type Finding, findEach, shareOf, within } from './finding.ts';

/** Between equal speakers either side of each resolution wins four to six debates of ten, under either semantics. */
export function debatesEven(counts: DebatesResult, resolutions: readonly ResolutionId[]): Finding {
  const shares = resolutions.flatMap((resolution) =>
    SEMANTICS.map((semantics) => {
      const id = `${resolution}.${semantics}`;
      const { won = 0, held = 0 } = counts[id] ?? {};
      return shareOf(id, won, held);
    }),
  );
  return findEach('debatesEven', shares, within(400, 600));
}
