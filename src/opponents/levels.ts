import type { Level } from '../vocabulary/levels.ts';

/** What a level can do. Look-ahead of a later level would be one more trait here and one more step in `survey`. */
export interface Skill {
  /** Widest error of judgement about one choice, in thousandths of an agenda point, either way. */
  readonly whim: number;
  /** How many choices it thinks about in one beat; the rest escape it. */
  readonly attention: number;
  /** Per cent of a delayed effect that it reckons with. */
  readonly foresight: number;
  /** Years of a lasting state (a tariff, a membership) that it reckons with, at most. */
  readonly years: number;
  /** Whether it sees what stocks and steps are good for later. */
  readonly prospects: boolean;
  /** Per cent of Talks in which it asks for something unprompted. */
  readonly asks: number;
}

export const SKILLS: Readonly<Record<Level, Skill>> = {
  novice: { whim: 1600, attention: 6, foresight: 0, years: 0, prospects: false, asks: 25 },
  practised: { whim: 260, attention: 999, foresight: 90, years: 5, prospects: true, asks: 100 },
  expert: { whim: 0, attention: 999, foresight: 100, years: 10, prospects: true, asks: 100 },
};
