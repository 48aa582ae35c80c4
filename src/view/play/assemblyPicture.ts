import { isFor } from '../../debate/hearing.ts';
import type { Debated } from '../../game/log.ts';
import type { OpenDebate } from '../../rules/position.ts';
import { type Audience, CONGRESS, type CongressPart, SPEECHES } from '../../vocabulary/debate.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { AssemblyPicture, SeatPicture } from '../scene/picture.ts';

/**
 * A debate as the board shows it at one moment.
 * @param at the place of the speech whose giver is ringed, 0 to 7; null, or beyond the last, where nobody's is
 * @param ballotsOpened how many ballots are open; none can be while the debate is undecided
 * @param order everybody who gives a ballot, in the order in which ballots are opened: `openingOrder`'s once it is
 *   decided, the hearing's own before that
 */
export function assemblyPicture(
  debate: OpenDebate | Debated,
  at: number | null,
  ballotsOpened: number,
  order: readonly Audience[],
): AssemblyPicture {
  const { affirmative, negative } = debate.speakers;
  const speech = at === null || ballotsOpened > 0 ? undefined : SPEECHES[at];
  const given = new Map<Audience, 'for' | 'against'>();
  if ('ballots' in debate) {
    const ballots = new Map(debate.ballots.map((ballot) => [ballot.audience, ballot]));
    for (const audience of order.slice(0, ballotsOpened)) {
      const ballot = ballots.get(audience);
      if (ballot) given.set(audience, isFor(ballot) ? 'for' : 'against');
    }
  }
  const decides = order.some(isPart);
  return {
    for: [...new Set(affirmative)],
    against: [...new Set(negative)],
    speaking: speech ? debate.speakers[speech.side][speech.speaker] : null,
    ballots: Object.fromEntries([...given].filter(([audience]) => !isPart(audience))) as Partial<
      Record<Nation, 'for' | 'against'>
    >,
    congress: decides ? CONGRESS.map((part): SeatPicture => given.get(part) ?? 'closed') : [],
  };
}

function isPart(audience: Audience): audience is CongressPart {
  return (CONGRESS as readonly Audience[]).includes(audience);
}
