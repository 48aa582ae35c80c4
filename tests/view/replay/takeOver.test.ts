import { expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import type { Kit } from '../../../src/view/play/kit.ts';
import type { OpenReplay } from '../../../src/view/play/playModule.ts';
import { openKin } from '../../../src/view/replay/openKin.ts';
import { openReplay } from '../../../src/view/replay/openReplay.ts';
import { takeOver } from '../../../src/view/replay/takeOver.ts';
import type { Occupant } from '../../../src/vocabulary/levels.ts';
import { byNation } from '../../../src/vocabulary/nations.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { memoryStorage, silenceOpponents } from '../../support/openGames.ts';
import { playRandomly } from '../../support/randomPlay.ts';

silenceOpponents();

const kit = { scenarios: { lesson }, profiles } as unknown as Kit;
const played = playRandomly(startGame(createEngine(lesson), setupOf(lesson, 6)), 6);
const expert: Occupant = { kind: 'opponent', level: 'expert' };
const seats = { ...byNation(() => expert), PAK: { kind: 'person', name: 'Ada' } as const };

async function replayed(): Promise<OpenReplay> {
  const opened = await openReplay(kit, { record: { ...recordOf(played), seats } });
  if (!opened.ok) throw new Error(opened.fault.code);
  return opened.value;
}

it.each([
  ['offer', 'offers'],
  ['commit', 'commit'],
] as const)(
  'is a game of its own from the %s of a turn, against opponents as good as those of the recording',
  async (phase, screen) => {
    const replay = await replayed();
    const store = memoryStorage();
    const opened = takeOver(replay, { turn: 3, phase }, 'FRA', 'Pakistan, 2025', store);
    if (!opened.ok) throw new Error(opened.fault.code);
    const { session, setup } = opened.value;
    session.dispose();
    const { seat } = session.state();
    expect([session.state().screen, seat, session.persons]).toEqual([screen, 'FRA', ['FRA']]);
    expect(session.table.seating()).toEqual({ ...byNation(() => expert), FRA: { kind: 'person', name: '' } });
    expect(setup).toMatchObject({ persons: ['FRA'], level: 'expert', seed: 6 });
    expect(setup.branch).toMatchObject({ year: 2023, of: 'Pakistan, 2025' });
    expect(setup.branch).toMatchObject({ seats: ['FRA'], line: [replay.gameId] });
    const branch = await openReplay(kit, {
      record: recordOf(played),
      branch: setup.branch,
      gameId: 'branch',
    });
    if (!branch.ok) throw new Error(branch.fault.code);
    const left = { id: replay.gameId, label: null, called: 'Pakistan, 2025', heldBy: 'branch', branches: [] };
    const origin = openKin(left, branch.value, store);
    expect(origin?.game.turns.at(-1)?.hash).toBe(played.turns.at(-1)?.hash);
  },
);

it('leaves a person their name, but for a recording that ships: nobody sat there', async () => {
  const replay = await replayed();
  for (const [called, name] of [
    [undefined, 'Ada'],
    ['History', ''],
  ] as const) {
    const taken = takeOver(
      { ...replay, called },
      { turn: 3, phase: 'offer' },
      'PAK',
      'a game',
      memoryStorage(),
    );
    if (!taken.ok) throw new Error(taken.fault.code);
    taken.value.session.dispose();
    expect(taken.value.session.table.seating().PAK).toEqual({ kind: 'person', name });
  }
});

it('leaves from no turn that the recording does not have', async () => {
  const taken = takeOver(await replayed(), { turn: 9, phase: 'offer' }, 'FRA', 'a game', memoryStorage());
  expect(taken).toMatchObject({ ok: false, fault: { code: 'noSuchMoment' } });
});
