import { PART_OF_ACT, type Part } from '../../../protocol/roles.ts';
import type { Offer, Slip } from '../../../vocabulary/talk.ts';
import type { Draft } from '../../play/draft.ts';

/**
 * What a member's screen shows of the delegation's slip: the parts that it writes as it left them where it has changes
 * that the table has not taken in yet, and everything else as the table has it.
 * @param team the delegation's slip by the table; null while nobody has written anything
 * @param isDirty whether the member has changed anything since
 * @param incoming the offers that answers are about
 */
export function teamDraft(
  own: Draft,
  team: Slip | null,
  held: ReadonlySet<Part>,
  isDirty: boolean,
  incoming: readonly Offer[],
): Draft {
  if (!team) return own;
  const isOwn = (part: Part): boolean => isDirty && held.has(part);
  const pick = <T>(part: Part, mine: T, theirs: T): T => (isOwn(part) ? mine : theirs);
  switch (team.phase) {
    case 'offer': {
      const mine = own.offers.filter(({ act }) => isOwn(PART_OF_ACT[act]));
      const theirs = team.offers.filter(({ act }) => !isOwn(PART_OF_ACT[act]));
      return { ...own, offers: [...theirs, ...mine], counsel: pick('counsel', own.counsel, team.counsel) };
    }
    case 'answer':
      return {
        ...own,
        answers: incoming.map(({ act }, at) =>
          answerOf(own, team.answers[at] === true, at, isOwn(PART_OF_ACT[act])),
        ),
        word: pick('word', own.word, team.word),
      };
    case 'commit':
      return {
        ...own,
        choices: pick('choices', own.choices, team.choices),
        stake: pick('coins', own.stake, team.stake),
        bid: pick('coins', own.bid, team.bid ?? null),
      };
    case 'debate':
      return {
        ...own,
        placements: pick('speech', own.placements, team.placements),
        question: pick('speech', own.question, team.question),
      };
  }
}

/** A no of the table's may be a question that is still open: the slip makes no difference, the screen does. */
function answerOf(own: Draft, yes: boolean, at: number, isOwn: boolean): boolean | null {
  const mine = own.answers[at] ?? null;
  if (isOwn || (mine === null && !yes)) return mine;
  return yes;
}
