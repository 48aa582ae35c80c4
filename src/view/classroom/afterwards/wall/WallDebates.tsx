import { claimText } from '../../../../debate/bank.ts';
import type { HandsStatus } from '../../../../protocol/afterwards.ts';
import { handsWords } from '../../../words/classWords.ts';
import { nameOf, resolutionTitle } from '../../../words/names.ts';
import { sayWall } from '../../../words/wallWords.ts';
import type { WallFacts } from './wallFacts.ts';

/** What was voted on, the argument on which it turned, and how the class itself would have voted. */
export function WallDebates(props: { readonly facts: WallFacts; readonly hands: readonly HandsStatus[] }) {
  const { facts, hands } = props;
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
              ? sayWall(swing.decides ? 'debates.swing' : 'debates.most', {
                  nation: nameOf(names, swing.by),
                  claim: claimText(game.engine.bank, swing.claim),
                })
              : sayWall('debates.lean')}
          </span>
          {hands
            .filter((one) => one.turn === turn)
            .map((one) => (
              <span key={one.turn}>{handsWords(one)}</span>
            ))}
        </li>
      ))}
    </ul>
  );
}
