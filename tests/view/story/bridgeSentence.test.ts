import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { bridgeOf } from '../../../src/debrief/bridge.ts';
import { courseOf } from '../../../src/debrief/course.ts';
import type { TurnLog } from '../../../src/game/log.ts';
import { publicAims } from '../../../src/rules/aims.ts';
import type { Position } from '../../../src/rules/position.ts';
import { bridgeSentence, sinceSentence } from '../../../src/view/panels/story/bridgeSentence.ts';
import { bridgeTenths } from '../../../src/view/panels/story/bridgeTenths.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';
import { playedGame } from '../../debrief/playedGame.ts';

describe('a bridge in a line', () => {
  const shown = bridgeTenths({ turn: 3, before: 47_000, after: 46_300, causes: [] });
  const news = { ...shown, parts: [{ part: 'news', tenths: -7 }] as const };

  it('ends with what the aims stood at', () => {
    expect(bridgeSentence(news)).toMatch(/−0\.7.*46\.3/);
  });

  it('of a year that runs says what has moved them since the last one’s end', () => {
    expect(sinceSentence(news)).toBe('Since then the news −0.7.');
    const own = [
      { part: 'own', tenths: 4 },
      { part: 'news', tenths: -7 },
    ] as const;
    expect(sinceSentence({ ...shown, parts: own })).toBe('Since then your choices +0.4 and the news −0.7.');
  });

  it('is none where nothing has moved them', () => {
    expect(sinceSentence({ ...shown, parts: [{ part: 'own', tenths: 0 }] })).toBeNull();
  });
});

it.each(NATIONS)('%s: what is told since comes to what the head of the aims has gone since', (seat) => {
  const aims = publicAims(campaign, seat);
  for (const until of [3, 7, 11]) {
    const game = playedGame(5, until);
    const before = courseOf(game)[until - 1] as Position;
    const log = game.turns[until - 1] as TurnLog;
    const bridge = bridgeTenths(bridgeOf(aims, seat, log, before, game.position));
    const gone = bridge.parts.reduce((sum, { tenths }) => sum + tenths, 0);
    expect(bridge.before + gone).toBe(bridge.after);
    if (gone !== 0) expect(sinceSentence(bridge)).toMatch(/[+−]\d+\.\d/);
  }
});
