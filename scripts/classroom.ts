// `npm run classroom`: builds the game and serves it to a class. What can be refused is refused before anything is built.
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { settingsOf } from '../src/classroom/settings.ts';
import { openStore } from '../src/classroom/store/sqliteStore.ts';
import { sentenceOf } from '../src/classroom/words.ts';
import type { Fault } from '../src/vocabulary/result.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function giveUp(fault: Fault): never {
  console.error(sentenceOf(fault));
  process.exit(1);
}

const LISTEN_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'portInUse',
  EACCES: 'portForbidden',
  EADDRNOTAVAIL: 'hostUnknown',
  ENOTFOUND: 'hostUnknown',
};

const settings = settingsOf(process.env, root);
if (!settings.ok) giveUp(settings.fault);
const { port, host, data } = settings.value;

const fault = await new Promise<Fault | null>((resolve) => {
  const probe = createServer();
  probe.once('error', ({ code, message }: NodeJS.ErrnoException) =>
    resolve({
      code: LISTEN_FAULTS[code ?? ''] ?? 'notListening',
      path: '',
      params: { port, host, why: message },
    }),
  );
  probe.listen(port, host, () => probe.close(() => resolve(null)));
});
if (fault) giveUp(fault);
const store = openStore(data);
if (!store.ok) giveUp(store.fault);
store.value.close();

// The mode of a shell must not turn a game for players into a build for developers.
process.env.NODE_ENV = 'production';
await build({ root, logLevel: 'warn' });
// For classes whose network keeps devices apart: the console hands it out.
await import('./buildFile.ts');
await import('../src/classroom/main.ts');
