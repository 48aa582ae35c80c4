import { says } from './words.ts';

/** Where a command speaks: results to `out`, everything else to `note`. */
export interface Terminal {
  out(text: string): void;
  /** One line. */
  note(line: string): void;
}

/** Says how far a run has come, ten times at most. */
export function progress(
  terminal: Terminal,
  all: number,
  words: (done: number, all: number) => string = says.progress,
): () => void {
  const step = Math.max(1, Math.ceil(all / 10));
  let done = 0;
  return () => {
    done += 1;
    if (done % step === 0 || done === all) terminal.note(words(done, all));
  };
}
