import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { viewOf } from '../../../src/game/view.ts';
import { submitSlip } from '../../../src/game/writer.ts';
import { foreseeCounsel } from '../../../src/view/play/foreseeCounsel.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';
import { gameOf } from '../../support/engines.ts';

const moved = (changes: readonly { readonly slot: number; readonly delta: number }[]): readonly string[] =>
  changes.map(({ slot, delta }) => `${slot} ${delta}`).sort();

describe.each([0, 1] as const)('what answer %i to a cabinet is foretold to move', (which) => {
  const game = gameOf(campaign, 4);
  const told = NATIONS.map((seat) => foreseeCounsel(game.engine, viewOf(game, seat), which));
  for (const seat of NATIONS) submitSlip(game, seat, { phase: 'offer', offers: [], counsel: which });

  it.each(NATIONS.map((seat, place) => [seat, told[place] ?? []] as const))(
    'is what it moves: %s',
    (seat, foreseen) => {
      const ledger = (game.turns[0]?.ledger ?? []).filter(
        ({ by, effect }) => by === seat && effect === foreseen[0]?.effect,
      );
      const delayed = game.position.delayed.filter(({ by, secretOf }) => by === seat && secretOf === seat);
      expect(foreseen.length).toBeGreaterThan(0);
      expect(moved(ledger)).toEqual(moved(foreseen.filter(({ due }) => due === undefined)));
      expect(moved(delayed)).toEqual(moved(foreseen.filter(({ due }) => due !== undefined)));
      for (const { due } of delayed) expect(foreseen.map((one) => one.due)).toContain(due);
    },
  );
});
