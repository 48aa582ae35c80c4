import { wordFateOf } from '../../game/wordFate.ts';
import type { ExitSheet, Moment, Participation } from '../../protocol/afterwards.ts';
import { isBlank } from '../../protocol/blank.ts';
import type { Slip } from '../../vocabulary/talk.ts';
import type { Deed } from './deeds.ts';
import { type RoomState, roleOf } from './state.ts';

/** How many of its own moments a student is asked about. */
const QUOTED = 2;

/**
 * A member's exit sheet: of what it did itself the two moments that say most, of two kinds where it did two, the later
 * before the earlier. Whoever did nothing is asked about what it saw.
 */
export function exitSheetOf(state: RoomState, member: string): ExitSheet {
  const { deeds, written } = state.after;
  const moments = [...(deeds.get(member)?.moments.values() ?? [])]
    .map((deed) => momentOf(state, deed))
    .filter((moment) => weightOf(moment) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one) || other.entry - one.entry);
  const [first] = moments;
  const second = moments.find(({ kind }) => kind !== first?.kind) ?? moments[1];
  const quoted = [first, second].flatMap((moment) => moment ?? []).slice(0, QUOTED);
  const looked: Moment = { kind: 'lookedOn', entry: 1, turn: 0, seat: null };
  const shown = quoted.length < QUOTED ? [...quoted, looked] : quoted;
  const texts = written.get(member);
  return {
    moments: shown,
    written: shown.flatMap(({ entry }) => {
      const text = texts?.get(entry);
      return text === undefined ? [] : [{ about: entry, text }];
    }),
  };
}

function momentOf({ table }: RoomState, deed: Deed): Moment {
  if (deed.kind !== 'word') return deed;
  const log = table.game.turns[deed.turn - 1];
  return { ...deed, fate: log && deed.seat ? wordFateOf(log, deed.seat) : 'silent' };
}

/** How much a moment says of whoever it is about; 0 for what says nothing. */
function weightOf(moment: Moment): number {
  switch (moment.kind) {
    case 'word':
      return moment.fate === 'broken' ? 8 : moment.fate === 'kept' ? 7 : 0;
    case 'signed':
      return isMute(moment.slip) ? 0 : 6;
    case 'spoke':
      return isMute(moment.slip) ? 0 : 5;
    case 'said':
      return 4;
    case 'handedIn':
      return isMute(moment.slip) ? 0 : moment.slip.phase === 'commit' ? 3 : 2;
    case 'proposed':
      return isMute(moment.slip) ? 0 : 1;
    case 'lookedOn':
      return 0;
  }
}

/** Whether a slip holds nothing that could be quoted: an answer to the cabinet and a question are told by no line. */
function isMute(slip: Slip): boolean {
  if (slip.phase === 'offer') return isBlank({ ...slip, counsel: null });
  return isBlank(slip.phase === 'debate' ? { ...slip, question: null } : slip);
}

/** How often each took part, who left included, in the order in which they came. */
export function participationIn(state: RoomState): readonly Participation[] {
  return [...state.after.deeds.values()].map(({ counts, member, nickname, role, seat }) => {
    const now = state.members.get(member);
    const sits = now && now.seat !== null ? { seat: now.seat, role: roleOf(state, now) } : { seat, role };
    return { member, nickname, ...sits, ...counts };
  });
}
