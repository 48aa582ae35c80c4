// `node scripts/release.ts ID`: freezes a scenario as it is now, so that its recordings replay for ever.
// `node scripts/release.ts --rules`: freezes the rules as they are now, before they change.
// `node scripts/release.ts`: freezes previews (version 0) and their recordings anew, until there is a first release.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenarios } from '../src/content/scenarios.ts';
import { createEngine } from '../src/game/engine.ts';
import type { Game } from '../src/game/game.ts';
import { playGame } from '../src/lab/play.ts';
import { everySeat, type LabPlayer, occupantsOf } from '../src/lab/players.ts';
import { makeLink } from '../src/record/link.ts';
import { makeNotation } from '../src/record/notation.ts';
import { type GameRecord, makeRecord, RULES_VERSION } from '../src/record/record.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { canonicalJson, scenarioHash } from '../src/scenario/scenarioHash.ts';
import { bundleRules } from './bundleRules.ts';

const released = fileURLToPath(new URL('../src/content/released/', import.meta.url));
const recordings = fileURLToPath(new URL('../tests/recordings/', import.meta.url));

/** `lesson0.json` is version 0 of the lesson. */
const SNAPSHOT = /^([a-z][A-Za-z]*?)(\d+)\.json$/;

/** Version 0 is a preview: it may be frozen anew until the first release. */
function freeze(id: string, version: number, scenario: Scenario): void {
  const file = `${released}${id}${version}.json`;
  const text = `${canonicalJson({ ...scenario, version })}\n`;
  if (version > 0 && existsSync(file) && readFileSync(file, 'utf8') !== text)
    throw new Error(
      `${id} ${version} was released as something else: raise its version in src/content first`,
    );
  writeFileSync(file, text);
}

/** `rules2.js` is version 2 of the rules, bundled into one module. */
const RULES = /^rules(\d+)\.js$/;

/** Rules that were frozen are never written again: their recordings were played by just these. */
async function freezeRules(): Promise<void> {
  const file = `${released}rules${RULES_VERSION}.js`;
  if (existsSync(file)) throw new Error(`rules ${RULES_VERSION} are frozen already`);
  writeFileSync(file, `// @ts-nocheck\n${await bundleRules()}`);
}

function snapshots(): readonly { readonly name: string; readonly id: string; readonly version: number }[] {
  return readdirSync(released)
    .toSorted()
    .flatMap((name) => {
      const [, id, version] = SNAPSHOT.exec(name) ?? [];
      return id === undefined ? [] : [{ name, id, version: Number(version) }];
    });
}

function readSnapshot(name: string): Scenario {
  return JSON.parse(readFileSync(released + name, 'utf8')) as Scenario;
}

/** The list of what is frozen, in code, so that a bundler sees what can be asked for. */
function writeIndex(): void {
  const rows = snapshots().map(({ name, id, version }) => {
    const hash = scenarioHash(readSnapshot(name));
    return `  {
    id: '${id}',
    version: ${version},
    hash: '${hash}',
    load: async () =>
      (await import('./${name}', { with: { type: 'json' } })).default as unknown as Scenario,
  },`;
  });
  writeFileSync(
    `${released}scenarios.ts`,
    `// Written by scripts/release.ts: scenarios as they were given out, each fetched only when a recording asks for it.
import type { Scenario } from '../../scenario/scenario.ts';

export const releasedScenarios = [
${rows.join('\n')}
] as const;
`,
  );
  const versions = readdirSync(released).flatMap((name) => RULES.exec(name)?.[1] ?? []);
  const lines = versions.map(
    (version) =>
      `  { version: ${version}, load: async () => (await import('./rules${version}.js')).presentRules },\n`,
  );
  writeFileSync(
    `${released}rules.ts`,
    `// Written by scripts/release.ts: earlier rules as they were given out, each fetched only when a recording asks for it.
export const releasedRules = [${lines.length > 0 ? `\n${lines.join('')}` : ''}] as const;
`,
  );
}

/** One game of random players, who do what nobody would, and one of practised ones: each written form has its turn. */
function record(id: string, version: number, scenario: Scenario): void {
  const engine = createEngine(scenario);
  const hash = scenarioHash(scenario);
  const keep = (name: string, text: string): void => {
    const file = `${recordings}${id}${version}.${name}`;
    if (version === 0 || !existsSync(file)) writeFileSync(file, text);
  };
  const recorded = (player: LabPlayer): GameRecord => {
    const seats = everySeat(player);
    let made: GameRecord | null = null;
    const over = (game: Game): void => {
      made = makeRecord(game, occupantsOf(seats), hash);
    };
    playGame(engine, seats, 1731, { beforeReveal: () => undefined, over });
    if (!made) throw new Error('a game that never ended');
    return made;
  };
  keep('json', `${JSON.stringify(recorded('random'))}\n`);
  const practised = recorded('practised');
  keep('txt', makeNotation(practised));
  const link = makeLink(practised, engine, hash);
  if (!link.ok) throw new Error(link.fault.code);
  keep('link', `${link.value}\n`);
}

const [id] = process.argv.slice(2);
if (id === '--rules') {
  await freezeRules();
} else if (id !== undefined) {
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (!scenario) throw new Error(`there is no scenario "${id}"`);
  freeze(id, scenario.version, scenario);
} else {
  for (const { id: preview, version } of snapshots())
    if (version === 0 && scenarios[preview]) freeze(preview, 0, scenarios[preview]);
}
writeIndex();
for (const { name, id: frozen, version } of snapshots()) record(frozen, version, readSnapshot(name));
