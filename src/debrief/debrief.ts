import { type Ballot, deciding, isFor, neededOf, openingOf } from '../debate/hearing.ts';
import { FOLDS } from '../debate/semantics.ts';
import { copyGame, type Game } from '../game/game.ts';
import { isCommitted } from '../game/log.ts';
import { isOver } from '../game/opening.ts';
import { scoreOf } from '../game/score.ts';
import { endEarly } from '../game/writer.ts';
import type { Holders } from '../record/holders.ts';
import { endingOf } from '../rules/ending.ts';
import type { OpenDebate } from '../rules/position.ts';
import type { RecordNote } from '../scenario/scenario.ts';
import type { ResolutionId } from '../vocabulary/debate.ts';
import type { Occupant } from '../vocabulary/levels.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { type BrokenOff, brokenOffIn } from './brokenOff.ts';
import { type Fortune, fortunesOf } from './fortunes.ts';
import { type PairRecord, pairsOf } from './pairs.ts';
import { type Proof, proofsOfChoice } from './proof.ts';
import { type Swing, swingIn, swingOn } from './swing.ts';
import { searchTurningPoints, type WorldTurn } from './turningPoints.ts';
import type { Progress } from './withoutChoice.ts';
import { type SettledWord, wordsOf } from './wordRecord.ts';

/** One choice on which much hung, the deeds by which it stands in the log, and what the record tells of that year. */
export interface ToldTurn extends WorldTurn {
  readonly proofs: readonly Proof[];
  /** What the seat really did in that year; none where the record tells of nothing. */
  readonly record: readonly RecordNote[];
}

/** One resolution that was argued and decided. */
export interface ToldDebate {
  readonly turn: number;
  readonly resolution: ResolutionId;
  readonly isAdopted: boolean;
  readonly ayes: number;
  readonly counted: number;
  readonly needed: number;
  /** The argument that swung the last ballot that adoption took or would have taken; null where that fell as it leaned. */
  readonly swing: ToldSwing | null;
  readonly ballots: readonly ToldBallot[];
  /** What the room rated, and how far it could; null where it rated nothing. */
  readonly room: OpenDebate['room'] | null;
}

/** An argument that swung a ballot, with its claim and who made it. */
export interface ToldSwing extends Swing {
  readonly claim: string;
  readonly by: Nation;
}

/** One ballot and the argument that swung it; null where it fell as it leaned. */
export interface ToldBallot {
  readonly ballot: Ballot;
  readonly isFor: boolean;
  readonly swing: ToldSwing | null;
}

/** What one nation did from year to year, and what came of its agenda. */
export interface Path {
  readonly nation: Nation;
  /** The agenda, 0-100. */
  readonly score: number;
  readonly fortune: Fortune;
  readonly words: readonly SettledWord[];
  readonly years: readonly Year[];
}

/** What a seat committed in one turn, by code, and which of it was carried out. */
export interface Year {
  readonly turn: number;
  readonly choices: readonly { readonly code: string; readonly proofs: readonly Proof[] }[];
}

/** A year of the game beside the same year of the record. */
export interface RecordedYear {
  readonly turn: number;
  readonly notes: readonly RecordNote[];
}

/** What the record of a game tells at once of what a table talks about afterwards. */
export interface Facts {
  readonly scenario: { readonly id: string; readonly version: number; readonly title: string };
  readonly seed: number;
  /** Who held each seat, one after the other. */
  readonly seats: ByNation<readonly Occupant[]>;
  /** Turns whose choices were revealed, and how many there could have been. */
  readonly played: number;
  readonly turns: number;
  /** Whether the game was still running: then it is read as if the table had risen. */
  readonly isUnfinished: boolean;
  readonly ending: { readonly id: string; readonly title: string; readonly text: string };
  readonly pairs: readonly PairRecord[];
  readonly debates: readonly ToldDebate[];
  /** The debate in which the game was ended; null where it ended in none. */
  readonly brokenOff: BrokenOff | null;
  readonly paths: readonly Path[];
  readonly record: readonly RecordedYear[];
  /** The news that the facilitator told, by the id it goes by. */
  readonly told: readonly { readonly turn: number; readonly id: string }[];
}

/** Everything that a table talks about afterwards, read off the record of a game alone. */
export interface Debrief extends Facts {
  /** At most five, the heaviest first. */
  readonly turningPoints: readonly ToldTurn[];
}

/** The debrief of a game at one go. A game that runs is not touched: a copy of it is brought to its end. */
export function debriefOf(running: Game, holders: Holders): Debrief {
  const search = searchToldTurns(running);
  let step = search.next();
  while (!step.done) step = search.next();
  return { ...factsOf(running, holders), turningPoints: step.value };
}

