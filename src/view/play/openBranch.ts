import type { Game } from '../../game/game.ts';
import { phase } from '../../game/opening.ts';
import { dueSeats } from '../../game/writer.ts';
import type { Branch } from '../../record/branch.ts';
import type { GameRecord } from '../../record/record.ts';
import type { Recorded } from '../../table/recorded.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { type BranchNote, freshSeed, type NewGame, type SwapNote } from '../app/newGame.ts';
import type { Storage } from '../app/storage.ts';
import type { Kit } from './kit.ts';
import { bringUp } from './openGame.ts';
import type { OpenGame } from './playModule.ts';
import type { Place, Screen } from './playState.ts';

/** Who takes a recorded game over on this device. */
export interface TakenOver {
  readonly persons: readonly Nation[];
  /** Of the opponents who take seats from people, now and later. */
  readonly level: Level;
  /** Where the new game left the recording; absent where it is that very game. */
  readonly note?: BranchNote;
  /** What the new game is known by; a new id where nothing is said. */
  readonly id?: string;
}

/**
 * Brings a game to the table that goes on from a recorded one, at the very beat at which it leaves it.
 * @param swapped where somebody takes another's chair in it: which, and the recording that they meet
 */
export function openBranch(
  kit: Kit,
  record: GameRecord,
  { game, holders }: Branch,
  { id = `${record.scenario.id}-${freshSeed().toString(36)}`, level, note, persons }: TakenOver,
  storage: Storage,
  swapped?: { readonly note: SwapNote; readonly recorded: Recorded },
): OpenGame {
  const setup: NewGame = {
    scenario: record.scenario.id,
    persons,
    level,
    seed: record.seed,
    prologue: 'none',
    ...(record.semantics && { semantics: record.semantics }),
    ...(note && { branch: note }),
    ...(swapped && { swap: swapped.note }),
  };
  return bringUp(
    kit,
    setup,
    game,
    holders,
    storage,
    id,
    placeIn(game, persons),
    [],
    swapped?.recorded ?? null,
  );
}

const SCREENS: Readonly<Partial<Record<ReturnType<typeof phase>, Screen>>> = {
  offer: 'offers',
  answer: 'answers',
  commit: 'commit',
};

/** The screen that fits the point at which a game is taken over. */
function placeIn(game: Game, persons: readonly Nation[]): Place {
  const { turn } = game.position;
  const due = dueSeats(game.position).filter((nation) => !game.slips[nation]);
  const next = persons.find((nation) => due.includes(nation));
  const seat = next ?? persons[0] ?? null;
  const now = phase(game);
  if (now === 'over') return { screen: 'ending', seat, draft: null, revealed: turn };
  if (now === 'debate') return { screen: 'reveal', seat, draft: null, revealed: turn };
  const idle = seat === null ? 'watch' : 'waiting';
  return { screen: (next && SCREENS[now]) ?? idle, seat, draft: null, revealed: turn - 1 };
}
