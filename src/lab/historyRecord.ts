import { agreements } from '../content/history/agreements.ts';
import { history, LAST_RECORDED } from '../content/history/scenario.ts';
import { createEngine } from '../game/engine.ts';
import { type Game, setupOf } from '../game/game.ts';
import { phase, startGame } from '../game/opening.ts';
import { incomingOffers } from '../game/talkRules.ts';
import { submitSlip } from '../game/writer.ts';
import { type GameRecord, makeRecord } from '../record/record.ts';
import { byDate } from '../scenario/byDate.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Slip } from '../vocabulary/talk.ts';

const engine = createEngine(history);

function slipOf(game: Game, seat: Nation): Slip {
  const year = history.startYear + game.position.turn - 1;
  const ofYear = (date: string): boolean => date.startsWith(String(year));
  const choices = (history.calendar ?? [])
    .filter(({ date, seat: by }) => by === seat && ofYear(date))
    .toSorted(byDate)
    .map(({ choice }) => choice);
  switch (phase(game)) {
    case 'offer': {
      const offers = agreements
        .filter(({ date, offer }) => ofYear(date) && offer.by === seat)
        .map(({ offer }) => offer);
      return { phase: 'offer', offers, counsel: null };
    }
    case 'answer':
      return {
        phase: 'answer',
        answers: incomingOffers(game.position, seat).map(() => true),
        word: choices[0] ?? null,
      };
    default:
      return { phase: 'commit', choices, stake: null };
  }
}

/** Plays the years of the record. Nothing may be refused, and nothing may come to nothing. */
function play(seed: number): Game {
  const game = startGame(engine, setupOf(history, seed));
  while (game.position.turn <= LAST_RECORDED) {
    const { turn } = game.position;
    const slips = byNation((seat) => slipOf(game, seat));
    for (const seat of NATIONS) {
      const handed = submitSlip(game, seat, slips[seat]);
      if (!handed.ok) {
        const { code, path, params } = handed.fault;
        throw new Error(`turn ${turn}, ${seat}, ${path}: ${code} ${JSON.stringify(params ?? {})}`);
      }
    }
    const idle = game.turns[turn - 1]?.occurrences.find(({ deed }) => deed === 'cameToNothing');
    if (idle) throw new Error(`turn ${turn}, ${idle.by}: ${idle.about} came to nothing`);
  }
  return game;
}

/** Chance decides in the game what happened in the record: the first seed is taken by which Luna-25 is lost. */
function firstTrueGame(): Game {
  for (let seed = history.startYear; ; seed += 1) {
    const game = play(seed);
    if (game.turns.some(({ occurrences }) => occurrences.some(({ deed }) => deed === 'crashedLuna')))
      return game;
  }
}

/**
 * The recording of what the nine really did, played from the calendar of the history scenario.
 * @throws when anything on record is refused or comes to nothing: then the scenario can't tell it, and must be mended
 */
export function historyRecord(): GameRecord {
  const seats = byNation(() => ({ kind: 'person', name: 'As recorded' }) as const);
  return makeRecord(firstTrueGame(), seats, scenarioHash(history));
}