/** The turning points, for which the game is played again many times: step through it to keep a screen alive. */
export function* searchToldTurns(running: Game): Generator<Progress, readonly ToldTurn[]> {
  const game = ended(running);
  const points = yield* searchTurningPoints(game);
  return points.map((point) => told(game, point));
}

/** All of a debrief but the turning points. */
export function factsOf(running: Game, { seats, handovers }: Holders): Facts {
  const isUnfinished = !isOver(running);
  const game = ended(running);
  const { scenario } = game.engine;
  const { id, title, text } = endingOf(scenario, game.position);
  const played = game.turns.filter(isCommitted);
  return {
    scenario: { id: scenario.id, version: scenario.version, title: scenario.title },
    seed: game.setup.seed,
    seats: byNation((nation) => holdersInTurn({ seats, handovers }, nation)),
    played: played.length,
    turns: scenario.turns,
    isUnfinished,
    ending: { id, title, text },
    pairs: pairsOf(game),
    debates: debatesOf(game),
    brokenOff: brokenOffIn(game.turns),
    paths: pathsOf(game),
    record: played.map(({ turn }) => ({ turn, notes: notesOf(game, turn) })),
    told: game.turns.flatMap(({ turn, occurrences }) =>
      occurrences.flatMap(({ deed, about }) => (deed === 'newsTold' && about ? [{ turn, id: about }] : [])),
    ),
  };
}

/** Who held a seat, one after the other; whoever was relieved before anything was decided at the table held none. */
function holdersInTurn({ seats, handovers }: Holders, nation: Nation): readonly Occupant[] {
  const all = [
    { from: 0, to: seats[nation] },
    ...handovers.filter(({ seat }) => seat === nation).map(({ from, to }) => ({ from, to })),
  ];
  const held = all.filter(({ from }, at) => all[at + 1]?.from !== from).map(({ to }) => to);
  return held.filter((one, at) => JSON.stringify(one) !== JSON.stringify(held[at - 1]));
}

function ended(running: Game): Game {
  if (isOver(running)) return running;
  const game = copyGame(running);
  endEarly(game);
  return game;
}

function notesOf({ engine }: Game, turn: number): readonly RecordNote[] {
  const year = String(engine.scenario.startYear + turn - 1);
  return engine.scenario.record.filter(({ date }) => date.startsWith(year));
}

function told(game: Game, point: WorldTurn): ToldTurn {
  const { turn, seat, choice } = point;
  const record = notesOf(game, turn).filter(({ nations }) => nations.includes(seat));
  const log = game.turns[turn - 1];
  return { ...point, proofs: log ? proofsOfChoice(log, seat, choice) : [], record };
}

function debatesOf({ engine, turns }: Game): readonly ToldDebate[] {
  return turns.flatMap(({ turn, debate }): readonly ToldDebate[] => {
    const resolution = debate && engine.bank.resolutions.get(debate.resolution);
    if (!debate || !resolution) return [];
    const counted = deciding(resolution, debate.ballots);
    const electorate = { opening: openingOf(engine.scenario), fold: FOLDS[debate.semantics] };
    const tell = (swing: Swing | null): ToldSwing | null => {
      const argument = swing && debate.flow[swing.place];
      return swing && argument ? { ...swing, claim: argument.claim, by: argument.by } : null;
    };
    return [
      {
        turn,
        resolution: resolution.id,
        isAdopted: debate.isAdopted,
        ayes: counted.filter(isFor).length,
        counted: counted.length,
        needed: neededOf(resolution, counted.length),
        swing: tell(swingIn(debate, resolution, electorate)),
        room: debate.room && debate.room.ratings.length > 0 ? debate.room : null,
        ballots: debate.ballots.map((ballot) => ({
          ballot,
          isFor: isFor(ballot),
          swing: tell(swingOn(ballot, debate, resolution, electorate)),
        })),
      },
    ];
  });
}

function pathsOf(game: Game): readonly Path[] {
  const fortunes = fortunesOf(game);
  return NATIONS.map((nation, at) => ({
    nation,
    score: scoreOf(game, nation).score,
    fortune: fortunes[at] as Fortune,
    words: wordsOf(game.turns, nation),
    years: game.turns.flatMap((log) => {
      const { turn, choices } = log;
      const codes = choices[nation];
      if (!codes) return [];
      return [{ turn, choices: codes.map((code) => ({ code, proofs: proofsOfChoice(log, nation, code) })) }];
    }),
  }));
}
