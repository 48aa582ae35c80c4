import { copyGame, type Game } from '../game/game.ts';
import { isOver, startGame } from '../game/opening.ts';
import { scoreOf } from '../game/score.ts';
import { speakerOf } from '../game/speeches.ts';
import { incomingOffers } from '../game/talkRules.ts';
import { endEarly, submitSlip } from '../game/writer.ts';
import { endingOf } from '../rules/ending.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Entry, Slip } from '../vocabulary/talk.ts';
import { type HeardOffers, heldSlip } from './heldSlip.ts';

/** How a game came out for one seat. */
export interface Standing {
  /** The agenda, 0-100. */
  readonly score: number;
  /** The same before rounding, 0-100,000. */
  readonly points: number;
  /** Id of the world's ending. */
  readonly ending: string;
}

/** One committed choice, and how the game would have come out without it, everybody else's decisions held. */
export interface TurningPoint {
  readonly turn: number;
  /** The choice, by code. */
  readonly choice: string;
  readonly standing: Standing;
  readonly without: Standing;
  /** Leaving it out would have broken the seat's Word, or what it had agreed; the other game counts that too. */
  readonly owed: 'word' | 'deal' | null;
}

/** How far a search has come: choices weighed so far, and of how many. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Most choices that a search weighs; a campaign of three choices a turn has 45. */
const BUDGET = 60;

/**
 * Looks for the seat's choice that changed its own score most: for each, the game is played again without it. Others
 * decide as recorded; what the new course forbids is dropped from their slips, and nothing is added. Deterministic; the
 * earlier choice wins a tie. Step through it to keep a screen alive.
 * @param budget how many choices to weigh at most, earliest first
 * @param isWanted which of its choices to weigh; all, if nothing is said
 * @returns null when the seat committed nothing, or when nothing it did made a difference
 */
export function* searchTurningPoint(
  game: Game,
  seat: Nation,
  budget = BUDGET,
  isWanted: (turn: number, choice: string) => boolean = () => true,
): Generator<Progress, TurningPoint | null> {
  const tape = tapeOf(game);
  const standing = standingOf(game, seat);
  const candidates = game.entries
    .flatMap(({ turn, seat: by, slip }) =>
      by === seat && slip.phase === 'commit' ? slip.choices.map((choice) => ({ turn, choice })) : [],
    )
    .filter(({ turn, choice }) => isWanted(turn, choice))
    .slice(0, budget);
  const base = startGame(game.engine, game.setup);
  let fed = 0;
  let done = 0;
  let best: TurningPoint | null = null;
  yield { done, of: candidates.length };
  for (const { turn, choice } of candidates) {
    for (let next = tape.lines[fed]; next && !isCommitOf(next.entry, turn); next = tape.lines[fed]) {
      hand(base, next.entry.seat, next.entry.slip);
      fed += 1;
    }
    const branch = playWithout(base, tape, fed, seat, choice);
    const found: TurningPoint = {
      turn,
      choice,
      standing,
      without: standingOf(branch, seat),
      owed: owedIn(branch, turn, seat, choice),
    };
    if (weightOf(found) > (best ? weightOf(best) : 0)) best = found;
    done += 1;
    yield { done, of: candidates.length };
  }
  return best;
}

/** The same at one go. */
export function turningPointOf(game: Game, seat: Nation, budget = BUDGET): TurningPoint | null {
  const search = searchTurningPoint(game, seat, budget);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

function weightOf({ standing, without }: TurningPoint): number {
  return Math.abs(standing.points - without.points);
}

/** A game's entries with what each answer slip was about, and how it broke off, if it did. */
export interface Tape {
  readonly lines: readonly { readonly entry: Entry; readonly heard: ReturnType<typeof incomingOffers> }[];
  /** Whether the table rose early. */
  readonly rose: boolean;
  /** Whether a debate was open when the entries ended. */
  readonly inDebate: boolean;
}

export function tapeOf(game: Game): Tape {
  const again = startGame(game.engine, game.setup);
  const lines = game.entries.map((entry) => {
    const heard = entry.slip.phase === 'answer' ? incomingOffers(again.position, entry.seat) : [];
    hand(again, entry.seat, entry.slip);
    return { entry, heard };
  });
  return { lines, rose: isOver(game) && !isOver(again), inDebate: speakerOf(again.position) !== null };
}

export function isCommitOf(entry: Entry, turn: number): boolean {
  return entry.turn === turn && entry.slip.phase === 'commit';
}

export function hand(game: Game, seat: Nation, slip: Slip): void {
  const handed = submitSlip(game, seat, slip);
  if (!handed.ok)
    throw new Error(`turn ${game.position.turn}, ${seat}: a held slip is refused: ${handed.fault.code}`);
}

/** Plays a copy of `base`, which stands at the Commit in question, to the end without one choice of one seat. */
export function playWithout(base: Game, tape: Tape, from: number, seat: Nation, choice: string): Game {
  const branch = copyGame(base);
  const { turn } = branch.position;
  for (const { entry, heard } of tape.lines.slice(from)) {
    const { slip } = entry;
    const isIt = entry.turn === turn && entry.seat === seat && slip.phase === 'commit';
    const recorded = isIt ? { ...slip, choices: slip.choices.filter((code) => code !== choice) } : slip;
    follow(branch, { ...entry, slip: recorded }, heard);
  }
  if (!tape.inDebate) passDebate(branch);
  if (tape.rose) endEarly(branch);
  return branch;
}

const SILENT: Slip = { phase: 'debate', placements: [], question: null };

/**
 * Hands a recorded entry to a branch. Debates of another course have other speakers: where the recorded one doesn't have
 * the floor, whoever does keeps silent, and the ballots go as they lean.
 */
function follow(branch: Game, { seat, slip }: Entry, heard: HeardOffers): void {
  if (slip.phase !== 'debate') {
    passDebate(branch);
    hand(branch, seat, heldSlip(branch, seat, slip, heard));
    return;
  }
  const speaker = speakerOf(branch.position);
  if (speaker) hand(branch, speaker, speaker === seat ? heldSlip(branch, seat, slip, heard) : SILENT);
}

function passDebate(branch: Game): void {
  for (let speaker = speakerOf(branch.position); speaker; speaker = speakerOf(branch.position))
    hand(branch, speaker, SILENT);
}

export function standingOf(game: Game, seat: Nation): Standing {
  const { aims, score } = scoreOf(game, seat);
  let points = 0;
  for (const { aim, mills } of aims) points += aim.weight * mills;
  return { score, points, ending: endingOf(game.engine.scenario, game.position).id };
}

export function owedIn(branch: Game, turn: number, seat: Nation, choice: string): TurningPoint['owed'] {
  const happened = branch.turns[turn - 1]?.occurrences ?? [];
  const kind = choice.split(':')[0];
  if (happened.some(({ deed, by, about }) => deed === 'wordBroken' && by === seat && about === choice))
    return 'word';
  const acts: Readonly<Record<string, string>> = { lend: 'loan' };
  const act = acts[kind ?? ''] ?? kind;
  return happened.some(({ deed, by, about }) => deed === 'dealBroken' && by === seat && about === act)
    ? 'deal'
    : null;
}
