import { type ReadyShifts, readyShifts } from '../rules/shifts.ts';
import type { CabinetAnswer, CabinetQuestion, NewsItem, Scenario } from '../scenario/scenario.ts';
import { type ByNation, byNation, type Nation } from '../vocabulary/nations.ts';

/** What a scenario holds for each turn, sorted out once: to look through all of it costs more than a turn. */
export interface Almanac {
  /** News that may break in a turn, counted from 1, in the scenario's order. */
  readonly news: readonly (readonly NewsItem[])[];
  /** Ids of the questions that a seat's cabinet may put in a turn, in the scenario's order; none where cabinets are off. */
  readonly questions: ByNation<readonly (readonly string[])[]>;
  readonly counsels: ReadonlyMap<string, Counsel>;
}

/** A cabinet's question, by whose id it is found, and the names that its two answers go by. */
export interface Counsel {
  readonly question: CabinetQuestion;
  /** `ID#0` and `ID#1`. */
  readonly answers: readonly [string, string];
  /** What the ledger calls their effects. */
  readonly effects: readonly [string, string];
  /** What its two answers shift, by the seat that gives them. */
  readonly shifts: ByNation<readonly [ReadyAnswer, ReadyAnswer]>;
}

interface ReadyAnswer {
  readonly now: ReadyShifts;
  readonly later: ReadyShifts;
}

function counselOf(question: CabinetQuestion): Counsel {
  const { id, answers } = question;
  const ready = ({ now, later }: CabinetAnswer, seat: Nation): ReadyAnswer => ({
    now: readyShifts(now, seat),
    later: readyShifts(later, seat),
  });
  return {
    question,
    answers: [`${id}#0`, `${id}#1`],
    effects: [`cabinet.${id}#0`, `cabinet.${id}#1`],
    shifts: byNation((seat) => [ready(answers[0], seat), ready(answers[1], seat)]),
  };
}

export function almanacOf(scenario: Scenario): Almanac {
  const { news, turns } = scenario;
  const cabinet = scenario.systems.includes('cabinet') ? scenario.cabinet : [];
  const byTurn = <T extends { readonly turns: readonly [number, number] }>(
    from: readonly T[],
  ): readonly (readonly T[])[] =>
    Array.from({ length: turns + 1 }, (_, turn) =>
      from.filter((one) => one.turns[0] <= turn && turn <= one.turns[1]),
    );
  return {
    news: byTurn(news),
    questions: byNation((nation) =>
      byTurn(cabinet.filter(({ seats }) => seats.length === 0 || seats.includes(nation))).map((open) =>
        open.map(({ id }) => id),
      ),
    ),
    counsels: new Map(cabinet.map((question) => [question.id, counselOf(question)])),
  };
}
