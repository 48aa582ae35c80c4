import { proofsOfChoice } from '../../debrief/proof.ts';
import type { Game } from '../../game/game.ts';
import { aimsOf } from '../../rules/aims.ts';
import type { Change } from '../../rules/change.ts';
import { meaningOf } from '../../vocabulary/measures.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { importanceOf } from '../words/importance.ts';

/**
 * Of all lines in the ledger that a seat's choice wrote, the one that counts most by its agenda; of equals the earlier.
 * Null where the choice moved no number by itself.
 */
export function hingeReason(
  { engine, setup, turns }: Game,
  seat: Nation,
  { turn, choice }: { readonly turn: number; readonly choice: string },
): Change | null {
  const log = turns[turn - 1];
  if (!log) return null;
  const aims = aimsOf(engine.scenario.agendas[seat], setup.secrets[seat]);
  const weight = ({ slot, delta }: Change): number =>
    importanceOf(meaningOf(slot), seat, aims) * Math.abs(delta);
  const lines = proofsOfChoice(log, seat, choice).flatMap(({ lines: places }) =>
    places.flatMap((place) => log.ledger[place] ?? []),
  );
  return lines.toSorted((one, other) => weight(other) - weight(one))[0] ?? null;
}
