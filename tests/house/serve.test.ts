import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = fileURLToPath(new URL('../../scripts/serve.ts', import.meta.url));

it.each(['x', '0', '65536', '-1', '80.5', '1e3'])('PORT=%s is answered with one sentence', (PORT) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PORT },
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(`PORT must be a whole number from 1 to 65535, and is "${PORT}".\n`);
});

it('a port in use is answered with one sentence, before anything is built', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  // Not spawnSync: the other server must live meanwhile.
  const child = spawn(process.execPath, [script], { cwd: root, env: { ...process.env, PORT: String(port) } });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  other.close();
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`^Port ${port} is in use: [^\\n]*\\.\\n$`));
});
