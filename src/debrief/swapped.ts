import type { Game } from '../game/game.ts';
import { type WordFate, wordFateOf } from '../game/wordFate.ts';
import { agendaPoints, aimsOf } from '../rules/aims.ts';
import { trustOf } from '../rules/position.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { isOfSeat } from '../vocabulary/talk.ts';
import type { Pair } from './comparison.ts';
import { courseOf } from './course.ts';
import type { Swap } from './swapChairs.ts';

/** What a seat did in one turn of one course, and how it then stood with the other. */
export interface SwappedYear {
  readonly turn: number;
  /** Codes in the order committed. */
  readonly choices: readonly string[];
  readonly word: string | null;
  readonly fate: WordFate;
  /** All else that it decided, as one text to be compared: what it put and took, its coins, its cabinet and speeches. */
  readonly rest: string;
  /** By how much its trust in the other moved in the turn, the other's in it, and its agenda, of a hundred points. */
  readonly trustIn: number;
  readonly trustOf: number;
  readonly agenda: number;
}

/** How a chair stood with the other seat: before the first of the turns, and after the last. */
export interface SwappedStanding {
  readonly trustIn: number;
  readonly trustOf: number;
  readonly agenda: number;
}

/** One course of the turns: in the record, or as somebody else decided them. */
export interface SwappedCourse {
  readonly years: readonly SwappedYear[];
  readonly end: SwappedStanding;
}

/** The recorded turns of a chair beside those of whoever sat in it after. */
export interface Swapped {
  readonly begin: SwappedStanding;
  /** `one` is the record, `other` the chair's new holder. */
  readonly courses: Pair<SwappedCourse>;
  /** What the other seat did meanwhile in the record, the chair's new holder's own recorded choices. */
  readonly was: readonly Pick<SwappedYear, 'turn' | 'choices' | 'word' | 'fate'>[];
  readonly question: OpenQuestion;
}

/** What is asked at the end, by what came out: nothing that has one answer. */
export type OpenQuestion = 'same' | 'alike' | 'trustedMore' | 'trustedLess' | 'further' | 'behind' | 'even';

/** How far two courses of a turn were decided alike: in everything, in choices and Word, in one of them, or in neither. */
export type Alike = 'all' | 'choicesAndWord' | 'choices' | 'word' | 'none';

/** Choices are compared as a set: their order is of no account. */
export function alikeIn(one: SwappedYear, other: SwappedYear): Alike {
  const isChoices = sorted(one.choices) === sorted(other.choices);
  const isWord = one.word === other.word;
  if (isChoices && isWord) return one.rest === other.rest ? 'all' : 'choicesAndWord';
  if (isChoices) return 'choices';
  return isWord && one.word !== null ? 'word' : 'none';
}

function sorted(items: readonly unknown[]): string {
  return JSON.stringify(items.map((item) => JSON.stringify(item)).sort());
}

/** Sets both courses beside each other, as far as the other one has been played. */
export function swappedIn(original: Game, other: Game, swap: Swap): Swapped {
  const one = courseIn(original, swap);
  const played = courseIn(other, swap);
  return {
    begin: standingAt(original, swap, swap.first - 1),
    courses: { one, other: played },
    was: turnsOf(swap).map((turn) => decidedIn(original, turn, swap.was)),
    question: questionOf(one, played),
  };
}

function turnsOf({ first, last }: Swap): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function decidedIn(game: Game, turn: number, seat: Nation): Swapped['was'][number] {
  const log = game.turns[turn - 1];
  return {
    turn,
    choices: log?.choices[seat] ?? [],
    word: log?.words[seat] ?? null,
    fate: log ? wordFateOf(log, seat) : 'silent',
  };
}

function restOf(game: Game, turn: number, seat: Nation): string {
  const log = game.turns[turn - 1];
  if (!log) return '';
  const put = log.talk.filter(({ offer }) => offer.by === seat).map(({ offer }) => offer);
  const answered = log.talk.filter(({ offer }) => offer.to === seat);
  const counsel = log.occurrences.filter(({ by, deed }) => deed === 'counselled' && by === seat);
  const speeches = game.entries
    .filter(isOfSeat)
    .filter((entry) => entry.turn === turn && entry.seat === seat && entry.slip.phase === 'debate');
  return JSON.stringify([
    sorted(put),
    sorted(answered),
    log.stakes[seat] ?? null,
    log.bids[seat] ?? null,
    counsel.map(({ about }) => about),
    speeches.map(({ slip }) => slip),
  ]);
}

function standingAt(game: Game, { chair, was }: Swap, turn: number): SwappedStanding {
  const position = courseOf(game)[turn];
  if (!position) throw new RangeError(`turn ${turn} is not over`);
  const aims = aimsOf(game.engine.scenario.agendas[chair], game.setup.secrets[chair]);
  return {
    trustIn: trustOf(position, chair, was),
    trustOf: trustOf(position, was, chair),
    agenda: agendaPoints(aims, position, chair) / 1000,
  };
}

function courseIn(game: Game, swap: Swap): SwappedCourse {
  const played = turnsOf(swap).filter((turn) => game.turns[turn - 1]?.hash);
  let before = standingAt(game, swap, swap.first - 1);
  const years = played.map((turn): SwappedYear => {
    const after = standingAt(game, swap, turn);
    const year = {
      ...decidedIn(game, turn, swap.chair),
      rest: restOf(game, turn, swap.chair),
      trustIn: after.trustIn - before.trustIn,
      trustOf: after.trustOf - before.trustOf,
      agenda: after.agenda - before.agenda,
    };
    before = after;
    return year;
  });
  return { years, end: before };
}

/** From how many points on a difference is worth asking about. */
const NOTABLE = 3;

function questionOf(one: SwappedCourse, other: SwappedCourse): OpenQuestion {
  const alike = one.years.map((year, at) => {
    const beside = other.years[at];
    return beside ? alikeIn(year, beside) : 'none';
  });
  if (alike.every((how) => how === 'all')) return 'same';
  if (alike.every((how) => how === 'all' || how === 'choicesAndWord')) return 'alike';
  const trust = other.end.trustOf + other.end.trustIn - one.end.trustOf - one.end.trustIn;
  const agenda = other.end.agenda - one.end.agenda;
  if (Math.max(Math.abs(trust), Math.abs(agenda)) < NOTABLE) return 'even';
  if (Math.abs(trust) >= Math.abs(agenda)) return trust > 0 ? 'trustedMore' : 'trustedLess';
  return agenda > 0 ? 'further' : 'behind';
}
