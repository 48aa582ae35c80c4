import type { Level } from '../vocabulary/levels.ts';

/** What a level can do. */
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
  /** Requests and pledges that it puts forward in one Talk, at most each. */
  readonly proposals: number;
  /** Per cent of what any government cares for besides its agenda that sways it. */
  readonly distraction: number;
  /** How it looks ahead; null for those who judge by rules of thumb alone. */
  readonly lookahead: Lookahead | null;
}

/** How far and how widely a level looks ahead. Counted in forecasts, never in time, so that all machines decide alike. */
export interface Lookahead {
  /** Years played out in mind, this one included. */
  readonly years: number;
  /** Choices beside those of the plan that are tried in their places. */
  readonly width: number;
  /** Forecasts after which no further plan is tried. */
  readonly budget: number;
}

export const SKILLS: Readonly<Record<Level, Skill>> = {
  novice: {
    whim: 1600,
    attention: 6,
    foresight: 0,
    years: 0,
    prospects: false,
    asks: 25,
    proposals: 1,
    distraction: 100,
    lookahead: null,
  },
  practised: {
    whim: 260,
    attention: 999,
    foresight: 90,
    years: 5,
    prospects: true,
    asks: 100,
    proposals: 1,
    distraction: 100,
    lookahead: null,
  },
  expert: {
    whim: 0,
    attention: 999,
    foresight: 90,
    years: 5,
    prospects: true,
    asks: 100,
    proposals: 3,
    distraction: 50,
    lookahead: { years: 3, width: 4, budget: 4000 },
  },
};
