import { Worker } from 'node:worker_threads';
import type { SeatView } from '../../game/view.ts';
import { safeSlip } from '../../opponents/opponent.ts';
import { NO_REASON, type Reason } from '../../opponents/reasons.ts';
import type { Temperament } from '../../scenario/background.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Decision } from '../../table/table.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { ByNation } from '../../vocabulary/nations.ts';

/** What every worker is told as it starts. */
export interface Briefing {
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly temperaments: ByNation<Temperament>;
}

export interface Question {
  readonly view: SeatView;
  readonly level: Level;
  /** Of the game. */
  readonly seed: number;
}

export interface Answer {
  readonly decision: Decision<Reason>;
}

/** Opponents of all rooms, who think on threads of their own so that messages never wait for them. */
export interface Opponents {
  /** Never fails: where a thread does, the seat passes. */
  decide(view: SeatView, level: Level, seed: number): Promise<Decision<Reason>>;
  close(): Promise<void>;
}

interface Asked {
  readonly question: Question;
  readonly resolve: (decision: Decision<Reason>) => void;
}

interface Thread {
  readonly worker: Worker;
  asked: Asked | null;
}

/**
 * @param most threads; they are started as there is work for them
 * @param report is told of a thread that failed
 */
export function createOpponents(
  briefing: Briefing,
  most: number,
  report: (problem: Error) => void,
): Opponents {
  const threads = new Set<Thread>();
  const waiting: Asked[] = [];
  let isClosed = false;

  function pass({ question, resolve }: Asked): void {
    resolve({ slip: safeSlip(question.view), reason: NO_REASON });
  }

  function start(): Thread {
    const worker = new Worker(new URL('./opponentWorker.ts', import.meta.url), { workerData: briefing });
    const thread: Thread = { worker, asked: null };
    threads.add(thread);
    // An idle thread keeps nobody from ending.
    worker.unref();
    worker.on('message', ({ decision }: Answer) => {
      thread.asked?.resolve(decision);
      thread.asked = null;
      give(thread);
    });
    worker.on('error', (problem: Error) => {
      threads.delete(thread);
      report(problem);
      if (thread.asked) pass(thread.asked);
      // What it stumbled over is answered; another takes the rest.
      hire();
    });
    return thread;
  }

  function give(thread: Thread): void {
    const asked = waiting.shift();
    if (!asked) return;
    thread.asked = asked;
    thread.worker.postMessage(asked.question);
  }

  function hire(): void {
    if (isClosed || waiting.length === 0) return;
    const idle = [...threads].find(({ asked }) => asked === null);
    if (idle) give(idle);
    else if (threads.size < most) give(start());
  }

  return {
    decide: (view, level, seed) =>
      new Promise((resolve) => {
        waiting.push({ question: { view, level, seed }, resolve });
        hire();
      }),
    async close() {
      isClosed = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
