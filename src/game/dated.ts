import { readingOf } from '../rules/reading.ts';
import { byDate } from '../scenario/byDate.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Choice, choice } from '../vocabulary/choices.ts';
import { byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Game } from './game.ts';
import { close, type Gathering, gather } from './happen.ts';
import { type Chosen, type outcomeOf, type Performance, type Performances, perform } from './perform.ts';

/** One committed choice with the day on which it counts, or a mark that sorts after every day of the year. */
interface Dated {
  readonly seat: Nation;
  readonly chosen: Choice;
  readonly date: string;
}

/** Later than any day of a year. */
const YEARS_END = '~';

/**
 * A turn's choices in the order of the scenario's calendar. Those without a day come last, in the nations' fixed order,
 * truces after all others; so do, within a month, those of which no day is known.
 */
function inOrder(scenario: Scenario, turn: number, slips: Chosen): readonly Dated[] {
  const year = String(scenario.startYear + turn - 1);
  const days = new Map(
    (scenario.calendar ?? [])
      .filter(({ date }) => date.startsWith(year))
      .map(({ date, seat, choice: code }) => [`${seat} ${code}`, date]),
  );
  const dated = NATIONS.flatMap((seat) =>
    slips[seat].choices.map((code): Dated => {
      const chosen = choice(code);
      const last = chosen.kind === 'truce' ? `${YEARS_END}${YEARS_END}` : YEARS_END;
      const day = days.get(`${seat} ${code}`);
      return { seat, chosen, date: day === undefined ? last : day.padEnd(10, YEARS_END) };
    }),
  );
  return dated.toSorted(byDate);
}

/**
 * Carries out a turn's choices one by one: each is judged against the position by then and settled before the next. They
 * cost what they were said to cost before the first.
 * @param before the position before the Reveal, with numbers of its own
 * @param decide what chance makes of a choice
 */
export function performByDate(
  game: Game,
  slips: Chosen,
  before: Gathering['at'],
  decide: typeof outcomeOf,
): Performances {
  const performances = byNation((): Performance[] => []);
  for (const { seat, chosen } of inOrder(game.engine.scenario, game.position.turn, slips)) {
    const { position, engine } = game;
    // What this choice is judged against keeps its list of states: the next deeds make one of their own.
    game.ownStates = null;
    const at = readingOf({ ...position }, engine.scenario.turns);
    const into = gather(game, at);
    performances[seat].push(perform(into, seat, chosen, decide(game, seat, chosen), before.position));
    close(into, 'reveal');
  }
  return performances;
}
