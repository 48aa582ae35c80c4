import { expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { choicesMade } from '../../../src/debrief/withoutChoice.ts';
import { hingeReason, hingeSentence } from '../../../src/view/words/hingeReason.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { PANEL_WORDS } from '../../../src/view/words/panelWords.ts';
import { playedGame } from '../../debrief/playedGame.ts';

const game = playedGame(5);

it('is a line of the turn’s ledger that hangs on a deed of that seat and that choice', () => {
  let told = 0;
  for (const { turn, seat, choice } of choicesMade(game)) {
    const line = hingeReason(game, seat, { turn, choice });
    if (!line) continue;
    told += 1;
    const log = game.turns[turn - 1];
    expect(log?.ledger).toContain(line);
    expect(log?.occurrences[line.deed]).toMatchObject({ by: seat });
  }
  expect(told).toBeGreaterThan(100);
});

it('is none for a choice that was never made', () => {
  expect(hingeReason(game, 'FRA', { turn: 1, choice: 'court:NOWHERE' })).toBeNull();
  expect(hingeReason(game, 'FRA', { turn: 99, choice: 'sign' })).toBeNull();
});

it('is what the choice did, and its price only where it did nothing else at once', () => {
  for (const { turn, seat, choice } of choicesMade(game)) {
    const line = hingeReason(game, seat, { turn, choice });
    if (!line?.effect.startsWith('price.')) continue;
    const { ledger } = game.turns[turn - 1] as (typeof game.turns)[number];
    const others = ledger.filter(({ deed, effect }) => deed === line.deed && !effect.startsWith('price.'));
    expect(others).toEqual([]);
  }
});

it('is told in a sentence with its number and its reason, or that there is none', () => {
  const names = namesOf(campaign, profiles);
  const reasons = campaign.effects.map(({ reason }) => reason);
  for (const made of choicesMade(game)) {
    const { seat } = made;
    const sentence = hingeSentence(game, seat, made, seat, names);
    const line = hingeReason(game, seat, made);
    if (!line) expect(sentence).toBe(PANEL_WORDS['turning.noLine']);
    else {
      expect(sentence).toMatch(/^The ledger's reason: .+: [+−]\d+\. .+[.?!]$/);
      if (campaign.effects.some(({ id }) => id === line.effect))
        expect(reasons.some((reason) => sentence.endsWith(reason))).toBe(true);
    }
  }
});
