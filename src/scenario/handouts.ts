/** What a delegation reads before its first year: some 150 words in all. Sources by their numbers in brackets. */
export interface Brief {
  /** Where it stands in January 2021. */
  readonly situation: string;
  readonly have: string;
  readonly fear: string;
  /** The best argument for its course. */
  readonly argument: string;
  /** Something to ask another delegation. */
  readonly question: string;
  /** What each member looks after. */
  readonly offices: Readonly<Record<'head' | 'press' | 'science' | 'trade', string>>;
}

/** A part of a text to be printed: a heading, then paragraphs and points. */
export interface TextPart {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

/** One row of a rubric: what is looked at, and how it looks on four levels, the least first. */
export interface RubricRow {
  readonly what: string;
  readonly levels: readonly [string, string, string, string];
}

export interface Rubric {
  readonly lead: readonly string[];
  readonly levels: readonly [string, string, string, string];
  readonly rows: readonly RubricRow[];
}

/** What is said about the stretches of a lesson plan. */
export interface PlanNotes {
  readonly lead: string;
  readonly bring: readonly string[];
  readonly arrival: string;
  readonly year: readonly string[];
  readonly debate: string;
  readonly spare: string;
  readonly debrief: readonly string[];
}
