import { isBlank } from '../../protocol/blank.ts';
import { mergeSlip, PART_OF_ACT, type Part } from '../../protocol/roles.ts';
import type { Offer, Slip } from '../../vocabulary/talk.ts';

/** What a slip holds of one member's own parts, and the offers that its answers are about. */
export interface OwnPart {
  readonly slip: Slip;
  readonly heard: readonly Offer[];
}

/**
 * The parts of a delegation's slip that one member writes; null where it wrote nothing into them.
 * @param heard the offers on the table, in the order of the slip's answers
 */
export function ownPart(slip: Slip, held: ReadonlySet<Part>, heard: readonly Offer[]): OwnPart | null {
  const own = mergeSlip(emptyOf(slip, heard), slip, held, heard);
  if (own.phase !== 'answer') return isBlank(own) ? null : { slip: own, heard };
  const mine = heard.map(({ act }) => held.has(PART_OF_ACT[act]));
  const answers = own.answers.filter((_, at) => mine[at]);
  if (answers.length === 0 && own.word === null) return null;
  return { slip: { ...own, answers }, heard: heard.filter((_, at) => mine[at]) };
}

function emptyOf({ phase }: Slip, heard: readonly Offer[]): Slip {
  switch (phase) {
    case 'offer':
      return { phase, offers: [], counsel: null };
    case 'answer':
      return { phase, answers: heard.map(() => false), word: null };
    case 'commit':
      return { phase, choices: [], stake: null };
    case 'debate':
      return { phase, placements: [], question: null };
  }
}
