import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releasedScenarios } from '../../../src/content/released/scenarios.ts';
import { scenarios } from '../../../src/content/scenarios.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { debriefOf } from '../../../src/debrief/debrief.ts';
import { parseRecord } from '../../../src/record/parseRecord.ts';
import type { GameRecord } from '../../../src/record/record.ts';
import type { Kit } from '../../../src/view/play/kit.ts';
import { isEarlier } from '../../../src/view/replay/engineFor.ts';
import { openReplay } from '../../../src/view/replay/openReplay.ts';
import { searchFor } from '../../../src/view/search/searchFor.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { gameOf } from '../../support/engines.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const kit = { scenarios, released: releasedScenarios, profiles } as unknown as Kit;
const text = readFileSync(new URL('../../recordings/lesson0.json', import.meta.url), 'utf8');
const read = parseRecord(text);
if (!read.ok) throw new Error(read.fault.code);
const record = read.value;

async function opened(of: GameRecord, by = kit) {
  const replay = await openReplay(by, { record: of });
  return replay.ok ? replay.value : replay.fault.code;
}

describe('a recording of an earlier version of its scenario', () => {
  it('is looked back at on that version, and can be told of', async () => {
    const replay = await opened(record);
    if (typeof replay === 'string') throw new Error(replay);
    const { game, moments } = replay.timeline;
    expect(game.turns.map(({ hash }) => hash)).toEqual(record.hashes);
    expect(moments.length).toBeGreaterThan(5);
    expect(isEarlier(kit, game.engine)).toBe(true);
    const found = [...searchFor({ about: 'debrief', record }, game.engine)].at(-1);
    expect(found).toEqual({ kind: 'told', turns: debriefOf(game, record).turningPoints });
  });

  it('is refused where that version is not kept, or can’t be fetched', async () => {
    expect(await opened(record, { ...kit, released: [] })).toBe('saveOther');
    expect(await opened({ ...record, scenario: { ...record.scenario, hash: '0'.repeat(16) } })).toBe(
      'saveOther',
    );
    const offline = releasedScenarios.map((one) => ({
      ...one,
      load: () => Promise.reject(new Error('offline')),
    }));
    await expect(opened(record, { ...kit, released: offline })).rejects.toThrow('offline');
  });

  it('by earlier rules is refused: what they made of a game nothing here knows', async () => {
    expect(await opened({ ...record, rules: record.rules - 1 })).toBe('saveOther');
  });
});

it('a recording of today’s version is looked back at on that', async () => {
  const { lesson } = scenarios;
  if (!lesson) throw new Error('no lesson');
  const replay = await opened(recordOf(playRandomly(gameOf(lesson, 3), 3, { through: 2 })));
  if (typeof replay === 'string') throw new Error(replay);
  expect(isEarlier(kit, replay.timeline.game.engine)).toBe(false);
});
