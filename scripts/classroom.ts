// `npm run classroom`: builds the game and serves it to a class. What can be refused is refused before anything is built.
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { listen } from '../src/classroom/server/listen.ts';
import { settingsOf } from '../src/classroom/settings.ts';
import { openStore } from '../src/classroom/store/sqliteStore.ts';
import { sentenceOf } from '../src/classroom/words.ts';
import type { Fault } from '../src/vocabulary/result.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function giveUp(fault: Fault): never {
  console.error(sentenceOf(fault));
  process.exit(1);
}

const settings = settingsOf(process.env, root);
if (!settings.ok) giveUp(settings.fault);
const { port, host, data } = settings.value;

const probe = createServer();
const listening = await listen(probe, port, host);
if (!listening.ok) giveUp(listening.fault);
await new Promise((resolve) => probe.close(resolve));
const store = openStore(data);
if (!store.ok) giveUp(store.fault);
store.value.close();

// The mode of a shell must not turn a game for players into a build for developers.
process.env.NODE_ENV = 'production';
await build({ root, logLevel: 'warn' });
// For classes whose network keeps devices apart: the console hands it out.
await import('./buildFile.ts');
await import('../src/classroom/main.ts');
