import { type Interval, perMille, wilson } from '../rates.ts';
import type { TargetId } from '../words.ts';

/** A figure in thousandths, of something counted or of a scale, with its interval at 95 per cent. */
export interface Share {
  readonly id: string;
  /** Whether `part` of `whole` were counted; else they stand for a figure on some scale. */
  readonly counted: boolean;
  readonly part: number;
  readonly whole: number;
  readonly perMille: number;
  readonly interval: Interval;
}

export function shareOf(id: string, part: number, whole: number): Share {
  return { id, counted: true, part, whole, perMille: perMille(part, whole), interval: wilson(part, whole) };
}

/** A figure that is no share of anything counted, in thousandths of its scale, with how far it may be off either way. */
export function measured(id: string, thousandths: number, off: number, of: number): Share {
  const figure = Math.round(thousandths);
  const interval = {
    low: Math.max(0, Math.round(thousandths - off)),
    high: Math.min(1000, Math.round(thousandths + off)),
  };
  return { id, counted: false, part: figure, whole: of === 0 ? 0 : 1000, perMille: figure, interval };
}

/** What a target asks of a figure, in thousandths. */
export type Rule =
  | { readonly rule: 'atLeast' | 'atMost'; readonly limit: number }
  | {
      readonly rule: 'within';
      readonly limit: number;
      readonly limits: readonly [low: number, high: number];
    };

export const atLeast = (limit: number): Rule => ({ rule: 'atLeast', limit });
export const atMost = (limit: number): Rule => ({ rule: 'atMost', limit });
export const within = (low: number, high: number): Rule => ({
  rule: 'within',
  limit: low,
  limits: [low, high],
});

/** What became of one target. The figure alone decides; the interval says how far to trust it. */
export type Finding = Share & {
  readonly id: TargetId;
  readonly passes: boolean;
  /** What the figure is made of, or was the furthest off of. */
  readonly parts: readonly Share[];
} & Rule;

/** By how much, in thousandths, a share breaks a rule; 0 or less where it keeps it, the nearer to 0 the closer. */
function excess({ part, whole }: Share, rule: Rule): number {
  // From the counts themselves: a rounded figure must not decide.
  const figure = (part * 1000) / whole;
  switch (rule.rule) {
    case 'atLeast':
      return rule.limit - figure;
    case 'atMost':
      return figure - rule.limit;
    case 'within':
      return Math.max(rule.limits[0] - figure, figure - rule.limits[1]);
  }
}

/** Judges one figure. Of nothing, nothing passes. */
export function find(id: TargetId, share: Share, rule: Rule, parts: readonly Share[] = []): Finding {
  const passes = share.whole > 0 && excess(share, rule) <= 0;
  return { ...share, id, ...rule, passes, parts };
}

/**
 * Judges several figures, each by the same rule: the one that is furthest off stands for all. What never came up is
 * told and not judged.
 */
export function findEach(id: TargetId, judged: readonly Share[], rule: Rule): Finding {
  let worst = shareOf('', 0, 0);
  for (const share of judged) {
    if (share.whole === 0) continue;
    if (worst.whole === 0 || excess(share, rule) > excess(worst, rule)) worst = share;
  }
  return find(id, worst, rule, judged);
}
