import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stepOf } from '../../../src/classroom/room/state.ts';
import { serveFolder } from '../../../src/classroom/server/statics.ts';
import { SINGLE_FILE } from '../../../src/protocol/paths.ts';
import type { Step } from '../../../src/protocol/plans.ts';
import { NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import {
  type Client,
  classroomOn,
  dataFolder,
  facilitatorAt,
  goOn,
  roomOf,
} from '../../classroom/support.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A room in which opponents do nothing, so that what its students do is all that happens. */
export interface QuietRoom {
  readonly origin: string;
  readonly port: number;
  readonly secret: string;
  readonly code: string;
  readonly room: string;
  readonly console: Client;
  /** Begins the game by the shortest plan. */
  start(): Promise<void>;
  /** Goes on until a step of a turn is reached, a Reveal by the turn after it, and of ballots the next that are opened. */
  reach(turn: number, step: Step): Promise<void>;
  /** A seat that is on no side of the debate that runs, and that no student holds. */
  listener(): Nation;
}

/** A classroom that this process serves. */
export interface QuietClass {
  /** Opens a room of the lesson, with a console of its own. */
  open(): Promise<QuietRoom>;
  end(): Promise<void>;
}

/** The site must have been built. It must outlive the pages that are open on it: they complain of a server that is gone. */
export async function holdQuietClass(): Promise<QuietClass> {
  const folder = dataFolder();
  const classroom = await classroomOn(folder.path, {
    serve: serveFolder(join(root, 'dist'), join(root, 'dist-file', SINGLE_FILE)),
  });
  const consoles: Client[] = [];
  return {
    async open() {
      const { port } = classroom;
      const { secret } = classroom.house;
      const { code, console, room } = await facilitatorAt(port, secret);
      consoles.push(console);
      const live = roomOf(classroom, room);
      return {
        origin: `http://127.0.0.1:${port}`,
        port,
        secret,
        code,
        room,
        console,
        async start() {
          await console.order(room, { kind: 'start', plan: '45' });
        },
        async reach(turn, step) {
          const { state } = live;
          const isThere = (): boolean =>
            stepOf(state) === step && (step === 'verdict' || state.table.game.position.turn === turn);
          while (!isThere()) await goOn(console, live);
        },
        listener() {
          const { speakers } = live.state.table.game.position.debate ?? {};
          const held = [...live.state.members.values()].map(({ seat }) => seat);
          const taken = [...(speakers?.affirmative ?? []), ...(speakers?.negative ?? []), ...held];
          const free = NATIONS.find((nation) => !taken.includes(nation));
          if (!free) throw new Error('nobody listens');
          return free;
        },
      };
    },
    async end() {
      for (const console of consoles) console.close();
      await classroom.stop();
      folder.remove();
    },
  };
}
