import type { Engine } from '../../game/engine.ts';
import { forecast, positionAfter } from '../../game/forecast.ts';
import { riskOf } from '../../game/risk.ts';
import type { Outcome } from '../../machines/moves.ts';
import { agendaPoints } from '../../rules/aims.ts';
import type { Position } from '../../rules/position.ts';
import type { Reading } from '../../rules/reading.ts';
import type { Aim } from '../../scenario/scenario.ts';
import type { Choice } from '../../vocabulary/choices.ts';
import type { Nation } from '../../vocabulary/nations.ts';

/** Some aims, and whose they are. */
interface Whose {
  readonly aims: readonly Aim[];
  readonly seat: Nation;
}

/**
 * What a deed is worth to some aims, taken alone and with what it brings later; on average where chance decides, and 0
 * where it can't be done. In hundred-thousandths of an agenda.
 */
export function worthToAims(
  engine: Engine,
  position: Position,
  { aims, seat }: Whose,
  doer: Nation,
  chosen: Choice,
  deals = position.deals,
  at?: Reading,
): number {
  const gain = (outcome: Outcome): number => {
    const after = forecast(engine, position, doer, chosen, outcome, deals, at);
    if (!after.done) return 0;
    return (
      agendaPoints(aims, positionAfter(engine, position, after, true), seat) -
      agendaPoints(aims, position, seat)
    );
  };
  const risk = riskOf(chosen);
  const failing = risk ? engine.coefficient(risk) : 0;
  if (failing === 0) return gain('carried');
  return Math.trunc((gain('carried') * (100 - failing) + gain('failed') * failing) / 100);
}
