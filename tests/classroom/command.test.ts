import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Client, dataFolder, facilitatorAt } from './support.ts';

const main = fileURLToPath(new URL('../../src/classroom/main.ts', import.meta.url));
const folder = dataFolder();
let port = 0;
let server: ChildProcess | null = null;

beforeAll(async () => {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  ({ port } = probe.address() as AddressInfo);
  probe.close();
  await once(probe, 'close');
});
afterAll(() => {
  server?.kill('SIGKILL');
  folder.remove();
});

/** Starts the command's server, and waits until it has said all that it says. */
async function start(): Promise<string> {
  server = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA: folder.path },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  if (server.stdout)
    for await (const part of server.stdout) {
      said += String(part);
      if (/#facilitator=[\w-]{22}\n/.test(said)) return said;
    }
  throw new Error(`the classroom did not open: ${said}`);
}

async function stop(): Promise<void> {
  if (!server) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

interface PrintedRoom {
  readonly code: string;
  readonly address: string;
  /** What the picture under it says to whoever holds a phone before it. */
  readonly pictured: string;
}

/** The rooms that a terminal shows. */
function roomsIn(said: string): readonly PrintedRoom[] {
  return [...said.matchAll(/^Room ([A-Z2-9]{6}) {3}(\S+)\n((?:[█▀▄ \u00A0]+\n)+)/gmu)].map(
    ([, code = '', address = '', picture = '']) => ({ code, address, pictured: pictureText(picture) }),
  );
}

/** Reads a QR code of half blocks as a camera would: light ink on a dark terminal, each row two modules high. */
function pictureText(picture: string): string {
  const rows = picture.split('\n').filter(Boolean);
  const modules = rows.flatMap((row) => [
    row.split('').map((block) => block === '█' || block === '▀'),
    row.split('').map((block) => block === '█' || block === '▄'),
  ]);
  const scale = 4;
  const margin = 4 * scale;
  const width = (modules[0]?.length ?? 0) * scale + 2 * margin;
  const height = modules.length * scale + 2 * margin;
  const data = new Uint8Array(width * height * 4).fill(255);
  for (const [y, line] of modules.entries())
    for (const [x, isLight] of line.entries()) {
      if (isLight) continue;
      for (let dy = 0; dy < scale; dy += 1)
        for (let dx = 0; dx < scale; dx += 1) {
          const at = ((y * scale + dy + margin) * width + x * scale + dx + margin) * 4;
          data.fill(0, at, at + 3);
        }
    }
  return decodeQR({ width, height, data });
}

it('the command prints where it is, the facilitator’s link, and of each room its code and a QR code that leads there', async () => {
  const origin = `http://127.0.0.1:${port}`;
  const said = await start();
  expect(said).toContain(`Students find it at\n  ${origin}/\n`);
  const secret = new RegExp(`\n {2}${origin}/#facilitator=([\\w-]{22})\n`).exec(said)?.[1] ?? '';
  const [first, ...others] = roomsIn(said);
  expect(others).toEqual([]);
  const address = `${origin}/#join=${first?.code}`;
  expect(first).toMatchObject({ address, pictured: address });

  // The link leads the class, and the code lets somebody in.
  const student = new Client(port);
  const { token = '' } = await student.join(first?.code ?? '');
  expect(token).not.toBe('');
  expect(said).not.toContain(token);
  const opened = await facilitatorAt(port, secret);
  for (const one of [student, opened.console]) one.close();
  await stop();

  const again = await start();
  expect(again).toContain(`/#facilitator=${secret}\n`);
  const rooms = roomsIn(again);
  expect(new Set(rooms.map(({ code }) => code))).toEqual(new Set([first?.code, opened.code]));
  for (const { address: there, code, pictured } of rooms) {
    expect(there).toBe(`${origin}/#join=${code}`);
    expect(pictured).toBe(there);
  }
  await stop();
});
