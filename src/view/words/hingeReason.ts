import { proofsOfChoice } from '../../debrief/proof.ts';
import type { Game } from '../../game/game.ts';
import { aimsOf } from '../../rules/aims.ts';
import type { Change } from '../../rules/change.ts';
import { meaningOf } from '../../vocabulary/measures.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { changeSentence } from './changes.ts';
import { importanceOf } from './importance.ts';
import type { Names } from './names.ts';
import { sayPanel } from './panelWords.ts';
import { reasonOfEffect } from './reasons.ts';
import type { Reader } from './sentences.ts';

/**
 * Of all lines in the ledger that a seat's choice wrote, the one that counts most by its agenda; of equals the earlier.
 * What it cost tells nothing of what it did: that comes last. Null where the choice moved no number by itself.
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
  return (
    lines.toSorted(
      (one, other) => Number(isPrice(one)) - Number(isPrice(other)) || weight(other) - weight(one),
    )[0] ?? null
  );
}

function isPrice({ effect }: Change): boolean {
  return effect.startsWith('price.');
}

/** What the ledger says of such a choice, told to a reader: the line that counts most, and its reason. */
export function hingeSentence(
  game: Game,
  seat: Nation,
  made: { readonly turn: number; readonly choice: string },
  reader: Reader,
  names: Names,
): string {
  const line = hingeReason(game, seat, made);
  if (!line) return sayPanel('turning.noLine');
  const change = changeSentence(line, reader, names);
  return sayPanel('turning.ledger', {
    change,
    reason: reasonOfEffect(line.effect, game.engine.scenario).reason,
  });
}
