import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { lesson } from '../../../src/content/lesson.ts';
import { speakerOf } from '../../../src/game/speeches.ts';
import type { Reason } from '../../../src/opponents/reasons.ts';
import { passPlayer } from '../../../src/opponents/simplePlayers.ts';
import { createTable, type Decide } from '../../../src/table/table.ts';
import type { Session } from '../../../src/view/play/playState.ts';
import { createSession } from '../../../src/view/play/session.ts';
import type { Occupant } from '../../../src/vocabulary/levels.ts';
import { byNation, type Nation } from '../../../src/vocabulary/nations.ts';
import { gameOf } from '../../support/engines.ts';

const nothing: Reason = { key: 'nothing', choice: null, params: {} };
const passing: Decide<Reason> = async (view) => ({ slip: passPlayer(view), reason: nothing });

function session(persons: readonly Nation[], game = gameOf(lesson, 3), decide = passing): Session {
  const seats = byNation(
    (nation): Occupant =>
      persons.includes(nation) ? { kind: 'person', name: '' } : { kind: 'opponent', level: 'novice' },
  );
  return createSession(game.engine, createTable(game, seats, decide), () => null);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

async function steps(at: Session, count: number): Promise<void> {
  for (let step = 0; step < count; step += 1) {
    at.step();
    await pause();
  }
}

const shown = (at: Session) => [at.state().screen, at.state().seat, at.state().view.phase];

describe('watching nine opponents', () => {
  it('goes on by steps alone, beat by beat, through the years to the ending', async () => {
    const at = session([]);
    await pause();
    expect(shown(at)).toEqual(['watch', null, 'offer']);
    const seen: string[] = [];
    for (let step = 0; step < 200 && at.state().screen !== 'ending'; step += 1) {
      const { screen, view } = at.state();
      seen.push(screen === 'watch' ? view.phase : screen);
      await steps(at, 1);
    }
    expect(seen.slice(0, 5)).toEqual(['offer', 'answer', 'commit', 'reveal', 'offer']);
    expect(at.state().screen).toBe('ending');
    expect(at.table.game.turns.filter(({ hash }) => hash !== '').length).toBeGreaterThanOrEqual(lesson.turns);
    for (const turn of lesson.sessions) expect(at.table.game.turns[turn - 1]?.debate).not.toBeNull();
  });

  it('hears each speech of a debate when it is asked for', async () => {
    const at = session([], gameOf(campaign, 3));
    await steps(at, 4);
    expect(shown(at)).toEqual(['assembly', null, 'debate']);
    expect(at.table.game.position.debate?.speech).toBe(0);
    await steps(at, 1);
    expect(at.table.game.position.debate?.speech).toBe(1);
  });

  it('takes two presses in a hurry for one', async () => {
    const at = session([]);
    at.step();
    expect(at.state().isThinking).toBe(true);
    at.step();
    await pause();
    expect([at.state().isThinking, at.state().view.phase]).toEqual([false, 'answer']);
  });

  it('can ask again when an opponent failed to answer', async () => {
    let fails = true;
    const at = session([], gameOf(lesson, 3), async (view, level) => {
      if (fails) throw new Error('no answer');
      return passing(view, level);
    });
    await steps(at, 1);
    expect([at.state().stuck, at.state().view.phase]).toEqual([true, 'offer']);
    fails = false;
    at.retry();
    await pause();
    expect([at.state().stuck, at.state().view.phase]).toEqual([false, 'answer']);
  });
});

describe('a seat that changes hands', () => {
  it('is decided by who sat down, and goes on by itself when it is given back', async () => {
    const at = session([]);
    await steps(at, 2);
    at.takeSeat('FRA');
    await pause();
    expect(shown(at)).toEqual(['commit', 'FRA', 'commit']);
    expect(at.table.awaited()).toEqual(['FRA']);
    at.edit({ choices: ['impose:CHN'] });
    expect(at.handIn()).toBeNull();
    await pause();
    expect(shown(at)).toEqual(['reveal', 'FRA', 'offer']);
    expect(at.table.game.turns[0]?.choices.FRA).toEqual(['impose:CHN']);
    at.handOver({ seat: 'FRA', level: 'novice' });
    expect(shown(at)).toEqual(['reveal', null, 'offer']);
    await steps(at, 2);
    expect(shown(at)).toEqual(['watch', null, 'answer']);
    expect(at.table.holders().handovers.map(({ from, seat, to }) => [from, seat, to.kind])).toEqual([
      [18, 'FRA', 'person'],
      [27, 'FRA', 'opponent'],
    ]);
  });

  it('lets one person change over, and see only the new seat’s secrets', async () => {
    const at = session(['PAK']);
    await pause();
    at.takeSeat('FRA', { seat: 'PAK', level: 'novice' });
    await pause();
    expect([at.state().seat, at.persons, at.table.awaited()]).toEqual(['FRA', ['FRA'], ['FRA']]);
    expect(Object.keys(at.state().view.position.questions)).not.toContain('PAK');
    expect(at.table.view('FRA').handedIn).toContain('PAK');
  });

  it('leaves the others of a shared device where they are', async () => {
    const at = session(['CHN', 'PAK']);
    await pause();
    at.edit({ word: 'study' });
    at.handOver({ seat: 'PAK', level: 'novice' });
    await pause();
    expect([at.state().screen, at.state().seat, at.state().draft.word]).toEqual(['offers', 'CHN', 'study']);
    at.takeSeat('JPN');
    await pause();
    expect(at.persons).toEqual(['CHN', 'JPN']);
    expect(at.table.awaited()).toEqual(['CHN', 'JPN']);
  });

  it('keeps what a person had begun who takes another beside it, and nothing of one who leaves', async () => {
    const at = session(['PAK']);
    await pause();
    at.edit({ counsel: 1 });
    at.takeSeat('FRA');
    await pause();
    expect([at.state().seat, at.state().draft.counsel]).toEqual(['FRA', null]);
    expect(at.handIn()).toBeNull();
    expect([at.state().seat, at.state().draft.counsel]).toEqual(['PAK', 1]);
    at.takeBack('FRA');
    expect(at.state().seat).toBe('FRA');
    expect(at.handIn()).toBeNull();
    expect([at.state().seat, at.state().draft.counsel]).toEqual(['PAK', 1]);
    at.handOver({ seat: 'PAK', level: 'novice' });
    at.takeSeat('PAK');
    await pause();
    expect([at.state().seat, at.state().draft.counsel]).toEqual(['PAK', null]);
  });

  it('keeps it where the one at the screen stays there, and only for its own beat', async () => {
    const at = session(['CHN', 'PAK']);
    await pause();
    at.edit({ word: 'study' });
    at.takeSeat('JPN');
    await pause();
    expect([at.state().seat, at.state().draft.word]).toEqual(['CHN', 'study']);
    at.takeSeat('USA');
    for (const seat of ['CHN', 'USA', 'JPN', 'PAK']) {
      expect(at.state().seat).toBe(seat);
      expect(at.handIn()).toBeNull();
    }
    await pause();
    expect([at.state().screen, at.state().seat, at.state().draft.word]).toEqual(['answers', 'CHN', null]);
  });

  it('does not hold up the beat when the last one who owed a slip leaves', async () => {
    const at = session(['CHN', 'PAK']);
    await pause();
    expect(at.handIn()).toBeNull();
    await pause();
    expect(at.state().seat).toBe('PAK');
    at.handOver({ seat: 'PAK', level: 'novice' });
    await pause();
    expect(shown(at)).toEqual(['answers', 'CHN', 'answer']);
  });

  it('brings the floor with it, and hands it on', async () => {
    const at = session([], gameOf(campaign, 3));
    await steps(at, 5);
    const speaker = speakerOf(at.table.game.position) as Nation;
    at.takeSeat(speaker);
    await pause();
    expect([at.state().screen, at.state().seat]).toEqual(['assembly', speaker]);
    expect(at.table.game.position.debate?.speech).toBe(1);
    at.handOver({ seat: speaker, level: 'novice' });
    await pause();
    expect([at.state().seat, at.table.game.position.debate?.speech]).toEqual([null, 1]);
    await steps(at, 1);
    expect(at.table.game.position.debate?.speech).toBe(2);
  });

  it('can be taken while its opponent still thinks', async () => {
    const at = session([]);
    at.step();
    at.takeSeat('USA');
    await pause();
    expect(shown(at)).toEqual(['offers', 'USA', 'offer']);
    expect(at.table.awaited()).toEqual(['USA']);
  });

  it('stays as it is once the game is over', async () => {
    const at = session([]);
    for (let step = 0; step < 200 && at.state().screen !== 'ending'; step += 1) await steps(at, 1);
    at.takeSeat('FRA');
    expect(shown(at)).toEqual(['ending', null, 'over']);
  });
});
