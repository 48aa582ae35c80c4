import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { listen } from '../../src/classroom/server/listen.ts';
import { sentenceOf } from '../../src/classroom/words.ts';

const servers: Server[] = [];
const server = (): Server => {
  const one = createServer();
  servers.push(one);
  return one;
};
afterEach(async () => {
  for (const one of servers.splice(0)) await new Promise((resolve) => one.close(resolve));
});

it('takes any port that is free, and says of a taken one that it is', async () => {
  const first = await listen(server(), 0, '127.0.0.1');
  const port = first.ok ? first.value : 0;
  expect(port).toBeGreaterThan(0);
  const second = await listen(server(), port, '127.0.0.1');
  if (second.ok) throw new Error('two on one port');
  expect(second.fault).toMatchObject({ code: 'portInUse', params: { port } });
  expect(sentenceOf(second.fault)).toContain(`Port ${port} is in use`);
});

it('says of an address of another machine that it is none of this one', async () => {
  // Of the range that is kept for examples.
  const refused = await listen(server(), 0, '192.0.2.1');
  if (refused.ok) throw new Error('listening elsewhere');
  expect(refused.fault.code).toBe('hostUnknown');
  expect(sentenceOf(refused.fault)).toContain('"192.0.2.1" is no address of this machine');
});
