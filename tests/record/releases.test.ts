import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundleRules } from '../../scripts/bundleRules.ts';
import { releasedRules } from '../../src/content/released/rules.ts';
import { releasedScenarios } from '../../src/content/released/scenarios.ts';
import { scenarios } from '../../src/content/scenarios.ts';
import { LINK_VERSION, parseLink } from '../../src/record/link.ts';
import { isNotation } from '../../src/record/notation.ts';
import { parseRecord } from '../../src/record/parseRecord.ts';
import { parseNotation } from '../../src/record/readNotation.ts';
import { FORMAT_VERSION, type GameRecord, RULES_VERSION } from '../../src/record/record.ts';
import {
  type Player,
  playerFor,
  presentRules,
  type ReleasedScenario,
  type Rules,
  type Shelf,
} from '../../src/record/releases.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import type { Intervention } from '../../src/vocabulary/facilitator.ts';
import { isOfSeat } from '../../src/vocabulary/talk.ts';

const folder = fileURLToPath(new URL('../recordings/', import.meta.url));
/**
 * The preview on which the recordings of the first form were made: nobody was given it, so only the tests have it. Unlike the
 * other previews' recordings these are never written anew: nothing writes the first form any more.
 */
const preview: ReleasedScenario = {
  id: 'lesson',
  version: 0,
  hash: 'e86ce9553d17fcff',
  load: async () => JSON.parse(read('scenarios/lesson0-e86ce955.json')) as Scenario,
};
const shelf: Shelf = {
  present: scenarios,
  released: [...releasedScenarios, preview],
  rules: releasedRules,
};
const read = (name: string): string => readFileSync(folder + name, 'utf8').trim();

function recordIn(name: string): GameRecord {
  const text = read(name);
  const record = isNotation(text) ? parseNotation(text) : parseRecord(text);
  if (!record.ok) throw new Error(`${name}: ${record.fault.code} ${record.fault.path}`);
  return record.value;
}

async function playerOf(record: Parameters<typeof playerFor>[0]): Promise<Player> {
  const player = await playerFor(record, shelf);
  if (!player.ok) throw new Error(JSON.stringify(player.fault));
  return player.value;
}

const files = readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  .toSorted();

/** The version of the form that a recording is written in. */
function formOf(name: string): number {
  const text = read(name);
  if (name.endsWith('.json')) return (JSON.parse(text) as GameRecord).version;
  if (name.endsWith('.txt')) return Number(/^1731-grams record (\d+)/.exec(text)?.[1]);
  const link = parseLink(text);
  return link.ok ? link.value.form : Number.NaN;
}

describe('a recording on a version that was given out', () => {
  it.each(files.filter((name) => !name.endsWith('.link')))('replays for ever: %s', async (name) => {
    const record = recordIn(name);
    const { rules, engine, hash } = await playerOf(record);
    const game = rules.replay(record, engine, hash);
    expect(game.ok ? game.value.turns.map((log) => log.hash) : game.fault).toEqual(record.hashes);
  });

  it.each(files.filter((name) => name.endsWith('.link')))('opens for ever as a link: %s', async (name) => {
    const link = parseLink(read(name));
    if (!link.ok) throw new Error(link.fault.code);
    const { rules, engine, hash } = await playerOf(link.value);
    const opened = rules.openLink(link.value, engine, hash);
    expect(opened.ok && opened.value.record).toEqual(recordIn(name.replace('.link', '.txt')));
  });

  it('is there in every written form', () => {
    expect(new Set(files.map((name) => name.split('.').at(-1)))).toEqual(new Set(['json', 'txt', 'link']));
  });

  it('is there in every form that there has been, as JSON, as text and as a link', () => {
    const forms = (ending: string) => new Set(files.filter((name) => name.endsWith(ending)).map(formOf));
    const upTo = (last: number) => new Set(Array.from({ length: last }, (_, at) => at + 1));
    for (const ending of ['.json', '.txt']) expect(forms(ending)).toEqual(upTo(FORMAT_VERSION));
    expect(forms('.link')).toEqual(upTo(LINK_VERSION));
  });

  it.each(files.filter((name) => /\.led\.(json|txt)$/.test(name)))(
    'holds all that a facilitator does: %s',
    (name) => {
      const acts = recordIn(name).entries.flatMap((entry) =>
        isOfSeat(entry) ? [] : [entry.facilitator.kind],
      );
      expect(new Set(acts)).toEqual(
        new Set<Intervention['kind']>(['news', 'headline', 'ratings', 'rating', 'ballots']),
      );
    },
  );
});

