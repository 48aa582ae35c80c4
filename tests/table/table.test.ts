import { describe, expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import type { SeatView } from '../../src/game/view.ts';
import { passPlayer } from '../../src/opponents/simplePlayers.ts';
import { createTable, type Decide, soloSeating } from '../../src/table/table.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { gameOf } from '../support/engines.ts';
import { asks } from '../support/play.ts';

const passing: Decide<string> = async (view: SeatView) => ({ slip: passPlayer(view), reason: 'passes' });

function table(decide: Decide<string> = passing) {
  return createTable(gameOf(lesson, 3), soloSeating('PAK', 'practised'), decide);
}

describe('a table', () => {
  it('waits for its person while the opponents have thought', async () => {
    const at = table();
    expect(await at.think()).toBe(true);
    expect(at.awaited()).toEqual(['PAK']);
    expect(at.view('PAK').handedIn).toEqual(NATIONS.filter((nation) => nation !== 'PAK'));
    expect(at.view('PAK').phase).toBe('offer');
  });

  it('closes the beat when the last slip is in, whoever hands it in', async () => {
    const at = table();
    at.submit('PAK', passPlayer(at.view('PAK')));
    expect(at.awaited()).toEqual([]);
    await at.think();
    expect(at.view('PAK').phase).toBe('answer');
  });

  it('waits for nobody once the game is over', async () => {
    const at = table();
    while (at.view('PAK').phase !== 'over') {
      for (const seat of at.awaited()) at.submit(seat, passPlayer(at.view(seat)));
      await at.think();
    }
    expect({ awaited: at.awaited(), thinkers: at.thinkers() }).toEqual({ awaited: [], thinkers: [] });
    expect(await at.delegate('PAK')).toBe(false);
  });

  it('lets a person take a slip back until then', () => {
    const at = table();
    at.submit('PAK', passPlayer(at.view('PAK')));
    expect(at.takeBack('PAK').ok).toBe(true);
    expect(at.awaited()).toEqual(['PAK']);
    expect(at.takeBack('PAK')).toMatchObject({ ok: false, fault: { code: 'nothingToTakeBack' } });
  });

  it('refuses a slip for a seat that an opponent holds', () => {
    const at = table();
    expect(at.submit('USA', passPlayer(at.view('USA')))).toMatchObject({
      ok: false,
      fault: { code: 'notYourSeat' },
    });
  });

  it('drops the thoughts of a beat that has moved on', async () => {
    let release = (): void => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = table(async (view) => {
      await gate;
      return passing(view, 'practised');
    });
    const thinking = slow.think();
    for (const nation of NATIONS) {
      slow.seat(nation, { kind: 'person', name: '' });
      slow.submit(nation, passPlayer(slow.view(nation)));
    }
    release();
    expect(await thinking).toBe(false);
    expect(slow.view('PAK').phase).toBe('answer');
    expect(slow.view('PAK').handedIn).toEqual([]);
  });

  it('hands a seat over between opponent and person at any moment', async () => {
    const at = table();
    at.seat('FRA', { kind: 'person', name: 'Ada' });
    await at.think();
    expect(at.awaited()).toEqual(['FRA', 'PAK']);
    at.seat('FRA', { kind: 'opponent', level: 'novice' });
    await at.think();
    expect(at.awaited()).toEqual(['PAK']);
  });

  it('gives the running beat to whoever sits down: the slip and the reason of before go back', async () => {
    const at = table();
    await at.think();
    at.seat('FRA', { kind: 'person', name: '' });
    expect(at.awaited()).toEqual(['FRA', 'PAK']);
    expect(at.reasons().map(({ seat }) => seat)).not.toContain('FRA');
    at.submit('FRA', passPlayer(at.view('FRA')));
    at.seat('FRA', { kind: 'opponent', level: 'novice' });
    expect(at.view('FRA').ownSlip).toBeNull();
    await at.think();
    expect(at.reasons().filter(({ seat }) => seat === 'FRA')).toHaveLength(1);
  });

  it('ignores what an opponent thought in a seat that a person has taken meanwhile', async () => {
    const at = table();
    const thinking = at.think();
    at.seat('FRA', { kind: 'person', name: '' });
    expect(await thinking).toBe(true);
    expect(at.awaited()).toEqual(['FRA', 'PAK']);
  });

  it('takes no thought of another level than who sits there by now', async () => {
    const asked: string[] = [];
    const at = table(async (view, level) => {
      if (view.seat === 'FRA') asked.push(level);
      return passing(view, level);
    });
    const thinking = at.think();
    at.seat('FRA', { kind: 'opponent', level: 'expert' });
    await thinking;
    expect(at.awaited()).toEqual(['PAK']);
    expect(at.reasons().filter(({ seat }) => seat === 'FRA')).toEqual([]);
    await at.think();
    expect(asked).toEqual(['practised', 'expert']);
    expect(at.reasons().filter(({ seat }) => seat === 'FRA')).toHaveLength(1);
  });

  it('remembers who held which seat from when on', async () => {
    const at = table();
    at.submit('PAK', passPlayer(at.view('PAK')));
    await at.think();
    at.seat('PAK', { kind: 'opponent', level: 'expert' });
    await at.think();
    at.seat('PAK', { kind: 'person', name: '' });
    const { seats, handovers } = at.holders();
    expect(seats).toEqual(soloSeating('PAK', 'practised'));
    expect(handovers).toEqual([
      { from: 9, seat: 'PAK', to: { kind: 'opponent', level: 'expert' } },
      { from: 18, seat: 'PAK', to: { kind: 'person', name: '' } },
    ]);
    const resumed = createTable(at.game, seats, passing, at.reasons(), handovers);
    expect(resumed.seating()).toEqual(at.seating());
  });

  it('shows an onlooker no secret, whoever sits where', async () => {
    const at = table();
    await at.think();
    expect(at.onlooker().seat).toBeNull();
    expect(at.onlooker().position.questions).toEqual({});
  });

  it('keeps the reasons that opponents gave, by turn and beat', async () => {
    const at = table();
    await at.think();
    expect(at.reasons()).toHaveLength(8);
    expect(at.reasons()[0]).toEqual({ turn: 1, phase: 'offer', seat: 'CHN', reason: 'passes' });
  });

  it('keeps why a person was turned down, and not what opponents told each other', async () => {
    const at = table(async (view) => ({
      ...(await passing(view, 'practised')),
      refused: [
        { offer: asks('PAK', 'loan', view.seat), reason: 'needs it' },
        { offer: asks('FRA', 'loan', view.seat), reason: 'needs it' },
      ],
    }));
    await at.think();
    expect(at.reasons().filter(({ seat }) => seat === 'CHN')).toEqual([
      { turn: 1, phase: 'offer', seat: 'CHN', reason: 'passes' },
      { turn: 1, phase: 'answer', seat: 'CHN', reason: 'needs it', refused: asks('PAK', 'loan', 'CHN') },
    ]);
  });

  it('fails loudly when an opponent hands in what is not allowed', async () => {
    const at = table(async () => ({
      slip: { phase: 'commit', choices: ['nonsense'], stake: null },
      reason: 'errs',
    }));
    await expect(at.think()).rejects.toThrow('refused slip');
  });
});
