import type { TurnLog } from '../../../game/log.ts';
import type { Position } from '../../../rules/position.ts';
import { bandOfOpenness, bandOfTension } from '../../words/bandWords.ts';
import { sayProjector } from '../../words/projectorWords.ts';
import { say, signed } from '../../words/say.ts';
import { worldIn } from './whatWasDone.ts';

const BANDS = { tension: bandOfTension, openness: bandOfOpenness } as const;

/** Tension, openness and the two frameworks' weights. @param props.log of the year whose moves are told; null for none */
export function WorldFigures(props: {
  readonly position: Position;
  readonly log: TurnLog | null;
  /** In one line, under a list that needs the room. */
  readonly isBrief?: boolean;
}) {
  return (
    <section class="world-figures" aria-labelledby="world-title">
      <h2 id="world-title" class={props.isBrief ? 'unseen' : ''}>
        {sayProjector('world.title')}
      </h2>
      <dl>
        {worldIn(props.position, props.log).map(({ delta, measure, value }) => (
          <div key={measure}>
            <dt>{say(`measure.${measure}.short`)}</dt>
            <dd>
              <strong class="number">{value}</strong>
              {delta !== 0 && (
                <span class="number">
                  {' '}
                  <span aria-hidden="true">{delta > 0 ? '▲' : '▼'}</span> {signed(delta)}
                </span>
              )}
              {!props.isBrief && (measure === 'tension' || measure === 'openness') && (
                <span class="soft"> {BANDS[measure](value)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
