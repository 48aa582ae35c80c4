import type { Tape, TapeLine } from '../record/tape.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Slip } from '../vocabulary/talk.ts';
import { covers, isSame, type Recorded, wasHeard, wasTaken } from './recorded.ts';

/** Where an opponent took a recording's place in a beat, because what was recorded wasn't allowed or didn't answer. */
export type Strayed = {
  readonly turn: number;
  readonly phase: Slip['phase'];
  readonly seat: Nation;
} & (
  | { readonly kind: 'choices'; readonly missing: readonly string[]; readonly instead: readonly string[] }
  /** Of a Word; null is silence. */
  | { readonly kind: 'word'; readonly missing: string | null; readonly instead: string | null }
  /** Offers or requests that could not be put again. */
  | { readonly kind: 'offers' }
  /** The cabinet asked something else: that is its seat's secret while the game runs. */
  | { readonly kind: 'question' }
  /** Something was put to the seat that never had been. */
  | { readonly kind: 'answers' }
  /** Something that it had taken is put to it again, and may not be taken. */
  | { readonly kind: 'untaken' }
  /** A coin on a Word, or a bid for the floor, and whether an opponent placed another. */
  | { readonly kind: 'stake' | 'bid'; readonly isPlaced: boolean }
  | { readonly kind: 'speech' }
);

/**
 * Where a game that follows a recording could not: read off the two tapes alone, so that nothing of it need be kept.
 * @param followed the tape of the game that follows
 * @param chair the seat that a person holds in it
 */
export function strayedFrom(recorded: Recorded, followed: Tape, chair: Nation): readonly Strayed[] {
  const waiting = new Map<string, TapeLine[]>();
  for (const line of recorded.tape.lines) {
    const key = keyOf(line);
    waiting.set(key, [...(waiting.get(key) ?? []), line]);
  }
  return followed.lines.flatMap((line): readonly Strayed[] => {
    const { seat, slip, turn } = line.entry;
    if (seat === chair || !covers(recorded, turn)) return [];
    const base = { turn, phase: slip.phase, seat };
    const before = waiting.get(keyOf(line))?.shift();
    return before
      ? differencesOf(before, line).map((one) => ({ ...base, ...one }))
      : [{ ...base, kind: 'speech' }];
  });
}

function keyOf({ entry: { turn, seat, slip } }: TapeLine): string {
  return `${turn} ${seat} ${slip.phase}`;
}

type Difference = Strayed extends infer One
  ? One extends Strayed
    ? Omit<One, 'turn' | 'phase' | 'seat'>
    : never
  : never;

function differencesOf(before: TapeLine, now: TapeLine): readonly Difference[] {
  const [recorded, slip] = [before.entry.slip, now.entry.slip];
  if (recorded.phase === 'offer' && slip.phase === 'offer') {
    return [
      ...(isSame(recorded.offers, slip.offers) ? [] : [{ kind: 'offers' } as const]),
      ...(before.asked === now.asked ? [] : [{ kind: 'question' } as const]),
    ];
  }
  if (recorded.phase === 'answer' && slip.phase === 'answer') {
    const isNew = now.heard.some((offer) => !wasHeard(before, offer));
    const isUntaken = now.heard.some((offer, at) => wasTaken(before, offer) && !slip.answers[at]);
    return [
      ...(isNew ? [{ kind: 'answers' } as const] : []),
      ...(isUntaken ? [{ kind: 'untaken' } as const] : []),
      ...(recorded.word === slip.word
        ? []
        : [{ kind: 'word', missing: recorded.word, instead: slip.word } as const]),
    ];
  }
  if (recorded.phase === 'commit' && slip.phase === 'commit') {
    const missing = recorded.choices.filter((code) => !slip.choices.includes(code));
    const instead = slip.choices.filter((code) => !recorded.choices.includes(code));
    const isOther = missing.length > 0 || instead.length > 0;
    const isBidSame = isSame(recorded.bid ?? null, slip.bid ?? null);
    const isStakeSame = isSame([recorded.stake, before.on], [slip.stake, now.on]);
    return [
      ...(isOther ? [{ kind: 'choices', missing, instead } as const] : []),
      ...(isStakeSame ? [] : [{ kind: 'stake', isPlaced: slip.stake !== null } as const]),
      ...(isBidSame ? [] : [{ kind: 'bid', isPlaced: Boolean(slip.bid) } as const]),
    ];
  }
  return isSame([before.motion, before.meets, recorded], [now.motion, now.meets, slip])
    ? []
    : [{ kind: 'speech' }];
}
