// `node scripts/release.ts ID`: freezes a scenario as it is now, so that its recordings replay for ever.
// `node scripts/release.ts --rules`: freezes the rules as they are now, before they change.
// `node scripts/release.ts`: freezes previews (version 0) and their recordings anew, as long as nothing has been released.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenarios } from '../src/content/scenarios.ts';
import { createEngine, type Engine } from '../src/game/engine.ts';
import { checkIntervention, intervene, tellable } from '../src/game/facilitate.ts';
import { type Game, setupOf } from '../src/game/game.ts';
import { isOver, startGame } from '../src/game/opening.ts';
import { isBallotDue } from '../src/game/speeches.ts';
import { viewOf } from '../src/game/view.ts';
import { dueSeats, submitSlip } from '../src/game/writer.ts';
import { playGame } from '../src/lab/play.ts';
import { everySeat, type LabPlayer, occupantsOf, playSeat } from '../src/lab/players.ts';
import { makeLink } from '../src/record/link.ts';
import { makeNotation } from '../src/record/notation.ts';
import { type GameRecord, makeRecord, RULES_VERSION } from '../src/record/record.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { canonicalJson, scenarioHash } from '../src/scenario/scenarioHash.ts';
import type { Intervention, ToldShift } from '../src/vocabulary/facilitator.ts';
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

/** Whether anything was given out: previews stay as they are from then on. */
function isReleased(): boolean {
  return snapshots().some(({ version }) => version > 0);
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

/** Of every recording; any number would do. */
const SEED = 1731;

/** What a facilitator would do at this moment of a game, in the order in which it is tried. */
function* actsAt(game: Game): Generator<Intervention> {
  const { turn, debate } = game.position;
  yield { kind: 'ratings', within: 200 };
  const [item] = tellable(game);
  if (turn === 3 && item) yield { kind: 'news', id: item.id };
  if (turn === 3) yield { kind: 'headline', text: 'Two landers meet: “hello”', shift: CALMER };
  const said = debate?.flow.at(-1);
  if (said) yield { kind: 'rating', claim: said.claim, base: 700 };
  if (isBallotDue(game.position)) yield { kind: 'ballots' };
}

const CALMER: ToldShift = { measure: 'tension', of: null, amount: -3 };

/** A game of practised players that a facilitator leads: news, a headline of its own, ratings, ballots that it opens. */
function ledGame(engine: Engine): Game {
  const game = startGame(engine, setupOf(engine.scenario, SEED));
  while (!isOver(game)) {
    for (const act of actsAt(game)) if (checkIntervention(game, act).ok) intervene(game, act);
    for (const seat of dueSeats(game.position))
      submitSlip(game, seat, playSeat(engine, viewOf(game, seat), 'practised', SEED).slip);
  }
  return game;
}

/** A game to its end. */
function gameOf(engine: Engine, player: LabPlayer): Game {
  let ended: Game | null = null;
  const over = (game: Game): void => {
    ended = game;
  };
  playGame(engine, everySeat(player), SEED, { beforeReveal: () => undefined, over });
  if (!ended) throw new Error('a game that never ended');
  return ended;
}

/**
 * One game of random players, who do what nobody would, one of practised ones, and one that is led: each written form
 * has its turn, and each holds what a facilitator does.
 */
function record(id: string, version: number, scenario: Scenario): void {
  const engine = createEngine(scenario);
  const hash = scenarioHash(scenario);
  const keep = (name: string, text: string): void => {
    const file = `${recordings}${id}${version}.${name}`;
    if ((version === 0 && !isReleased()) || !existsSync(file)) writeFileSync(file, text);
  };
  const recorded = (game: Game, player: LabPlayer): GameRecord =>
    makeRecord(game, occupantsOf(everySeat(player)), hash);
  const keepText = (name: string, made: GameRecord): void => {
    keep(`${name}txt`, makeNotation(made));
    const link = makeLink(made, engine, hash);
    if (!link.ok) throw new Error(link.fault.code);
    keep(`${name}link`, `${link.value}\n`);
  };
  keep('json', `${JSON.stringify(recorded(gameOf(engine, 'random'), 'random'))}\n`);
  keepText('', recorded(gameOf(engine, 'practised'), 'practised'));
  const led = recorded(ledGame(engine), 'practised');
  keep('led.json', `${JSON.stringify(led)}\n`);
  keepText('led.', led);
}

const [id] = process.argv.slice(2);
if (id === '--rules') {
  await freezeRules();
} else if (id !== undefined) {
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (!scenario) throw new Error(`there is no scenario "${id}"`);
  freeze(id, scenario.version, scenario);
} else if (isReleased()) {
  throw new Error('scenarios have been given out: name the one that is to be frozen');
} else {
  for (const { id: preview, version } of snapshots())
    if (version === 0 && scenarios[preview]) freeze(preview, 0, scenarios[preview]);
}
writeIndex();
for (const { name, id: frozen, version } of snapshots()) record(frozen, version, readSnapshot(name));
