import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { setupOf } from '../../src/game/game.ts';
import { isOver, startGame } from '../../src/game/opening.ts';
import { incomingOffers } from '../../src/game/talkRules.ts';
import { viewOf } from '../../src/game/view.ts';
import { dueSeats, submitSlip } from '../../src/game/writer.ts';
import { faultOf, safeSlip } from '../../src/opponents/opponent.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import type { Slip } from '../../src/vocabulary/talk.ts';
import { decide, engine } from './table.ts';

/** Agrees to whatever it can of what it is asked for, and then does nothing. */
function faithless(game: Game): Slip {
  const view = viewOf(game, 'CHN');
  const safe = safeSlip(view);
  if (safe.phase !== 'answer') return safe;
  const answers = safe.answers.map(() => false);
  for (const at of incomingOffers(view.position, 'CHN').keys()) {
    answers[at] = true;
    if (faultOf(engine, view, { ...safe, answers })) answers[at] = false;
  }
  return { ...safe, answers };
}

/** Plays five years with a faithless China: who was let down in which turn, and who asked it for something when. */
function played(seed: number): { letDown: Set<string>; asked: Set<string> } {
  const game = startGame(engine, setupOf(engine.scenario, seed));
  while (!isOver(game) && game.position.turn < 6) {
    for (const seat of dueSeats(game.position)) {
      const slip =
        seat === 'CHN' ? faithless(game) : decide(engine, viewOf(game, seat), 'practised', seed).slip;
      expect(submitSlip(game, seat, slip).ok).toBe(true);
    }
  }
  const letDown = new Set<string>();
  const asked = new Set<string>();
  const at = (nation: Nation | null, turn: number): string => `${nation} ${turn}`;
  for (const { turn, occurrences, talk } of game.turns) {
    for (const { deed, by, to } of occurrences) {
      if (deed === 'dealBroken' && by === 'CHN') letDown.add(at(to, turn + 1));
    }
    for (const { offer } of talk) {
      if (offer.to === 'CHN' && offer.role === 'ask') asked.add(at(offer.by, turn));
    }
  }
  return { letDown, asked };
}

describe('opponents to whom somebody agreed and did not deliver', () => {
  it('seldom ask it for anything in the year after', () => {
    let letDown = 0;
    let askedAgain = 0;
    for (let seed = 1; seed <= 24; seed += 1) {
      const game = played(seed);
      letDown += game.letDown.size;
      askedAgain += [...game.letDown].filter((one) => game.asked.has(one)).length;
    }
    expect(letDown).toBeGreaterThan(80);
    expect(askedAgain * 4).toBeLessThan(letDown);
  });
});
