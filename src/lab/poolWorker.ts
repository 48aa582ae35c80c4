// A worker of the pool: does what it is asked and says what came of it. What a task throws ends the worker.
import { parentPort } from 'node:worker_threads';
import type { Answer, Order } from './pool.ts';
import { TASKS, type TaskName } from './tasks.ts';

function answer<N extends TaskName>({ name, place, params }: Order<N>): Answer<N> {
  return { place, results: params.map((param) => TASKS[name](param)) };
}

parentPort?.on('message', (order: Order<TaskName>) => parentPort?.postMessage(answer(order)));
