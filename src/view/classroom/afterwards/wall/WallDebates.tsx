import { claimText } from '../../../../debate/bank.ts';
import { nameOf, resolutionTitle } from '../../../words/names.ts';
import { sayWall } from '../../../words/wallWords.ts';
import type { WallFacts } from './wallFacts.ts';

/** What was voted on, and the argument on which it turned. */
export function WallDebates({ facts }: { readonly facts: WallFacts }) {
  const { debrief, game, names } = facts;
  if (debrief.debates.length === 0) return <p>{sayWall('debates.none')}</p>;
  return (
    <ul class="wall-list">
      {debrief.debates.map(({ ayes, counted, isAdopted, needed, resolution, swing, turn }) => (
        <li key={turn}>
          <strong>{resolutionTitle(names, resolution)}</strong>
          <span>
            {sayWall(isAdopted ? 'debates.adopted' : 'debates.rejected', { ayes, counted, needed })}
          </span>
          <span>
            {swing
              ? sayWall('debates.swing', {
                  nation: nameOf(names, swing.by),
                  claim: claimText(game.engine.bank, swing.claim),
                })
              : sayWall('debates.lean')}
          </span>
        </li>
      ))}
    </ul>
  );
}
