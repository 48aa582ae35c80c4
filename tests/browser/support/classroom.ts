import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { RoomOverview } from '../../../src/protocol/replies.ts';
import { Client, dataFolder, facilitatorAt } from '../../classroom/support.ts';

const main = fileURLToPath(new URL('../../../src/classroom/main.ts', import.meta.url));

async function freePort(): Promise<number> {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A class: the server in a process of its own on a fresh folder, and a facilitator who sends commands over the wire. */
export interface ClassHeld {
  readonly origin: string;
  /** Of the facilitator's link. */
  readonly secret: string;
  readonly code: string;
  readonly console: Client;
  readonly room: string;
  /** What the facilitator knows of the room, once it is as asked. */
  until(is: (overview: RoomOverview) => boolean): Promise<RoomOverview>;
  /** Kills the server and starts it again on the same folder and port. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

/** Opens a room of the lesson for so many students. The site must have been built. */
export async function holdClass(students = 9): Promise<ClassHeld> {
  const folder = dataFolder();
  const port = await freePort();
  let server: ChildProcess | null = null;
  const start = async (): Promise<string> => {
    const started = spawn(process.execPath, [main], {
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA: folder.path },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    server = started;
    let said = '';
    for await (const chunk of started.stdout) {
      said += String(chunk);
      const secret = /#facilitator=([\w-]+)/.exec(said)?.[1];
      if (secret) return secret;
    }
    throw new Error(`the classroom did not open: ${said}`);
  };
  const stop = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (!server || server.exitCode !== null) return;
    server.kill(signal);
    await once(server, 'exit');
  };
  const secret = await start();
  let { console, room, code } = await facilitatorAt(port, secret, students);
  return {
    origin: `http://127.0.0.1:${port}`,
    secret,
    code,
    room,
    get console() {
      return console;
    },
    until: (is) =>
      console.until(() =>
        console.replies
          .findLast((reply) => reply.kind === 'console')
          ?.rooms.find((one) => one.room === room && is(one)),
      ),
    async restart() {
      await stop('SIGKILL');
      await start();
      console = new Client(port);
      await console.hello({ as: 'facilitator', secret, client: console.client });
    },
    async end() {
      console.close();
      await stop('SIGTERM');
      folder.remove();
    },
  };
}
