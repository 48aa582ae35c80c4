import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '../../src/classroom/server/statics.ts';
import { classroomOn, dataFolder } from './support.ts';

const folder = dataFolder();
let classroom: Awaited<ReturnType<typeof classroomOn>>;

beforeAll(async () => {
  const site = join(folder.path, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'classroom.html'), '<!doctype html><title>Classroom</title>');
  writeFileSync(join(site, 'page.js'), 'export {};');
  classroom = await classroomOn(join(folder.path, 'data'), { serve: serveFolder(site) });
});
afterAll(async () => {
  await classroom.stop();
  folder.remove();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

function ask(
  path: string,
  { method = 'GET', host }: { method?: string; host?: string } = {},
): Promise<Answer> {
  const { port } = classroom;
  return new Promise((resolve, reject) => {
    const headers = { host: host ?? `127.0.0.1:${port}` };
    request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    })
      .on('error', reject)
      .end();
  });
}

/** A content security policy by its directives. */
const policyIn = ({ headers }: Answer): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    String(headers['content-security-policy'])
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
  );

it.each([
  ['the page', '/', {}, 200],
  ['a script', '/page.js', {}, 200],
  ['only what a page would be like', '/', { method: 'HEAD' }, 200],
  ['what is not there', '/none.html', {}, 404],
  ['a way out of the folder', '/../package.json', {}, 404],
  ['another method', '/', { method: 'PUT' }, 405],
  ['another name', '/', { host: 'evil.example' }, 421],
])('whoever asks for %s gets a policy that lets nothing foreign in', async (_, path, asked, status) => {
  const answer = await ask(path, asked);
  expect(answer.status).toBe(status);
  const { 'connect-src': connect = [], ...policy } = policyIn(answer);
  expect(policy).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'media-src': ["'self'", 'blob:', 'data:'],
    'worker-src': ["'self'", 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
  // A socket leads to this very address and nowhere else.
  const own = status === 421 ? 'localhost' : `127.0.0.1:${classroom.port}`;
  expect(connect).toEqual(["'self'", 'blob:', 'data:', `ws://${own}`]);
  expect(answer.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  });
});

it('a name in the request puts nothing of its own into the policy', async () => {
  for (const host of ['localhost; script-src *', "127.0.0.1 'unsafe-eval'", 'evil.example:80'])
    expect(await ask('/', { host })).toMatchObject({ status: 421 });
  const { headers } = await ask('/', { host: `localhost:${classroom.port}` });
  expect(headers['content-security-policy']).toContain(`ws://localhost:${classroom.port};`);
});

it.each([
  ['localhost', 'same-origin'],
  ['127.0.0.1', 'same-origin'],
  ['[::1]', 'same-origin'],
  // On plain http under another address a browser ignores it, and says so on every page as a fault.
  ['192.168.1.7', undefined],
])('under %s the policy about windows that open it is %s', async (name, expected) => {
  for (const path of ['/', '/none.html']) {
    const { headers } = await ask(path, { host: `${name}:${classroom.port}` });
    expect(headers['cross-origin-opener-policy']).toBe(expected);
  }
});
