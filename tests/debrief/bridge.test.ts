import { describe, expect, it } from 'vitest';
import { BRIDGE_PARTS, type Bridge, bridgeOf, partOf } from '../../src/debrief/bridge.ts';
import { courseOf } from '../../src/debrief/course.ts';
import type { Game } from '../../src/game/game.ts';
import { viewAtEndOf, viewOf } from '../../src/game/view.ts';
import { agendaPoints } from '../../src/rules/aims.ts';
import type { Position } from '../../src/rules/position.ts';
import { isNews } from '../../src/vocabulary/deeds.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { campaignEngine, playedGame } from './playedGame.ts';

const game = playedGame(4, 8);
const course = courseOf(game);

function bridges(seat: Nation, of: Game = game): readonly Bridge[] {
  const { aims, turns } = viewOf(of, seat);
  return turns.slice(0, course.length - 1).map((log) => {
    const [before, after] = [course[log.turn - 1], course[log.turn]] as [Position, Position];
    return bridgeOf(aims, seat, log, before, after);
  });
}

describe('a year’s bridge', () => {
  it.each(NATIONS)('adds up to what the agenda of %s moved, part by part', (seat) => {
    const { aims } = viewOf(game, seat);
    for (const bridge of bridges(seat)) {
      expect(bridge.before).toBe(agendaPoints(aims, course[bridge.turn - 1] as Position, seat));
      expect(bridge.after).toBe(agendaPoints(aims, course[bridge.turn] as Position, seat));
      const sum = BRIDGE_PARTS.reduce((all, part) => all + partOf(bridge, part), 0);
      expect(sum).toBe(bridge.after - bridge.before);
    }
  });

  it('lays at one’s own door what one did, and at the year’s what passes by itself', () => {
    const all = NATIONS.flatMap((seat) => bridges(seat).map((bridge) => ({ seat, bridge })));
    const causes = all.flatMap(({ seat, bridge }) => bridge.causes.map((cause) => ({ seat, ...cause })));
    for (const { cause, entry, part, seat } of causes) {
      if (part === 'own' && entry) expect(entry.by ?? cause?.by).toBe(seat);
      if (part === 'others' && entry?.by) expect(entry.by).not.toBe(seat);
      if (part === 'news') expect(cause && isNews(cause.deed)).toBe(true);
    }
    const passing = causes.filter(({ entry }) => entry?.effect.startsWith('yearEnded.'));
    expect(passing.length).toBeGreaterThan(9);
    expect(new Set(passing.map(({ part }) => part))).toEqual(new Set(['year']));
    const parts = new Set(causes.map(({ part }) => part));
    for (const part of BRIDGE_PARTS) expect(parts, part).toContain(part);
  });

  it('comes as far as the Reveal where the year is not over', () => {
    const { aims } = viewOf(game, 'CHN');
    const view = viewAtEndOf(viewOf(game, 'CHN'), 3, 'reveal');
    const before = course[2] as Position;
    const bridge = bridgeOf(aims, 'CHN', view.turns[2] ?? never(), before, view.position);
    expect(bridge.causes.every(({ part }) => part !== 'assembly')).toBe(true);
    expect(bridge.after).toBe(agendaPoints(aims, view.position, 'CHN'));
  });

  it('is of a campaign with assemblies', () => {
    expect(campaignEngine.scenario.systems).toContain('debate');
    expect(game.turns.some(({ debate }) => debate)).toBe(true);
  });
});

function never(): never {
  throw new Error('no such turn');
}
