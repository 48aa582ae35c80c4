import { expect, it } from 'vitest';
import { recordings } from '../../../src/content/recordings.ts';
import { scenarios } from '../../../src/content/scenarios.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { makeLink } from '../../../src/record/link.ts';
import { withMoment } from '../../../src/record/linkMoment.ts';
import { recordFrom } from '../../../src/record/parseRecord.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import type { Kit } from '../../../src/view/play/kit.ts';
import { eyesFor, runsBetweenPeople } from '../../../src/view/replay/eyesFor.ts';
import { readShared, readSharedLink, type SharedGame } from '../../../src/view/share/readShared.ts';
import { playersClause, sharedSentence } from '../../../src/view/share/sharedSentence.ts';
import { takeOver } from '../../../src/view/share/takeOver.ts';
import { byNation } from '../../../src/vocabulary/nations.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { gameOf } from '../../support/engines.ts';
import { memoryStorage, silenceOpponents } from '../../support/openGames.ts';
import { playRandomly } from '../../support/randomPlay.ts';

silenceOpponents();

const kit = { scenarios, profiles, shipped: recordings } as unknown as Kit;
const [shipped] = recordings;
const record = recordFrom(await shipped?.load());
const { history } = scenarios;
if (!record.ok || !shipped || !history) throw new Error('no recording');
const engine = createEngine(history);
const link = makeLink(record.value, engine, record.value.scenario.hash);
if (!link.ok) throw new Error(link.fault.code);
const text = link.value;

async function opened(of: string): Promise<SharedGame> {
  const read = await readSharedLink(of, kit);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

it('a link of what really happened opens as that recording, at the moment that it was shared from', async () => {
  const shared = await opened(withMoment(text, { turn: 4, beat: 'reveal' }));
  expect(shared).toMatchObject({ called: shipped.title, at: { turn: 4, beat: 'reveal' } });
  const told = sharedSentence(shared);
  expect(told).toContain(shipped.title);
  expect(told).toMatch(/2024, Reveal/);
  expect(told).not.toMatch(/As recorded|turn 7/);
  const laid = timelineOf(shared.record, engine, shared.record.scenario.hash);
  if (!laid.ok) throw new Error(laid.fault.code);
  const replay = { ...shared, timeline: laid.value };
  expect(eyesFor(replay)).toContain('whole');
  expect(runsBetweenPeople(replay)).toBe(false);
});

it('so does a link that was made without a moment, and a file; any other game does not', async () => {
  expect(await opened(text)).toMatchObject({ called: shipped.title, at: null });
  const file = await readShared(JSON.stringify(record.value), kit);
  expect(file.ok && file.value.called).toBe(shipped.title);
  const other = recordOf(playRandomly(gameOf(history, 3), 3, { through: 1 }));
  const read = await readShared(JSON.stringify(other), kit);
  expect(read.ok && [read.value.called, read.value.at]).toEqual([undefined, null]);
});

it('whoever takes a seat there is somebody else than who is on record', async () => {
  const { session, setup } = takeOver(kit, await opened(text), ['JPN'], memoryStorage());
  session.dispose();
  expect(session.table.seating().JPN).toEqual({ kind: 'person', name: '' });
  expect(setup.branch?.of).toBe(shipped.title);
});

it('a name that many seats have is said once', () => {
  const named = (name: string) => ({
    seats: byNation(() => ({ kind: 'person', name }) as const),
    handovers: [],
  });
  expect(playersClause(named('As recorded'))).toBe('all nine nations (As recorded)');
  const two = {
    seats: byNation((nation) =>
      nation === 'CHN' || nation === 'FRA'
        ? ({ kind: 'person', name: 'Ada' } as const)
        : ({ kind: 'opponent', level: 'novice' } as const),
    ),
    handovers: [],
  };
  expect(playersClause(two)).toBe('China and France (Ada)');
});
