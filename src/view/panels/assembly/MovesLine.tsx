import { usePlay } from '../../play/context.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { audienceLabel } from '../../words/names.ts';
import { signed } from '../../words/say.ts';
import type { Offer } from './openingsFor.ts';

/** So many ballots are named; the rest move less. */
const NAMED = 3;
/** Movements below this are not told, in thousandths. */
const TOLD = 5;

/** Whose ballots an argument would move, the furthest first. */
export function MovesLine({ deltas, wins }: Pick<Offer, 'deltas' | 'wins'>) {
  const { names } = usePlay();
  const told = deltas
    .filter(({ delta }) => Math.abs(delta) >= TOLD)
    .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
    .slice(0, NAMED);
  return (
    <span class="small">
      {told.length === 0
        ? sayAssembly('form.moves.none')
        : sayAssembly('form.moves', {
            ballots: told
              .map(({ audience, delta }) =>
                sayAssembly('form.ballot', {
                  audience: audienceLabel(names, audience),
                  delta: signed(delta),
                }),
              )
              .join(', '),
          })}
      {wins.length > 0 && (
        <strong>
          {' '}
          {sayAssembly('form.flips', {
            audiences: wins.map((audience) => audienceLabel(names, audience)).join(', '),
          })}
        </strong>
      )}
    </span>
  );
}
