import { usePlay } from '../../play/context.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { audienceLabel } from '../../words/names.ts';
import { signed } from '../../words/say.ts';
import type { Offer } from './openingsFor.ts';

/** So many ballots are named; the rest move less. */
const NAMED = 3;
/** Movements below this are not told, in thousandths. */
const TOLD = 5;
/** Ballots that are named where a line must do. */
const NAMED_BRIEFLY = 2;

/** Whose ballots an argument would move, the furthest first. @param isBrief whether a line must do: what it wins comes first */
export function MovesLine(
  props: Pick<Offer, 'deltas' | 'wins'> & { readonly isBrief?: boolean | undefined },
) {
  const { names } = usePlay();
  const { deltas, isBrief, wins } = props;
  const told = deltas
    .filter(({ delta }) => Math.abs(delta) >= TOLD)
    .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
    .slice(0, isBrief ? NAMED_BRIEFLY : NAMED);
  const flips =
    wins.length > 0 &&
    (isBrief && wins.length > NAMED_BRIEFLY
      ? sayAssembly('form.flips.many', { count: wins.length })
      : sayAssembly('form.flips', {
          audiences: wins.map((audience) => audienceLabel(names, audience)).join(', '),
        }));
  if (isBrief && flips) return <strong class="small">{flips}</strong>;
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
      {flips && <strong> {flips}</strong>}
    </span>
  );
}
