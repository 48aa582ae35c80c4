import {
  type AfterStatus,
  ASKINGS,
  type Asking,
  QUESTIONS,
  type Question,
} from '../../../protocol/afterwards.ts';

/** What one asking of one question came to. */
export interface ToldAnswers {
  readonly when: Asking;
  /** How often each point was given, from 1. */
  readonly counts: readonly number[];
  readonly count: number;
  /** In tenths of a point. */
  readonly mean: number;
}

/** One question with what may be told of it. */
export interface ToldQuestion {
  readonly question: Question;
  readonly askings: readonly ToldAnswers[];
  /** From before to after, in tenths of a point; null as long as one of the two is missing. */
  readonly moved: number | null;
}

/** What may be told of the anonymous questions; none before any asking may be. */
export function toldQuestions({ askings }: AfterStatus): readonly ToldQuestion[] {
  const told = QUESTIONS.map((question, at): ToldQuestion => {
    const answers = ASKINGS.flatMap((when): readonly ToldAnswers[] => {
      const counts = askings[when].counts?.[at];
      if (!counts) return [];
      const count = counts.reduce((sum, one) => sum + one, 0);
      const sum = counts.reduce((total, one, point) => total + one * (point + 1), 0);
      return [{ when, counts, count, mean: Math.round((10 * sum) / count) }];
    });
    const [before, after] = answers;
    return { question, askings: answers, moved: before && after ? after.mean - before.mean : null };
  });
  return told.some((one) => one.askings.length > 0) ? told : [];
}
