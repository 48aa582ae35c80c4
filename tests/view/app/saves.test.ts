import { describe, expect, it } from 'vitest';
import {
  latestSave,
  listSaves,
  pruneSaves,
  readSave,
  removeSave,
  type Save,
  writeSave,
} from '../../../src/view/app/saves.ts';
import type { Storage } from '../../../src/view/app/storage.ts';
import { fail } from '../../../src/vocabulary/result.ts';
import { memoryStorage } from '../../support/openGames.ts';

function save(id: string, savedAt: number, over = false): Save {
  return {
    label: { id, scenario: 'campaign', seats: ['PAK'], year: 2023, turn: 3, over, savedAt },
    game: `game of ${id}`,
  };
}

describe('saves', () => {
  it('come back as they were written', () => {
    const storage = memoryStorage();
    writeSave(storage, save('a', 1));
    expect(readSave(storage, 'a')).toEqual({ ok: true, value: save('a', 1) });
  });

  it('are listed newest first, with those that can’t be read apart', () => {
    const kept = new Map<string, string>();
    const storage = memoryStorage(kept);
    writeSave(storage, save('old', 1));
    writeSave(storage, save('new', 2));
    kept.set('save.torn', '{"label":{"id":"torn"');
    kept.set('save.other', '{"label":{"id":7},"game":"x"}');
    const listed = listSaves(storage);
    expect(listed.ok && listed.value.saves.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(listed.ok && [...listed.value.damaged].sort()).toEqual(['other', 'torn']);
  });

  it('that are damaged or gone are said to be, and nothing else is touched', () => {
    const kept = new Map([['save.torn', 'not json']]);
    const storage = memoryStorage(kept);
    expect(readSave(storage, 'torn')).toMatchObject({ ok: false, fault: { code: 'saveDamaged' } });
    expect(readSave(storage, 'gone')).toMatchObject({ ok: false, fault: { code: 'saveMissing' } });
    expect(kept.get('save.torn')).toBe('not json');
  });

  it('offer the newest game that is not over to go on with', () => {
    const storage = memoryStorage();
    writeSave(storage, save('running', 1));
    writeSave(storage, save('finished', 2, true));
    expect(latestSave(storage)?.id).toBe('running');
    removeSave(storage, 'running');
    expect(latestSave(storage)).toBeNull();
  });

  it('make room by dropping the oldest finished games, and never an unfinished one', () => {
    const storage = memoryStorage();
    for (let at = 0; at < 20; at += 1) writeSave(storage, save(`game${at}`, at, at % 2 === 0));
    pruneSaves(storage);
    const listed = listSaves(storage);
    const kept = listed.ok ? listed.value.saves : [];
    expect(kept.filter(({ over }) => !over)).toHaveLength(10);
    expect(kept.filter(({ over }) => over).map(({ id }) => id)).toEqual(
      [18, 16, 14, 12, 10, 8].map((at) => `game${at}`),
    );
  });

  it('that branched from each other stay longer, to be compared', () => {
    const storage = memoryStorage();
    const branch = { year: 2022, of: 'a game', seats: ['PAK'], line: ['root'] } as const;
    writeSave(storage, save('root', 0, true));
    for (let at = 1; at < 30; at += 1) {
      const { label, game } = save(`branch${at}`, at, true);
      writeSave(storage, { label: { ...label, branch }, game });
      writeSave(storage, save(`alone${at}`, at, true));
    }
    pruneSaves(storage);
    const listed = listSaves(storage);
    const kept = listed.ok ? listed.value.saves.map(({ id }) => id) : [];
    expect(kept.filter((id) => id.startsWith('alone'))).toHaveLength(6);
    expect(kept.filter((id) => id.startsWith('branch'))).toHaveLength(24);
  });

  it('of before there were trees are read, and such as say nonsense of what they left are damaged', () => {
    const storage = memoryStorage();
    const { label, game } = save('a', 1);
    const old = { label: { ...label, branch: { year: 2022, of: 'a game' } }, game };
    writeSave(storage, old);
    expect(readSave(storage, 'a')).toEqual({ ok: true, value: old });
    for (const nonsense of [{ seats: ['ATL'] }, { line: [7] }, { line: 'root' }]) {
      const branch = { year: 2022, of: 'a game', ...nonsense } as unknown as { year: number; of: string };
      writeSave(storage, { label: { ...label, branch }, game });
      expect(readSave(storage, 'a')).toMatchObject({ ok: false, fault: { code: 'saveDamaged' } });
    }
  });

  it('say so when the browser denies its storage', () => {
    const denied: Storage = {
      read: () => fail('storageDenied'),
      write: () => fail('storageDenied'),
      remove: () => fail('storageDenied'),
      keys: () => fail('storageDenied'),
    };
    expect(writeSave(denied, save('a', 1))).toMatchObject({ ok: false, fault: { code: 'storageDenied' } });
    expect(listSaves(denied)).toMatchObject({ ok: false });
    expect(latestSave(denied)).toBeNull();
    expect(() => pruneSaves(denied)).not.toThrow();
  });
});
