import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { lesson } from '../../../src/content/lesson.ts';
import { openingNumbers } from '../../../src/game/openingPosition.ts';
import { speakerOf } from '../../../src/game/speeches.ts';
import { HIDDEN } from '../../../src/game/view.ts';
import type { Reason } from '../../../src/opponents/reasons.ts';
import { passPlayer } from '../../../src/opponents/simplePlayers.ts';
import { createTable, type Decide } from '../../../src/table/table.ts';
import type { Place, Session } from '../../../src/view/play/playState.ts';
import { createSession } from '../../../src/view/play/session.ts';
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
  return createSession(game.engine, createTable(game, seats, passing), () => null, place);
}

/** Lets the opponents' answers arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

async function handIn(at: Session): Promise<void> {
  expect(at.handIn()).toBeNull();
  await settle();
}

/** Lets delegates speak until the ballots are in, and goes on from there. */
async function hearOut(at: Session): Promise<void> {
  at.delegate('PAK');
  for (let waited = 0; waited < 50 && at.table.game.position.debate; waited += 1) await settle();
  expect(at.table.game.position.debate).toBeNull();
  at.goOn();
}

/** Plays a person's seat of the campaign up to the Reveal of its first session, with or without a bid for the floor. */
async function upToAssembly(coins: number): Promise<Session> {
  const at = session(['PAK'], undefined, gameOf(campaign, 3));
  await settle();
  at.edit({ counsel: 0 });
  await handIn(at);
  await handIn(at);
  if (coins > 0) at.edit({ bid: { resolution: 'openData', side: 'affirmative', coins } });
  await handIn(at);
  expect(at.state().screen).toBe('reveal');
  return at;
}

/** The opening and every line that may be seen make the numbers that may be seen. */
function expectLedgerSum(at: Session): void {
  const { view } = at.state();
  const sum = openingNumbers(campaign);
  for (const log of view.turns)
    for (const { slot, delta } of log.ledger) sum[slot] = (sum[slot] ?? 0) + delta;
  view.position.numbers.forEach((number, slot) => {
    if (number !== HIDDEN) expect(sum[slot], `slot ${slot}`).toBe(number);
  });
}

describe('a debate in a session', () => {
  it('waits until somebody listens, then gives the person the floor its bid bought', async () => {
    const at = await upToAssembly(2);
    expect(at.table.game.position.debate?.speech).toBe(0);
    at.goOn();
    await settle();
    expect([at.state().screen, at.state().seat]).toEqual(['assembly', 'PAK']);
    const claim = at.engine.bank.openings('openData', 'affirmative')[0]?.claim.id ?? '';
    at.edit({ placements: [{ claim, under: -1 }] });
    expect(at.state().fault).toBeNull();
    await handIn(at);
    expect(at.table.game.position.debate?.flow.map((argument) => argument.claim)).toEqual([claim]);
    expect(at.state().draft.placements).toEqual([]);
  });

  it('shows numbers as they were before the ballots until one goes on', async () => {
    const at = await upToAssembly(0);
    const before = [...at.state().view.position.numbers];
    at.goOn();
    at.delegate('PAK');
    for (let waited = 0; waited < 50 && at.table.game.position.debate; waited += 1) await settle();
    expect(at.state().view.turns[0]?.debate?.ballots.length).toBeGreaterThan(0);
    expect([...at.state().view.position.numbers]).toEqual(before);
    expectLedgerSum(at);
    at.settle();
    expect([...at.state().view.position.numbers]).not.toEqual(before);
    expectLedgerSum(at);
    at.goOn();
    expect([at.state().screen, at.state().view.turn]).toEqual(['offers', 2]);
  });

  it('goes on without a person whose delegate speaks, to the very same verdict as a delegate would reach', async () => {
    const [one, other] = [await upToAssembly(2), await upToAssembly(2)];
    one.goOn();
    await settle();
    await hearOut(one);
    other.goOn();
    await settle();
    for (let speech = 0; speech < 8 && other.table.game.position.debate; speech += 1) {
      if (other.table.awaited().includes('PAK')) await other.table.delegate('PAK');
      else await other.table.think();
    }
    expect(one.table.game.turns[0]?.debate).toEqual(other.table.game.turns[0]?.debate);
  });
});

describe('how far a debate has been heard', () => {
  it('is kept with the game, once for each step', async () => {
    const game = gameOf(lesson, 3);
    const seats = byNation((): Occupant => ({ kind: 'person', name: '' }));
    const kept: unknown[] = [];
    const at = createSession(game.engine, createTable(game, seats, passing), (running) => {
      kept.push(running.place().heard);
      return null;
    });
    const now = { turn: 1, heard: 3, opened: 0 };
    at.listened(now);
    at.listened({ ...now });
    expect(kept).toEqual([{ turn: 0, heard: 0, opened: 0 }, now]);
    expect(session(['PAK'], at.place(), game).place().heard).toEqual(now);
  });
});

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
    const debated: number[] = [];
    for (let turn = 1; turn <= lesson.turns; turn += 1) {
      for (let beat = 0; beat < 3; beat += 1) await handIn(at);
      expect([at.state().screen, at.state().revealed]).toEqual(['reveal', turn]);
      at.goOn();
      if (at.state().screen !== 'assembly') continue;
      debated.push(turn);
      // Nobody goes on before the last speech has been heard.
      while (at.state().view.phase === 'debate') {
        at.goOn();
        expect(at.state().screen).toBe('assembly');
        if (speakerOf(at.table.game.position) === 'PAK') await handIn(at);
        else await settle();
      }
      at.goOn();
      if (at.state().screen === 'assembly') await hearOut(at);
    }
    expect(debated).toEqual(lesson.sessions);
    expect(at.state().screen).toBe('ending');
  });

  it('tells whether it could be saved', async () => {
    const game = gameOf(lesson, 3);
    const seats = byNation((): Occupant => ({ kind: 'person', name: '' }));
    const at = createSession(game.engine, createTable(game, seats, passing), () => ({
      code: 'storageFull',
      path: '',
    }));
    const heard: (string | null)[] = [];
    at.onUnsaved((fault) => heard.push(fault?.code ?? null));
    at.edit({ word: 'study' });
    expect(heard).toEqual(['storageFull']);
  });
});

describe('Commit', () => {
  async function agreed(take: boolean): Promise<Session> {
    const at = session(['CHN', 'PAK'], undefined, gameOf(campaign, 3));
    await settle();
    at.edit({ counsel: 0, offers: [{ by: 'CHN', to: 'PAK', act: 'loan', role: 'give' }] });
    await handIn(at);
    at.edit({ counsel: 0 });
    await handIn(at);
    for (let seats = 0; seats < 2; seats += 1) {
      const { draft, seat } = at.state();
      if (seat === 'PAK') at.edit({ answers: draft.answers.map(() => take) });
      await handIn(at);
    }
    expect(at.state().screen).toBe('cover');
    at.goOn();
    expect([at.state().screen, at.state().seat]).toEqual(['commit', 'CHN']);
    return at;
  }

  it('begins with what was agreed in Talk, which can be taken off', async () => {
    const at = await agreed(true);
    expect(at.state().draft.choices).toEqual(['lend']);
    expect(at.state().fault).toBeNull();
    at.edit({ choices: [] });
    await handIn(at);
    expect(at.state().seat).toBe('PAK');
    expect(at.state().draft.choices).toEqual([]);
  });

  it('begins with nothing where nothing was agreed', async () => {
    expect((await agreed(false)).state().draft.choices).toEqual([]);
  });
});
