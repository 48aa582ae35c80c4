import { describe, expect, it } from 'vitest';
import { scenarios } from '../../src/content/scenarios.ts';
import { createEngine } from '../../src/game/engine.ts';
import { openingPosition } from '../../src/game/openingPosition.ts';
import { aimScale } from '../../src/rules/aimScale.ts';
import { aimMills } from '../../src/rules/aims.ts';
import { copyPosition } from '../../src/rules/position.ts';
import type { Aim } from '../../src/scenario/scenario.ts';
import { nationalSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';

/** The number that an aim reads, for aims that read one alone. */
function slotOf({ metric }: Aim, self: Nation): number | null {
  if (metric.kind === 'national')
    return nationalSlot(metric.measure, metric.of === 'self' ? self : metric.of);
  return metric.kind === 'world' ? worldSlot(metric.measure) : null;
}

describe.each(Object.values(scenarios))('the scales of the aims in $id', (scenario) => {
  const engine = createEngine(scenario);
  const opening = openingPosition(engine);
  const aims = NATIONS.flatMap((nation) => {
    const { public: open, secret, world } = engine.scenario.agendas[nation];
    return [...open, ...secret, world].map((aim) => ({ nation, aim }));
  });

  it('end where an aim counts in full and begin where it counts nothing', () => {
    let tried = 0;
    for (const { nation, aim } of aims) {
      const slot = slotOf(aim, nation);
      if (slot === null) continue;
      const { now, nothing, full } = aimScale(aim, opening, nation);
      expect(opening.numbers[slot]).toBe(now);
      const position = copyPosition(opening);
      const millsAt = (reading: number): number => {
        position.numbers[slot] = reading;
        return aimMills(aim, position, nation);
      };
      const step = Math.sign(full - nothing);
      expect(millsAt(full), `${aim.id} at its full end`).toBe(1000);
      expect(millsAt(full - step), `${aim.id} just before it`).toBeLessThan(1000);
      expect(millsAt(nothing - step), `${aim.id} before its beginning`).toBe(0);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(15);
  });

  it('are the authored ones in a game of full length', () => {
    for (const { nation, aim } of aims) {
      if (aim.pace) continue;
      expect(aimScale(aim, opening, nation)).toMatchObject({ nothing: aim.from, full: aim.to });
    }
  });
});
