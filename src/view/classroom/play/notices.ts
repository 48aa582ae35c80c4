import type { Nation } from '../../../vocabulary/nations.ts';
import type { Known } from '../connection/known.ts';

/** Something that others did to the game or to one's seat, and that is told in a sentence. */
export type Notice =
  | { readonly kind: 'undone'; readonly turn: number }
  | { readonly kind: 'announced'; readonly text: string }
  /** News that the facilitator told, by the id it goes by. */
  | { readonly kind: 'told'; readonly id: string }
  | { readonly kind: 'standIn' }
  | { readonly kind: 'seated'; readonly seat: Nation | null }
  | { readonly kind: 'handed'; readonly seat: Nation };

/** What happened between two states of one client's knowledge that its reader should be told. */
export function noticesBetween(before: Known, after: Known, member: string): readonly Notice[] {
  const { status } = after;
  if (!before.status || !status) return [];
  const notices: Notice[] = [];
  if (after.stepsBack > before.stepsBack && after.view)
    notices.push({ kind: 'undone', turn: after.view.turn });
  if (status.announced !== null && status.announced !== before.status.announced)
    notices.push({ kind: 'announced', text: status.announced });
  const told = toldIn(after);
  if (told.length > toldIn(before).length && after.stepsBack === before.stepsBack)
    notices.push({ kind: 'told', id: told.at(-1) ?? '' });
  const was = before.status.members.find(({ id }) => id === member);
  const is = status.members.find(({ id }) => id === member);
  if (was && is && (was.seat !== is.seat || (was.role !== is.role && was.seat !== null)))
    notices.push({ kind: 'seated', seat: is.seat });
  else if (is?.seat && before.status.holders[is.seat] === 'members' && status.holders[is.seat] !== 'members')
    notices.push({ kind: 'handed', seat: is.seat });
  const stoodIn = was?.seat ? status.stoodIn[was.seat] : undefined;
  if (was?.seat && stoodIn !== undefined && stoodIn !== before.status.stoodIn[was.seat])
    notices.push({ kind: 'standIn' });
  return notices;
}

/** All news that the facilitator told in the game so far. */
function toldIn({ view }: Known): readonly string[] {
  return (view?.turns ?? []).flatMap(({ occurrences }) =>
    occurrences.flatMap(({ about, deed }) => (deed === 'newsTold' && about ? [about] : [])),
  );
}
