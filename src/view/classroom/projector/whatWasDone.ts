import { isDoneByOther } from '../../../game/doneByOther.ts';
import type { TurnLog } from '../../../game/log.ts';
import { type WordFate, wordFateOf } from '../../../game/wordFate.ts';
import type { Occurrence } from '../../../rules/occurrence.ts';
import { nationalOf, type Position, worldOf } from '../../../rules/position.ts';
import { nationalSlot, type WorldMeasure, worldSlot } from '../../../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { isBrokenPromise } from '../../play/touched.ts';

/** A number, and by how much it moved in the year. */
export interface Figure {
  readonly value: number;
  readonly delta: number;
}

/** What one nation did in a year. */
export interface Done {
  readonly nation: Nation;
  readonly fate: WordFate;
  /** What it chose, by code, and whether that came to nothing. */
  readonly choices: readonly { readonly code: string; readonly isVain: boolean }[];
  readonly prestige: Figure;
  /** What it had agreed or pledged and did not do: no Word tells of it. */
  readonly broken: readonly Occurrence[];
}

/** Measures of the world that a class is to keep in sight. */
export const WORLD_SHOWN = [
  'tension',
  'openness',
  'accordsWeight',
  'ilrsWeight',
] as const satisfies readonly WorldMeasure[];

/**
 * What the nine did in a year whose Reveal is over, and what it made of their prestige.
 * @param position as it was at the end of that year
 */
export function doneIn(log: TurnLog, position: Position): readonly Done[] {
  return NATIONS.map((nation) => ({
    nation,
    fate: wordFateOf(log, nation),
    choices: (log.choices[nation] ?? []).map((code) => ({
      code,
      isVain: log.occurrences.some(
        (one) =>
          one.deed === 'cameToNothing' && one.by === nation && one.about === code && !isDoneByOther(log, one),
      ),
    })),
    prestige: {
      value: nationalOf(position, 'prestige', nation),
      delta: movedIn(log, nationalSlot('prestige', nation)),
    },
    broken: log.occurrences.filter((one) => one.by === nation && isBrokenPromise(one)),
  }));
}

/** The world's measures. @param log of the year in which they moved; null where that is not to be told */
export function worldIn(
  position: Position,
  log: TurnLog | null,
): readonly (Figure & { readonly measure: (typeof WORLD_SHOWN)[number] })[] {
  return WORLD_SHOWN.map((measure) => ({
    measure,
    value: worldOf(position, measure),
    delta: log ? movedIn(log, worldSlot(measure)) : 0,
  }));
}

function movedIn({ ledger }: TurnLog, slot: number): number {
  return ledger.reduce((sum, change) => (change.slot === slot ? sum + change.delta : sum), 0);
}