describe('a scenario that was given out', () => {
  it.each(releasedScenarios)(
    '$id $version is whole, and the one that the list says',
    async ({ id, version, hash, load }) => {
      const scenario = await load();
      expect([scenario.id, scenario.version, scenarioHash(scenario)]).toEqual([id, version, hash]);
      // Nobody authors a version 0: it is what a preview is called once it is frozen.
      const authored = { ...scenario, version: Math.max(1, version) };
      expect(parseScenario(JSON.parse(JSON.stringify(authored)))).toMatchObject({ ok: true });
    },
  );

  it.each(releasedScenarios)(
    '$id $version is not changed any more: whoever changes a scenario after that raises its version',
    async ({ id, version, hash, load }) => {
      const isKept = (today: Scenario): boolean =>
        today.version > version || (today.version === version && scenarioHash(today) === hash);
      const today = (scenarios as Shelf['present'])[id];
      expect(today === undefined || isKept(today)).toBe(true);
      const released = await load();
      expect(isKept(released)).toBe(true);
      expect(isKept({ ...released, title: `${released.title}, changed` })).toBe(false);
    },
  );
});

describe('what a recording asks for', () => {
  const asked = (record: Partial<GameRecord>) => playerFor({ ...recordIn('lesson0.json'), ...record }, shelf);

  it('is today’s version where it was played on that', async () => {
    const scenario = { id: 'campaign', version: 1, hash: scenarioHash(scenarios.campaign as never) };
    const player = await asked({ scenario });
    expect(player.ok && player.value.engine.authored).toBe(scenarios.campaign);
  });

  it('is refused with the reason where it is not here', async () => {
    const { scenario } = recordIn('lesson0.json');
    expect(await asked({ scenario: { ...scenario, id: 'moon' } })).toMatchObject({
      fault: { code: 'scenarioUnknown' },
    });
    expect(await asked({ scenario: { ...scenario, id: 'constructor' } })).toMatchObject({
      fault: { code: 'scenarioUnknown' },
    });
    expect(await asked({ scenario: { ...scenario, hash: '0'.repeat(16) } })).toMatchObject({
      fault: { code: 'scenarioVersion' },
    });
    expect(await asked({ rules: RULES_VERSION + 1 })).toMatchObject({ fault: { code: 'rulesUnknown' } });
  });

  it('is earlier rules, where those were frozen', async () => {
    const earlier: Rules = { ...presentRules, version: RULES_VERSION - 1 };
    const record = { ...recordIn('lesson0.json'), rules: earlier.version };
    const rules = [{ version: earlier.version, load: () => Promise.resolve(earlier) }];
    const player = await playerFor(record, { ...shelf, rules });
    expect(player.ok && player.value.rules).toBe(earlier);
  });
});

it('the rules can be frozen into one module that plays a recording as they do', async () => {
  const place = mkdtempSync(join(tmpdir(), 'rules-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const file = join(place, 'rules.mjs');
  writeFileSync(file, await bundleRules());
  const { presentRules: frozen } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    presentRules: Rules;
  };
  const record = recordIn('lesson0.json');
  const { engine, hash } = await playerOf(record);
  const game = frozen.replay(record, frozen.createEngine(engine.authored), hash);
  expect(frozen).not.toBe(presentRules);
  expect(game.ok ? game.value.turns.map((log) => log.hash) : game.fault).toEqual(record.hashes);
});
