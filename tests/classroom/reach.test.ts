import { get } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { isThisMachine } from '../../src/classroom/server/reach.ts';
import { PROTOCOL_VERSION } from '../../src/protocol/limits.ts';
import { SOCKET_PATH } from '../../src/protocol/paths.ts';
import { makeRequest } from '../../src/protocol/requests.ts';
import { Client, classroomOn, dataFolder, facilitatorAt } from './support.ts';

const folder = dataFolder();
let classroom: Awaited<ReturnType<typeof classroomOn>>;

beforeAll(async () => {
  // Another device is played by another address of loopback.
  classroom = await classroomOn(folder.path, { isThisMachine: (address) => address.endsWith('127.0.0.1') });
});
afterAll(async () => {
  await classroom.stop();
  folder.remove();
});

const fetchFrom = (localAddress: string, path = '/'): Promise<void> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: classroom.port, path, localAddress }, (answer) => {
      answer.resume();
      answer.on('end', resolve);
    }).on('error', reject);
  });

it('tells the console where it can be found, and when another device fetched the page or came in', async () => {
  const { console, code } = await facilitatorAt(classroom.port, classroom.house.secret);
  const welcome = await console.first('welcome');
  const origins = [`http://127.0.0.1:${classroom.port}`];
  expect(welcome).toMatchObject({ as: 'facilitator', reach: { origins, devices: 0, joined: 0 } });

  const told = (devices: number, joined: number) =>
    console.until(() =>
      console.replies.find(
        (one) => one.kind === 'reach' && one.reach.devices === devices && one.reach.joined === joined,
      ),
    );
  await fetchFrom('127.0.0.1');
  await fetchFrom('127.0.0.2', '/assets/some.js');
  await fetchFrom('127.0.0.2', '/?from=qr');
  await told(1, 0);
  // The facilitator's own browser, and what no page asks for, are no device: else there would be more.
  await fetchFrom('127.0.0.3');
  await told(2, 0);

  const origin = origins[0] as string;
  const socket = new WebSocket(`ws://127.0.0.1:${classroom.port}${SOCKET_PATH}`, {
    headers: { origin },
    localAddress: '127.0.0.3',
  });
  await new Promise((resolve) => socket.once('open', resolve));
  const hello = { as: 'newcomer', code, client: 'client-of-another' } as const;
  socket.send(makeRequest({ kind: 'hello', version: PROTOCOL_VERSION, hello }));
  await told(2, 1);
  socket.terminate();

  const quietBefore = console.replies.length;
  console.request({ kind: 'reach' });
  const begun = await console.until(() =>
    console.replies.slice(quietBefore).find(({ kind }) => kind === 'reach'),
  );
  expect(begun.kind === 'reach' && begun.reach.quiet).toBeLessThan(1000);
  console.close();
});

it('tells the wall too where phones find it, whatever address the wall itself was opened under', async () => {
  const { console, code } = await facilitatorAt(classroom.port, classroom.house.secret);
  const wall = new Client(classroom.port);
  await wall.hello({ as: 'projector', code });
  const welcome = await wall.first('welcome');
  expect(welcome).toMatchObject({ as: 'projector', origins: [`http://127.0.0.1:${classroom.port}`] });
  wall.close();
  console.close();
});

it('knows its own addresses', () => {
  for (const own of ['127.0.0.1', '127.4.4.4', '::1', '::ffff:127.0.0.1', ''])
    expect(isThisMachine(own)).toBe(true);
  for (const other of ['203.0.113.7', '::ffff:203.0.113.7', '2001:db8::1'])
    expect(isThisMachine(other)).toBe(false);
});
