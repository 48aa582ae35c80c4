import { claimText } from '../../../../debate/bank.ts';
import type { BrokenOff } from '../../../../debrief/brokenOff.ts';
import type { HandsStatus } from '../../../../protocol/afterwards.ts';
import { handsWords } from '../../../words/classWords.ts';
import { nameOf, resolutionTitle } from '../../../words/names.ts';
import { sayWall } from '../../../words/wallWords.ts';
import type { WallFacts } from './wallFacts.ts';

/** What was voted on, the argument on which it turned, and how the class itself would have voted. */
export function WallDebates(props: { readonly facts: WallFacts; readonly hands: readonly HandsStatus[] }) {
  const { facts, hands } = props;
  const { debrief, game, names } = facts;
  const { brokenOff } = debrief;
  if (debrief.debates.length === 0 && !brokenOff) return <p>{sayWall('debates.none')}</p>;
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
      {brokenOff && <WallBrokenOff facts={facts} debate={brokenOff} />}
    </ul>
  );
}

/** The debate that the end of the game broke off, with the last that was said in it. */
function WallBrokenOff(props: { readonly facts: WallFacts; readonly debate: BrokenOff }) {
  const { game, names } = props.facts;
  const { isOpened, resolution, said, tabledBy } = props.debate;
  const last = said.at(-1);
  return (
    <li>
      <strong>{resolutionTitle(names, resolution)}</strong>
      {isOpened && (
        <span>
          {tabledBy
            ? sayWall('debates.tabled', { nation: nameOf(names, tabledBy) })
            : sayWall('debates.tabled.agenda')}
        </span>
      )}
      <span>{sayWall(isOpened ? 'debates.brokenOff' : 'debates.brokenOff.unopened')}</span>
      {isOpened && (
        <span>
          {last
            ? sayWall(said.length === 1 ? 'debates.said.one' : 'debates.said.many', {
                count: said.length,
                nation: nameOf(names, last.by),
                claim: claimText(game.engine.bank, last.claim),
              })
            : sayWall('debates.unsaid')}
        </span>
      )}
      {isOpened && <span>{sayWall('debates.brokenOff.ask')}</span>}
    </li>
  );
}
