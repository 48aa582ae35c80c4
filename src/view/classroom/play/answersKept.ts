import type { Storage } from '../../app/storage.ts';

const KEY = 'classAnswers';

/** Which offers one has said no to, while the beat is open: to the table a no and an open question are the same. */
export interface AnswersKept {
  read(beat: string): readonly (boolean | null)[] | null;
  write(beat: string, answers: readonly (boolean | null)[]): void;
}

/** @param room whose beats they are */
export function answersIn(storage: Storage, room: string): AnswersKept {
  return {
    read(beat) {
      const kept = storage.read(KEY);
      if (!kept.ok || kept.value === null) return null;
      try {
        const { of, answers } = JSON.parse(kept.value) as { of?: unknown; answers?: unknown };
        if (of !== `${room} ${beat}` || !Array.isArray(answers)) return null;
        return answers.map((answer: unknown) => (typeof answer === 'boolean' ? answer : null));
      } catch {
        return null;
      }
    },
    write(beat, answers) {
      if (answers.length > 0) storage.write(KEY, JSON.stringify({ of: `${room} ${beat}`, answers }));
    },
  };
}
