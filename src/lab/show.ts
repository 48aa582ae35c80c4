import { ok, type Result } from '../vocabulary/result.ts';
import type { Flags, Grammar } from './flags.ts';
import { readRecording } from './recordFile.ts';
import { storyOf } from './story.ts';
import type { Terminal } from './terminal.ts';
import { labFault, storyWords } from './words.ts';

export const showGrammar: Grammar = {
  command: 'show',
  values: {},
  lists: {},
  switches: [],
  file: 'recording.json',
};

/** Tells a recorded game turn by turn, with the reason of every number that moved. */
export async function show({ file }: Flags, terminal: Terminal): Promise<Result<number>> {
  const read = await readRecording(file);
  if (!read.ok) return read;
  const { record, player } = read.value;
  const game = player.rules.replay(record, player.engine, player.hash);
  if (!game.ok) return { ok: false, fault: labFault('recordDiverges', { file, place: game.fault.path }) };
  const { title, id, version } = player.engine.scenario;
  terminal.out(`${storyWords.head(title, id, version, record.seed)}\n`);
  terminal.out(storyOf(game.value));
  return ok(0);
}
