// `npm run classroom`, once everything is built: serves the classroom on this machine.
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeQR } from 'qr';
import { refusedNames } from '../content/classroom/refusedNames.ts';
import { scenarios } from '../content/scenarios.ts';
import { profiles } from '../content/story/profiles.ts';
import { addressFor } from '../protocol/addresses.ts';
import { SINGLE_FILE } from '../protocol/paths.ts';
import { byNation } from '../vocabulary/nations.ts';
import type { Fault } from '../vocabulary/result.ts';
import { machineClock } from './clock.ts';
import { createOpponents } from './opponents/opponents.ts';
import { startClassroom } from './server/server.ts';
import { serveFolder } from './server/statics.ts';
import { originsOf, type Settings, settingsOf } from './settings.ts';
import { openStore } from './store/sqliteStore.ts';
import { says, sentenceOf } from './words.ts';

const root = dirname(fileURLToPath(new URL('../../package.json', import.meta.url)));

function giveUp(fault: Fault): never {
  console.error(sentenceOf(fault));
  process.exit(1);
}

function report(problem: unknown): void {
  console.error(
    says.problem(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)),
  );
}

async function main(settings: Settings): Promise<void> {
  const store = openStore(settings.data, { report });
  if (!store.ok) giveUp(store.fault);
  const temperaments = byNation((nation) => profiles[nation].temperament);
  // One core is left to messages.
  const threads = Math.max(1, Math.min(4, availableParallelism() - 1));
  const opponents = createOpponents({ scenarios, temperaments }, threads, report);
  const started = await startClassroom({
    ...settings,
    store: store.value,
    clock: machineClock,
    opponents,
    scenarios,
    refusedNames,
    wordsAMinute: 150,
    serve: serveFolder(join(root, 'dist'), join(root, 'dist-file', SINGLE_FILE)),
    report,
  });
  if (!started.ok) giveUp(started.fault);
  const classroom = started.value;
  const { house, port } = classroom;
  if (house.rooms.size === 0) {
    const opened = house.openFor(1, { scenario: 'lesson', level: 'practised' }, null);
    if (!opened.ok) giveUp({ ...opened.fault, path: settings.data });
  }
  const origins = originsOf(settings.host, port);
  const [origin = ''] = origins;
  for (const { state } of house.rooms.values()) {
    const address = addressFor(origin, { as: 'newcomer', code: state.code });
    console.log(says.room(state.code, address, encodeQR(address, 'ascii')));
  }
  for (const [room, { code }] of house.faults) console.error(says.notPlayed(room, code));
  console.log(says.kept(settings.data));
  console.log(says.served(origins));
  console.log(says.facilitator(addressFor(origin, { as: 'facilitator', secret: house.secret })));

  let isClosing = false;
  const end = (): void => {
    if (isClosing) return;
    isClosing = true;
    void classroom.close().then(async () => {
      store.value.close();
      await opponents.close();
      console.log(says.closed);
      process.exit(0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}

// What went wrong in one room must not take the others with it; and what counts is on disk.
process.on('unhandledRejection', report);

const settings = settingsOf(process.env, root);
if (!settings.ok) giveUp(settings.fault);
await main(settings.value);
