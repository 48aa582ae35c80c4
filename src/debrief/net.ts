import { BEATS, type TurnLog } from '../game/log.ts';
import type { Change } from '../rules/change.ts';

/**
 * What each line of a turn's ledger came to once limits had taken back their part, by its place; the limits' own lines
 * come to nothing. What was taken back is shared out among the lines that had pushed the number there.
 */
export function netOf({ ends, ledger }: TurnLog): readonly number[] {
  const net = ledger.map(({ delta }) => delta);
  const beats = new Set(BEATS.map((beat) => ends[beat] ?? 0));
  let start = 0;
  ledger.forEach((line, place) => {
    const before = ledger[place - 1];
    // Lines are settled together up to a beat's end, or up to the limits that follow them.
    if (beats.has(place) || (before && isLimit(before) && !isLimit(line))) start = place;
    if (!isLimit(line)) return;
    net[place] = 0;
    const pushing = Array.from({ length: place - start }, (_, at) => start + at).filter((at) => {
      const { delta, slot } = ledger[at] as Change;
      return slot === line.slot && delta * line.delta < 0;
    });
    const pushed = pushing.reduce((sum, at) => sum + (ledger[at] as Change).delta, 0);
    for (const at of pushing) net[at] = (ledger[at] as Change).delta * (1 + line.delta / pushed);
  });
  return net;
}

function isLimit({ effect }: Change): boolean {
  return effect.startsWith('limit.');
}
