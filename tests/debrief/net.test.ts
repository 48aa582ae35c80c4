import { expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { history } from '../../src/content/history/scenario.ts';
import { netOf } from '../../src/debrief/net.ts';
import { gameOf } from '../support/engines.ts';
import { playRandomly } from '../support/randomPlay.ts';

it.each([campaign, history])('what limits took back is shared out, to the last point: $id', (scenario) => {
  for (const { ledger, turn, ...log } of playRandomly(gameOf(scenario, 6), 6, { through: 6 }).turns) {
    const net = netOf({ ledger, turn, ...log });
    const left = new Map<number, number>();
    ledger.forEach(({ delta, slot }, place) => {
      const one = net[place] ?? 0;
      left.set(slot, (left.get(slot) ?? 0) + delta - one);
      expect(Math.abs(one), `turn ${turn}, line ${place}`).toBeLessThanOrEqual(Math.abs(delta));
      expect(one * delta).toBeGreaterThanOrEqual(0);
    });
    for (const rest of left.values()) expect(rest).toBeCloseTo(0);
  }
});
