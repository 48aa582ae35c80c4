import { describe, expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { swapFor } from '../../../src/debrief/swapChairs.ts';
import { makeRecord } from '../../../src/record/record.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import { scenarioHash } from '../../../src/scenario/scenarioHash.ts';
import { soloSeating } from '../../../src/table/table.ts';
import { listSaves, readSave } from '../../../src/view/app/saves.ts';
import type { Kit } from '../../../src/view/play/kit.ts';
import { engineOf, readGame } from '../../../src/view/play/openGame.ts';
import type { Recording } from '../../../src/view/play/playModule.ts';
import { recordingLeft } from '../../../src/view/swap/recordingLeft.ts';
import { beginSwap, resumeSwap } from '../../../src/view/swap/swapGame.ts';
import { gameOf } from '../../support/engines.ts';
import { memoryStorage, silenceOpponents } from '../../support/openGames.ts';
import { playRandomly } from '../../support/randomPlay.ts';

silenceOpponents();

const kit = { scenarios: { lesson }, profiles } as unknown as Kit;

/** A game that is over, and one in swapped chairs that has just left it. */
function begun(left: Omit<Recording, 'record'> = {}) {
  const storage = memoryStorage();
  const original = playRandomly(
    gameOf(lesson, 4, () => engineOf(lesson)),
    4,
  );
  const hash = scenarioHash(lesson);
  const record = makeRecord(original, soloSeating('USA', 'novice'), hash);
  const timeline = timelineOf(record, engineOf(lesson), hash);
  const swap = swapFor(original, 'USA');
  if (!timeline.ok || !swap) throw new Error('no game to swap chairs in');
  const opened = beginSwap(kit, { record, ...left }, timeline.value, swap, 'the other', 'home', storage, [
    'home',
  ]);
  if (!opened.ok) throw new Error(opened.fault.code);
  return { storage, swap, record, game: opened.value };
}

describe('a game in swapped chairs', () => {
  it('begins with the Talk of its first year, before a person in the other’s chair', () => {
    const { game, swap } = begun();
    const { screen, seat, view } = game.session.state();
    expect([screen, seat, view.turn]).toEqual(['offers', swap.chair, swap.first]);
    expect(game.session.swapEnds).toBe(swap.last);
    expect(game.session.table.seating().USA.kind).toBe('recorded');
    game.session.dispose();
  });

  it('is kept from the start, and met again with the same recording', () => {
    const { game, storage, swap } = begun();
    game.session.dispose();
    const save = readSave(storage, game.id);
    const again = save.ok ? resumeSwap(kit, save.value, storage) : save;
    if (!again.ok) throw new Error(again.fault.code);
    expect(again.value.swap).toBeDefined();
    expect(again.value.session.swapEnds).toBe(swap.last);
    expect(again.value.session.state().view).toEqual(game.session.state().view);
    expect(again.value.session.table.seating().USA.kind).toBe('recorded');
    again.value.session.dispose();
  });

  it.each([
    {},
    { called: 'What really happened' },
    { branch: { year: 2022, of: 'another', game: 'abc' } },
    { called: undefined, branch: undefined },
  ])('leads back to the recording as it was opened: %o', (left) => {
    const { game, storage, record } = begun(left);
    game.session.dispose();
    const save = readSave(storage, game.id);
    const read = save.ok ? readGame(save.value) : save;
    const note = read.ok ? read.value.saved.setup.swap : undefined;
    if (!note) throw new Error('no swap is kept');
    expect(recordingLeft({ note, record }, game.setup.branch)).toEqual({ record, ...left, gameId: 'home' });
  });

  it.each([{ first: 0 }, { first: 3, last: 2 }, { last: 6 }, { chair: 'USA' }])(
    'is not opened where what it was made of can’t be: %o',
    (change) => {
      const { game, storage } = begun();
      game.session.dispose();
      const save = readSave(storage, game.id);
      if (!save.ok) throw new Error(save.fault.code);
      const read = readGame(save.value);
      if (!read.ok) throw new Error(read.fault.code);
      const { saved } = read.value;
      const setup = { ...saved.setup, swap: { ...saved.setup.swap, ...change } };
      const damaged = { ...save.value, game: JSON.stringify({ ...saved, setup }) };
      expect(resumeSwap(kit, damaged, storage)).toMatchObject({ ok: false, fault: { code: 'saveDamaged' } });
    },
  );

  it('is not opened where the recording that it meets is damaged, and stays as it is', () => {
    const { game, storage } = begun();
    game.session.dispose();
    const save = readSave(storage, game.id);
    if (!save.ok) throw new Error(save.fault.code);
    const damaged = save.value.game.replace(/"game":"[^"]{8}/, '"game":"AAAAAAAA');
    expect(damaged).not.toBe(save.value.game);
    expect(resumeSwap(kit, { ...save.value, game: damaged }, storage)).toMatchObject({
      ok: false,
      fault: { code: 'saveDamaged' },
    });
    const listed = listSaves(storage);
    expect(listed.ok && listed.value.saves).toHaveLength(1);
  });
});
