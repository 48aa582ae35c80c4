import { sources } from '../content/story/sources.ts';
import { debriefOf } from '../debrief/debrief.ts';
import { debriefPage } from '../view/words/debrief/debriefPage.ts';
import { historyPage } from '../view/words/debrief/historyPage.ts';
import { asHtml } from '../view/words/debrief/html.ts';
import { asMarkdown } from '../view/words/debrief/markdown.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import type { Flags, Grammar } from './flags.ts';
import { readTold } from './recordFile.ts';
import type { Terminal } from './terminal.ts';

export const debriefGrammar: Grammar = {
  command: 'debrief',
  values: {},
  lists: {},
  switches: ['html'],
  file: 'recording.json',
};

/** Writes what a table talks about afterwards, from a recording alone: as Markdown, or as one HTML file to print. */
export async function debrief({ file, switches }: Flags, terminal: Terminal): Promise<Result<number>> {
  const read = await readTold(file);
  if (!read.ok) return read;
  const { called, record, game } = read.value;
  const told = debriefOf(game, record);
  const page =
    called === undefined ? debriefPage(told, game, sources) : historyPage(told, game, sources, called);
  terminal.out(switches.has('html') ? asHtml(page) : asMarkdown(page));
  return ok(0);
}
