import type { Thinker } from './play/startWorker.ts';
import { type Briefing, createMind, type Question } from './thinking.ts';
import InlineWorker from './worker.ts?worker&inline';

/** Whether a worker was tried in vain: some browsers grant none to a page that lies on the device. */
let isRefused = false;

/** Starts the worker that the page's one file holds; thinks on the page's own thread where there may be none. */
export function startWorker(): Thinker {
  if (isRefused) return new PageThinker();
  try {
    const worker = new InlineWorker();
    let hasAnswered = false;
    worker.addEventListener('message', () => {
      hasAnswered = true;
    });
    worker.addEventListener('error', () => {
      // One that never said a word was never let in; whoever asks again is answered here.
      isRefused = !hasAnswered;
    });
    return worker;
  } catch {
    isRefused = true;
    return new PageThinker();
  }
}

/** Answers like a worker, one question after the other, with a breath for the page between them. */
class PageThinker extends EventTarget implements Thinker {
  #isOver = false;
  readonly #mind = createMind();

  postMessage(message: Briefing | Question): void {
    setTimeout(() => {
      if (this.#isOver) return;
      try {
        const answer = this.#mind(message);
        if (answer) this.dispatchEvent(new MessageEvent('message', { data: answer }));
      } catch (problem) {
        this.dispatchEvent(new ErrorEvent('error', { message: String(problem) }));
      }
    });
  }

  terminate(): void {
    this.#isOver = true;
  }
}
