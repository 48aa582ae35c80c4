import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { lesson } from '../../../src/content/lesson.ts';
import type { Game } from '../../../src/game/game.ts';
import { phase } from '../../../src/game/opening.ts';
import type { Reason } from '../../../src/opponents/reasons.ts';
import { randomPlayer } from '../../../src/opponents/simplePlayers.ts';
import { createTable, type Decide, soloSeating } from '../../../src/table/table.ts';
import type { Session } from '../../../src/view/play/playState.ts';
import { createSession } from '../../../src/view/play/session.ts';
import type { Occupant } from '../../../src/vocabulary/levels.ts';
import { byNation, type Nation } from '../../../src/vocabulary/nations.ts';
import { gameOf } from '../../support/engines.ts';

const nothing: Reason = { key: 'nothing', choice: null, params: {} };

function opponentsOf(game: Game): Decide<Reason> {
  return async (view) => ({ slip: randomPlayer(game.engine, view, 7), reason: nothing });
}

function session(persons: readonly Nation[], game = gameOf(lesson, 3), decide = opponentsOf(game)): Session {
  const seats = byNation(
    (nation): Occupant =>
      persons.includes(nation) ? { kind: 'person', name: '' } : { kind: 'opponent', level: 'novice' },
  );
  return createSession(game.engine, createTable(game, seats, decide), () => null);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

async function until(at: Session, isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 300 && !isSo(); waited += 1) await pause();
  expect(isSo()).toBe(true);
  expect(at.state().isPlayedOut).toBe(false);
}

const hashesOf = (at: Session) => at.table.game.turns.map(({ hash }) => hash);

describe('opponents who play on to the end', () => {
  it('take the seats of persons, and the ending is read with the seat that was left', async () => {
    const at = session(['PAK', 'TUR']);
    await pause();
    at.playOut('practised');
    expect(at.state()).toMatchObject({ isPlayedOut: true, seat: null, screen: 'watch' });
    await until(at, () => at.state().screen === 'ending');
    expect(phase(at.table.game)).toBe('over');
    expect(at.persons).toEqual([]);
    expect(at.state()).toMatchObject({ seat: null, selected: 'PAK', revealed: lesson.turns });
    expect(at.table.holders().handovers.map(({ seat, to }) => [seat, to])).toEqual([
      ['PAK', { kind: 'opponent', level: 'practised' }],
      ['TUR', { kind: 'opponent', level: 'practised' }],
    ]);
  });

  it('decide just what they would have decided step by step, debates included', async () => {
    const [quick, slow] = [session([]), session([])];
    quick.playOut('novice');
    for (let step = 0; step < 300 && slow.state().screen !== 'ending'; step += 1) {
      slow.step();
      await pause();
    }
    await until(quick, () => quick.state().screen === 'ending');
    expect(hashesOf(quick)).toEqual(hashesOf(slow));
  });

  it('tell of every turn that is over', async () => {
    const at = session([]);
    const told = new Set<number>();
    at.subscribe(() => told.add(at.state().view.turn));
    at.playOut('novice');
    await until(at, () => at.state().screen === 'ending');
    expect([...told].slice(0, lesson.turns)).toEqual([1, 2, 3, 4, 5]);
  });

  it('stop where somebody stops them, in Talk or in the midst of a debate, and one watches on', async () => {
    const game = gameOf(campaign, 3);
    const at = session([], game, async (view, level) => {
      if (view.phase === 'debate') at.stopPlayingOut();
      return opponentsOf(game)(view, level);
    });
    at.playOut('novice');
    at.stopPlayingOut();
    await until(at, () => !at.state().isPlayedOut);
    expect([at.state().screen, at.state().view.turn]).toEqual(['watch', 1]);
    at.playOut('novice');
    await until(at, () => at.state().screen === 'assembly');
    const { speech } = game.position.debate ?? {};
    at.step();
    await pause();
    expect(game.position.debate?.speech).toBe((speech ?? 0) + 1);
  });

  it('are asked again where one could not be reached, and nothing that was decided is lost', async () => {
    let isGone = true;
    const game = gameOf(lesson, 3);
    const at = session([], game, async (view, level) => {
      if (isGone && view.turn === 2) throw new Error('gone');
      return opponentsOf(game)(view, level);
    });
    at.playOut('novice');
    await until(at, () => at.state().stuck);
    expect([at.state().screen, at.state().view.turn]).toEqual(['watch', 2]);
    const before = hashesOf(at).slice(0, 1);
    isGone = false;
    at.playOut('novice');
    await until(at, () => at.state().screen === 'ending');
    expect([at.state().stuck, hashesOf(at).slice(0, 1)]).toEqual([false, before]);
  });

  const idle: readonly (readonly [string, (at: Session) => Promise<unknown>])[] = [
    ['while they do it already', async (at) => at.playOut('novice')],
    ['when the game is over', (at) => until(at, () => at.state().screen === 'ending')],
  ];
  it.each(idle)('are not asked twice %s', async (_, meanwhile) => {
    const at = session([]);
    at.playOut('novice');
    await meanwhile(at);
    at.playOut('novice');
    await until(at, () => at.state().screen === 'ending');
    expect(at.state().isPlayedOut).toBe(false);
  });

  it('leave a table alone at which a recording holds seats', () => {
    const game = gameOf(lesson, 3);
    const seats = soloSeating('PAK', 'novice');
    const table = createTable(game, seats, opponentsOf(game));
    const seating = () => ({ ...seats, CHN: { kind: 'recorded', level: 'novice' } as const });
    const at = createSession(game.engine, { ...table, seating }, () => null);
    at.playOut('novice');
    expect(at.state()).toMatchObject({ isPlayedOut: false, seat: 'PAK' });
  });
});
