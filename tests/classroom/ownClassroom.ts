import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Client, classroomOn, dataFolder } from './support.ts';

type Running = Awaited<ReturnType<typeof classroomOn>>;

/** What tests need of a classroom that runs. */
export type RunningClassroom = Pick<Running, 'house' | 'port' | 'problems'>;

interface OwnClassroom extends RunningClassroom {
  /** Where its data lie. */
  readonly folder: string;
  /** Closed after each test. */
  readonly clients: Client[];
  /** Stops the server, and starts it again on the same folder. */
  restart(): Promise<void>;
}

/** A classroom for all tests of a file. */
export function ownClassroom(): OwnClassroom {
  const folder = dataFolder();
  const clients: Client[] = [];
  let running: Running;
  beforeAll(async () => {
    running = await classroomOn(folder.path);
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });
  afterAll(async () => {
    await running.stop();
    folder.remove();
  });
  return {
    folder: folder.path,
    clients,
    async restart() {
      await running.stop();
      running = await classroomOn(folder.path);
    },
    get house() {
      return running.house;
    },
    get port() {
      return running.port;
    },
    get problems() {
      return running.problems;
    },
  };
}
