import type { Engine } from '../../game/engine.ts';
import { type Forecast, forecast, forecastSlip, positionAfter } from '../../game/forecast.ts';
import { riskOf } from '../../game/risk.ts';
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
  return expected(engine, [chosen], (failing) => {
    const outcome = failing.has(chosen) ? 'failed' : 'carried';
    return gainBy(
      engine,
      position,
      { aims, seat },
      forecast(engine, position, doer, chosen, outcome, deals, at),
    );
  });
}

/**
 * The same of all choices of one's slip together, with what becomes of one's promises: not the sum of what each is worth,
 * where one touches another.
 * @param areTheirsKept whether the other sides of one's pledges do their parts this year as well
 */
export function worthOfSlip(
  engine: Engine,
  position: Position,
  whose: Whose,
  choices: readonly Choice[],
  areTheirsKept = false,
): number {
  return expected(engine, choices, (failing) =>
    gainBy(
      engine,
      position,
      whose,
      forecastSlip(engine, position, whose.seat, choices, { failing, areTheirsKept }),
    ),
  );
}

/** What some choices gain on average over all that chance may still decide: each risky one doubles what may come. */
function expected(
  engine: Engine,
  choices: readonly Choice[],
  gainWith: (failing: ReadonlySet<Choice>) => number,
): number {
  const mean = (open: readonly Choice[], failing: readonly Choice[]): number => {
    const [first, ...rest] = open;
    if (!first) return gainWith(new Set(failing));
    const risk = riskOf(first);
    const odds = risk ? engine.coefficient(risk) : 0;
    const carried = mean(rest, failing);
    return odds === 0 ? carried : ((100 - odds) * carried + odds * mean(rest, [...failing, first])) / 100;
  };
  return Math.trunc(mean(choices, []));
}

function gainBy(engine: Engine, position: Position, { aims, seat }: Whose, after: Forecast): number {
  if (!after.done) return 0;
  return (
    agendaPoints(aims, positionAfter(engine, position, after, true), seat) -
    agendaPoints(aims, position, seat)
  );
}
