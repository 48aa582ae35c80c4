// `npm start`: builds the game and serves it on this machine.
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The port to serve on, from PORT; 5173 where that is unset or empty. */
function portAsked(): number {
  const asked = process.env.PORT || '5173';
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port < 1 || port > 65535) {
    giveUp(`PORT must be a whole number from 1 to 65535, and is "${asked}".`);
  }
  return port;
}

/** Why nothing can listen there ("EADDRINUSE", "EACCES"), or undefined where it can. */
function obstacle(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

const port = portAsked();
// A browser takes "localhost" for either address, so both must be free; a machine without IPv6 is fine.
for (const host of ['127.0.0.1', '::1']) {
  const code = await obstacle(port, host);
  if (code === 'EADDRINUSE') {
    giveUp(
      `Port ${port} is in use: stop what listens there, or choose another, as in PORT=${port === 65535 ? port - 1 : port + 1} npm start.`,
    );
  }
  if (code === 'EACCES')
    giveUp(`Port ${port} may not be used by this user: choose one above 1023, as in PORT=5173 npm start.`);
}

// The mode of a shell must not turn a game for players into a build for developers.
process.env.NODE_ENV = 'production';
await build({ root, logLevel: 'warn' });
await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port, strictPort: true } });
console.log(`1,731 Grams is served at http://localhost:${port}/ (Ctrl+C stops it)`);
