import { describe, expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import type { Reason } from '../../../src/opponents/reasons.ts';
import { passPlayer } from '../../../src/opponents/simplePlayers.ts';
import { createTable, type Decide } from '../../../src/table/table.ts';
import { createSession, type Place, type Session } from '../../../src/view/play/session.ts';
import type { Occupant } from '../../../src/vocabulary/levels.ts';
import { byNation, type Nation } from '../../../src/vocabulary/nations.ts';
import { gameOf } from '../../support/engines.ts';

const nothing: Reason = { key: 'nothing', choice: null, params: {} };
const passing: Decide<Reason> = async (view) => ({ slip: passPlayer(view), reason: nothing });

function session(persons: readonly Nation[], place?: Place, game = gameOf(lesson, 3)): Session {
  const seats = byNation(
    (nation): Occupant =>
      persons.includes(nation) ? { kind: 'person', name: '' } : { kind: 'opponent', level: 'novice' },
  );
  return createSession(game.engine, createTable(game, seats, passing), persons, () => null, place);
}

/** Lets the opponents' answers arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

async function handIn(at: Session): Promise<void> {
  expect(at.handIn()).toBeNull();
  await settle();
}

describe('a session', () => {
  it('leads one person through the screens of a turn, and on to the next', async () => {
    const at = session(['PAK']);
    const seen: string[] = [at.state().screen];
    await settle();
    for (let beat = 0; beat < 3; beat += 1) {
      await handIn(at);
      seen.push(at.state().screen);
    }
    at.goOn();
    seen.push(at.state().screen);
    expect(seen).toEqual(['offers', 'answers', 'commit', 'reveal', 'offers']);
    expect(at.state().view.turn).toBe(2);
  });

  it('shows the Reveal as things stood before the next year’s news', async () => {
    const at = session(['PAK']);
    await settle();
    for (let beat = 0; beat < 3; beat += 1) await handIn(at);
    expect(at.state().revealed).toBe(1);
    expect(at.state().view.turn).toBe(1);
    expect(at.state().view.turns).toHaveLength(1);
    at.goOn();
    expect(at.state().view.turns).toHaveLength(2);
  });

  it('covers the screen before each person’s secret, and leaves Talk open', async () => {
    const at = session(['CHN', 'PAK']);
    await settle();
    expect([at.state().screen, at.state().seat]).toEqual(['offers', 'CHN']);
    await handIn(at);
    expect([at.state().screen, at.state().seat]).toEqual(['offers', 'PAK']);
    await handIn(at);
    await handIn(at);
    await handIn(at);
    expect([at.state().screen, at.state().seat]).toEqual(['cover', 'CHN']);
    at.goOn();
    at.edit({ choices: ['study'] });
    await handIn(at);
    expect([at.state().screen, at.state().seat]).toEqual(['cover', 'PAK']);
    expect(at.state().draft.choices).toEqual([]);
    expect(JSON.stringify(at.state().view)).not.toContain('"choices":["study"]');
  });

  it('says why a draft can’t be handed in, and changes nothing', async () => {
    const at = session(['PAK']);
    await settle();
    await handIn(at);
    await handIn(at);
    at.edit({ choices: ['fly'] });
    expect(at.state().fault?.path).toBe('choices[0]');
    expect(at.handIn()?.code).toBe(at.state().fault?.code);
    expect(at.state().screen).toBe('commit');
  });

  it('goes on from the place where it was left, draft and all', async () => {
    const game = gameOf(lesson, 3);
    const at = session(['PAK'], undefined, game);
    await settle();
    await handIn(at);
    await handIn(at);
    at.edit({ choices: ['sign'] });
    const place = at.place();
    at.dispose();
    const again = session(['PAK'], place, game);
    expect(again.state().screen).toBe('commit');
    expect(again.state().draft.choices).toEqual(['sign']);
  });

  it('closes a chapter after its last year, and ends the game after that', async () => {
    const at = session(['PAK']);
    await settle();
    for (let turn = 1; turn <= lesson.turns; turn += 1) {
      for (let beat = 0; beat < 3; beat += 1) await handIn(at);
      at.goOn();
    }
    expect(at.state().screen).toBe('ending');
  });

  it('tells whether it could be saved', async () => {
    const game = gameOf(lesson, 3);
    const seats = byNation((): Occupant => ({ kind: 'person', name: '' }));
    const at = createSession(game.engine, createTable(game, seats, passing), ['CHN'], () => ({
      code: 'storageFull',
      path: '',
    }));
    const heard: (string | null)[] = [];
    at.onUnsaved((fault) => heard.push(fault?.code ?? null));
    at.edit({ word: 'study' });
    expect(heard).toEqual(['storageFull']);
  });
});
