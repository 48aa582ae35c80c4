import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { permitOf } from '../../../src/game/permit.ts';
import { offerFault } from '../../../src/game/talkRules.ts';
import { viewOf } from '../../../src/game/view.ts';
import {
  choicesForAim,
  listChoices,
  SUGGESTED,
  suggestOffers,
  suggestWords,
} from '../../../src/view/play/suggest.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';
import { gameOf } from '../../support/engines.ts';
import { playRandomly, randomBeat } from '../../support/randomPlay.ts';

const game = gameOf(campaign, 4);
for (let beat = 0; beat < 8; beat += 1) randomBeat(game, 4);

describe.each(NATIONS)('what the screens suggest to %s', (seat) => {
  const { engine } = game;
  const view = viewOf(game, seat);

  it('is at most seven choices, all of them open, at most two of a kind', () => {
    const { suggested } = listChoices(engine, view, []);
    expect(suggested.length).toBeLessThanOrEqual(SUGGESTED);
    expect(suggested.every(({ permit }) => permit.open)).toBe(true);
    const kinds = suggested.map(({ choice }) => choice.kind);
    for (const kind of kinds) expect(kinds.filter((other) => other === kind).length).toBeLessThanOrEqual(2);
  });

  it('leaves nothing of the repertoire out of its lists', () => {
    const { suggested, others, closed } = listChoices(engine, view, []);
    const listed = [...suggested, ...others, ...closed].map(({ choice }) => choice.code).sort();
    expect(listed).toEqual(engine.repertoire[seat].map((choice) => choice.code).sort());
  });

  it('puts what is owed first', () => {
    const open = listChoices(engine, view, []).others[0]?.choice.code;
    if (open) expect(listChoices(engine, view, [open]).suggested[0]?.choice.code).toBe(open);
  });

  it('tells of each aim which open choices move it, the most helpful first', () => {
    for (const aim of view.aims) {
      const moving = choicesForAim(engine, view, aim);
      const percents = moving.map((one) => one.percents);
      expect(percents).toEqual([...percents].sort((a, b) => b - a));
      expect(percents).not.toContain(0);
      for (const { choice } of moving) expect(permitOf(engine, view.position, choice, seat).open).toBe(true);
    }
  });

  it('names only offers that may be made, and Words that could be kept', () => {
    for (const offer of suggestOffers(engine, view, 5)) {
      expect(offerFault(engine, view.position, offer, seat)).toBeNull();
    }
    for (const word of suggestWords(engine, view, [], 5)) {
      expect(engine.repertoire[seat]).toContain(word);
    }
  });
});

describe('at the end of a game', () => {
  it('nothing breaks the lists', () => {
    const over = playRandomly(gameOf(campaign, 9), 9);
    for (const seat of NATIONS) expect(() => listChoices(over.engine, viewOf(over, seat), [])).not.toThrow();
  });
});
