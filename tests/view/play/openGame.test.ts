import { describe, expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import type { Reason } from '../../../src/opponents/reasons.ts';
import { passPlayer } from '../../../src/opponents/simplePlayers.ts';
import { createTable, type Decide } from '../../../src/table/table.ts';
import type { NewGame } from '../../../src/view/app/newGame.ts';
import { listSaves, readSave } from '../../../src/view/app/saves.ts';
import type { Storage } from '../../../src/view/app/storage.ts';
import type { Kit } from '../../../src/view/play/kit.ts';
import { keep, resumeGame } from '../../../src/view/play/openGame.ts';
import type { Session } from '../../../src/view/play/playState.ts';
import { createSession } from '../../../src/view/play/session.ts';
import type { Occupant } from '../../../src/vocabulary/levels.ts';
import { byNation } from '../../../src/vocabulary/nations.ts';
import { memoryStorage } from '../../support/openGames.ts';

const engine = createEngine(lesson);
const kit = { scenarios: { lesson } } as unknown as Kit;
const setup: NewGame = { scenario: 'lesson', persons: [], level: 'novice', seed: 3, prologue: 'none' };
const nothing: Reason = { key: 'nothing', choice: null, params: {} };
const passing: Decide<Reason> = async (view) => ({ slip: passPlayer(view), reason: nothing });
const nobody = byNation((): Occupant => ({ kind: 'opponent', level: 'novice' }));
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

function watched(storage: Storage): Session {
  const table = createTable(startGame(engine, setupOf(lesson, 3)), nobody, passing);
  return createSession(engine, table, (session) => {
    const kept = keep(session, setup, storage, 'one');
    return kept.ok ? null : kept.fault;
  });
}

function resumed(storage: Storage, change: (game: string) => string = (game) => game) {
  const save = readSave(storage, 'one');
  if (!save.ok) throw new Error(save.fault.code);
  return resumeGame(kit, { ...save.value, game: change(save.value.game) }, storage);
}

describe('a game of nine opponents', () => {
  it('is kept without persons, and goes on at the step at which it was left', async () => {
    const storage = memoryStorage();
    const session = watched(storage);
    session.step();
    await pause();
    expect(session.state().view.phase).toBe('answer');
    const listed = listSaves(storage);
    expect(listed.ok && listed.value.saves.map(({ seats }) => seats)).toEqual([[]]);
    const again = resumed(storage);
    if (!again.ok) throw new Error(again.fault.code);
    const { screen, seat, view } = again.value.session.state();
    expect([screen, seat, view.phase]).toEqual(['watch', null, 'answer']);
    expect(view).toEqual(session.state().view);
  });

  it('keeps a seat that somebody took, and from when on', async () => {
    const storage = memoryStorage();
    const session = watched(storage);
    session.step();
    await pause();
    session.takeSeat('FRA');
    await pause();
    const again = resumed(storage);
    if (!again.ok) throw new Error(again.fault.code);
    const { screen, seat } = again.value.session.state();
    expect([screen, seat, again.value.session.persons]).toEqual(['answers', 'FRA', ['FRA']]);
    expect(again.value.session.table.holders()).toEqual({
      seats: nobody,
      handovers: [{ from: 9, seat: 'FRA', to: { kind: 'person', name: '' } }],
    });
    again.value.session.dispose();
  });

  it('whose place is a seat that no person holds is damaged, and so is a seated screen without a seat', () => {
    const storage = memoryStorage();
    watched(storage);
    const damaged = [
      (game: string) => game.replace('"seat":null', '"seat":"USA"'),
      (game: string) => game.replace('"screen":"watch"', '"screen":"offers"'),
    ];
    for (const change of damaged)
      expect(resumed(storage, change)).toMatchObject({ ok: false, fault: { code: 'saveDamaged' } });
  });
});
