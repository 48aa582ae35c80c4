import { type Interval, perMille, wilson } from '../rates.ts';
import type { TargetId } from '../words.ts';

/** A share of something counted, in thousandths, with its interval at 95 per cent. */
export interface Share {
  readonly id: string;
  readonly part: number;
  readonly whole: number;
  readonly perMille: number;
  readonly interval: Interval;
}

export function shareOf(id: string, part: number, whole: number): Share {
  return { id, part, whole, perMille: perMille(part, whole), interval: wilson(part, whole) };
}

/** What became of one target. The figure alone decides; the interval says how far to trust it. */
export interface Finding extends Share {
  readonly id: TargetId;
  readonly rule: 'atLeast' | 'atMost';
  /** In thousandths. */
  readonly limit: number;
  readonly passes: boolean;
  /** What the figure is made of, or was the largest of. */
  readonly parts: readonly Share[];
}

export function find(
  id: TargetId,
  share: Share,
  rule: Finding['rule'],
  limit: number,
  parts: readonly Share[],
): Finding {
  const { part, whole, perMille: figure, interval } = share;
  // Against the counts themselves: a rounded figure must not decide.
  const passes =
    whole > 0 && (rule === 'atLeast' ? part * 1000 >= limit * whole : part * 1000 <= limit * whole);
  return { id, part, whole, perMille: figure, interval, rule, limit, passes, parts };
}

/** The largest of some shares; the first of equals. */
export function largest(shares: readonly Share[]): Share {
  let most = shareOf('', 0, 0);
  // By cross multiplication, since rounded shares may be equal.
  for (const share of shares)
    if (most.whole === 0 || share.part * most.whole > most.part * share.whole) most = share;
  return most;
}
