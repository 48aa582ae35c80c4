import type { TurnLog } from '../../game/log.ts';
import type { Occurrence } from '../../rules/occurrence.ts';
import type { DeedName } from '../../vocabulary/deeds.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { BoardEvent } from '../scene/picture.ts';
import type { Names } from '../words/names.ts';
import { deedSentence } from '../words/sentences.ts';

/** What the board shows of a verdict: the resolution, and the law if it was about the law. */
const VERDICTS: ReadonlySet<DeedName> = new Set([
  'adopted',
  'rejected',
  'lawNarrowed',
  'lawRepealed',
  'lawFailed',
  'certificateStands',
]);

/** What is told before (news) or is no event (a coin that came back). */
const UNFILMED: ReadonlySet<DeedName> = new Set(['newsBroke', 'stakeReturned']);

function eventOf(happened: Occurrence, seat: Nation | null, names: Names): BoardEvent {
  const { deed, by, to, programme } = happened;
  return { deed, by, to, programme, caption: deedSentence(happened, seat, names) };
}

/** A Reveal's deeds as the board's film shows them to who sits in a seat, or in none. */
export function revealEvents(log: TurnLog, seat: Nation | null, names: Names): readonly BoardEvent[] {
  return log.occurrences
    .filter((happened) => happened.secretOf === null && !UNFILMED.has(happened.deed))
    .map((happened) => eventOf(happened, seat, names));
}

/** The same of what a debate decided. */
export function verdictEvents(log: TurnLog, seat: Nation | null, names: Names): readonly BoardEvent[] {
  return log.occurrences
    .filter(({ deed }) => VERDICTS.has(deed))
    .map((happened) => eventOf(happened, seat, names));
}
