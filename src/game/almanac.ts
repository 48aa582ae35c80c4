import { type ReadyShifts, readyShifts } from '../rules/shifts.ts';
import type { Adviser, CabinetQuestion, NewsItem, Scenario } from '../scenario/scenario.ts';
import { type ByNation, byNation, type Nation } from '../vocabulary/nations.ts';

/** What a scenario holds for each turn, sorted out once: to look through all of it costs more than a turn. */
export interface Almanac {
  /** News that may break in a turn, counted from 1, in the scenario's order. */
  readonly news: readonly (readonly NewsItem[])[];
  /** Flights that may bring rocks home in a turn. */
  readonly homecomings: readonly (readonly NewsItem[])[];
  /** Ids of the questions that a seat's cabinet may put in a turn, in the scenario's order; none where cabinets are off. */
  readonly questions: ByNation<readonly (readonly string[])[]>;
  /** What the two answers to a question come to for a seat, by the question's id. */
  readonly counsels: ByNation<ReadonlyMap<string, Counsels>>;
}

export type Counsels = readonly [Counsel, Counsel];

/** One answer to a cabinet's question, in one seat's hands. */
export interface Counsel {
  /** `ID#0` or `ID#1`. */
  readonly answer: string;
  /** What the ledger calls its effects. */
  readonly effect: string;
  /** Whose advice it is, and whose it isn't. */
  readonly heard: Adviser;
  readonly overruled: Adviser;
  readonly now: ReadyShifts;
  readonly later: ReadyShifts;
}

function counselOf({ id, answers }: CabinetQuestion, place: 0 | 1, seat: Nation): Counsel {
  const { adviser, now, later } = answers[place];
  return {
    answer: `${id}#${place}`,
    effect: `cabinet.${id}#${place}`,
    heard: adviser,
    overruled: answers[place === 0 ? 1 : 0].adviser,
    now: readyShifts(now, seat),
    later: readyShifts(later, seat),
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
  const ofSeat = (nation: Nation): readonly CabinetQuestion[] =>
    cabinet.filter(({ seats }) => seats.length === 0 || seats.includes(nation));
  return {
    news: byTurn(news.filter(({ home }) => home === undefined)),
    homecomings: byTurn(news.filter(({ home }) => home !== undefined)),
    questions: byNation((nation) => byTurn(ofSeat(nation)).map((open) => open.map(({ id }) => id))),
    counsels: byNation(
      (seat) =>
        new Map(
          ofSeat(seat).map((question) => [
            question.id,
            [counselOf(question, 0, seat), counselOf(question, 1, seat)],
          ]),
        ),
    ),
  };
}
