import { isSwapIn, type Swap } from '../../debrief/swapChairs.ts';
import type { Game } from '../../game/game.ts';
import { branchOf } from '../../record/branch.ts';
import { handOver, levelIn } from '../../record/holders.ts';
import { makeLink, playLink } from '../../record/link.ts';
import type { GameRecord } from '../../record/record.ts';
import { tapeOf } from '../../record/tape.ts';
import type { Timeline } from '../../record/timeline.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import type { Recorded } from '../../table/recorded.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import type { BranchNote, SwapNote } from '../app/newGame.ts';
import type { Save } from '../app/saves.ts';
import type { Storage } from '../app/storage.ts';
import type { Kit } from '../play/kit.ts';
import { openBranch } from '../play/openBranch.ts';
import { engineOf, readGame, resumeGame } from '../play/openGame.ts';
import type { OpenGame, Recording } from '../play/playModule.ts';
import { swapScreens } from './swapScreens.tsx';

/** A game in swapped chairs: which, and the recorded game that is met there. */
export interface SwappedGame {
  readonly note: SwapNote;
  readonly record: GameRecord;
  readonly original: Game;
  readonly recorded: Recorded;
}

/**
 * Begins a game in the other's chair, at the Talk of the first of its turns. Faults: those of `branchOf` and `makeLink`.
 * @param of what the recorded game is called
 * @param home the save whose ending one can go back to; null where there is none
 * @param line ids of the games that it goes back to, the recorded one the last
 */
export function beginSwap(
  kit: Kit,
  { branch: earlier, called, record }: Recording,
  timeline: Timeline,
  { chair, first, last, was }: Swap,
  of: string,
  home: string | null,
  storage: Storage,
  line: readonly string[],
): Result<OpenGame> {
  const original = timeline.game;
  const { engine } = original;
  const level = levelIn(record);
  const branch = branchOf(timeline, record, { turn: first, phase: 'offer' }, [chair], level);
  if (!branch.ok) return branch;
  // What is met has to be at hand whenever the game is opened again.
  const link = makeLink(record, engine, record.scenario.hash);
  if (!link.ok) return link;
  const note: SwapNote = {
    ...{ was, chair, first, last, home },
    ...(called !== undefined && { called }),
    ...(earlier && { branch: earlier }),
  };
  const recorded: Recorded = { tape: tapeOf(original), first, last };
  const year = engine.scenario.startYear + first - 1;
  const left: BranchNote = { year, of, seats: [chair], line, game: link.value };
  const { game: begun, holders } = branch.value;
  // Whoever sits there now is not the one who sat there then.
  const to = { kind: 'person', name: '' } as const;
  const sat = handOver(holders, { from: begun.entries.length, seat: chair, to });
  const game = openBranch(
    kit,
    record,
    { game: begun, holders: sat },
    { persons: [chair], level, note: left },
    storage,
    {
      note,
      recorded,
    },
  );
  return ok({ ...game, swap: swapScreens({ note, record, original, recorded }) });
}

/** Opens a saved game in swapped chairs where it was left. Faults: `saveDamaged`, `saveOther`. */
export function resumeSwap(kit: Kit, save: Save, storage: Storage): Result<OpenGame> {
  const read = readGame(save);
  if (!read.ok) return read;
  const { branch, swap: note } = read.value.saved.setup;
  const scenario = kit.scenarios[read.value.record.scenario.id];
  if (!scenario) return fail('saveOther', save.label.id);
  const met =
    branch?.game === undefined ? null : playLink(branch.game, engineOf(scenario), scenarioHash(scenario));
  if (!note || !met) return fail('saveDamaged', save.label.id);
  if (!met.ok) return fail(met.fault.code === 'otherRules' ? 'saveOther' : 'saveDamaged', save.label.id);
  const { game: original, record } = met.value;
  if (!isSwapIn(original, note)) return fail('saveDamaged', save.label.id);
  const recorded: Recorded = { tape: tapeOf(original), first: note.first, last: note.last };
  const game = resumeGame(kit, save, storage, recorded);
  return game.ok ? ok({ ...game.value, swap: swapScreens({ note, record, original, recorded }) }) : game;
}
