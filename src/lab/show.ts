import { ok, type Result } from '../vocabulary/result.ts';
import type { Flags, Grammar } from './flags.ts';
import { readTold } from './recordFile.ts';
import { storyOf } from './story.ts';
import type { Terminal } from './terminal.ts';
import { storyWords } from './words.ts';

export const showGrammar: Grammar = {
  command: 'show',
  values: {},
  lists: {},
  switches: [],
  file: 'recording.json',
};

/** Tells a recorded game turn by turn, with the reason of every number that moved. */
export async function show({ file }: Flags, terminal: Terminal): Promise<Result<number>> {
  const read = await readTold(file);
  if (!read.ok) return read;
  const { record, game } = read.value;
  const { title, id, version } = game.engine.scenario;
  terminal.out(`${storyWords.head(title, id, version, record.seed)}\n`);
  terminal.out(storyOf(game));
  return ok(0);
}
