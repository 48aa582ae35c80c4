import type { LateSlip } from '../../../protocol/replies.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import type { Known } from '../connection/known.ts';

/** Something that others did to the game or to one's seat, and that is told in a sentence. */
export type Notice =
  | { readonly kind: 'undone'; readonly turn: number }
  /** The step just closed is open again. */
  | { readonly kind: 'reopened' }
  | { readonly kind: 'announced'; readonly text: string }
  /** News that the facilitator told, by the id it goes by. */
  | { readonly kind: 'told'; readonly id: string }
  | { readonly kind: 'standIn'; readonly late: LateSlip }
  | { readonly kind: 'seated'; readonly seat: Nation | null }
  | { readonly kind: 'handed'; readonly seat: Nation };

/** A notice with when it came. */
export interface HeldNotice {
  readonly notice: Notice;
  /** The step in which it came; see `stepOf`. */
  readonly step: string;
}

/**
 * The notices that are still to be read, the newest last: those of before that still hold, and what has happened since; of
 * each kind the newest alone.
 */
export function noticesAfter(
  held: readonly HeldNotice[],
  before: Known,
  after: Known,
  member: string,
): readonly HeldNotice[] {
  const fresh = noticesBetween(before, after, member);
  const kinds = new Set(fresh.map(({ kind }) => kind));
  const kept = held.filter((one) => !kinds.has(one.notice.kind) && stillHolds(one, after, member));
  if (fresh.length === 0 && kept.length === held.length) return held;
  return [...kept, ...fresh.map((notice) => ({ notice, step: stepOf(after) }))];
}

/** What happened between two states of one client's knowledge that its reader should be told. */
export function noticesBetween(before: Known, after: Known, member: string): readonly Notice[] {
  const { status } = after;
  if (!before.status || !status) return [];
  const notices: Notice[] = [];
  if (after.stepsBack > before.stepsBack && after.view)
    notices.push(status.isReopened ? { kind: 'reopened' } : { kind: 'undone', turn: after.view.turn });
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
  const late = after.delegation?.late ?? null;
  const isSameSeat = before.delegation?.seat === after.delegation?.seat;
  if (late && isSameSeat && late.beat !== before.delegation?.late?.beat)
    notices.push({ kind: 'standIn', late });
  return notices;
}

/** Whether a notice still says something true, and of now: what was said for a step goes with it. */
function stillHolds({ notice, step }: HeldNotice, now: Known, member: string): boolean {
  const { status } = now;
  if (!status) return true;
  const seat = status.members.find(({ id }) => id === member)?.seat ?? null;
  switch (notice.kind) {
    case 'undone':
    case 'reopened':
      return step === stepOf(now);
    case 'announced':
      return step === stepOf(now) && status.announced === notice.text;
    case 'told':
      return step === stepOf(now) && toldIn(now).includes(notice.id);
    case 'standIn':
      // It is read in the step after the one it is about.
      return now.delegation?.late?.beat === notice.late.beat;
    case 'seated':
      return seat === notice.seat;
    case 'handed':
      return seat === notice.seat && status.holders[notice.seat] !== 'members';
  }
}

function stepOf({ status }: Known): string {
  return `${status?.beat} ${status?.step}`;
}

/** All news that the facilitator told in the game so far. */
function toldIn({ view }: Known): readonly string[] {
  return (view?.turns ?? []).flatMap(({ occurrences }) =>
    occurrences.flatMap(({ about, deed }) => (deed === 'newsTold' && about ? [about] : [])),
  );
}
