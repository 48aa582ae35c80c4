import type { Engine } from '../../../game/engine.ts';
import type { ExitSheet } from '../../../protocol/afterwards.ts';
import { askAbout, sayAfter } from '../../words/afterWords.ts';
import { list, type Page, question, section, text } from '../../words/debrief/page.ts';
import type { Names } from '../../words/names.ts';
import { quoted } from './momentLines.ts';

/** An exit sheet to be saved: what was quoted, the questions, and what was written. */
export function sheetPage(sheet: ExitSheet, nickname: string, engine: Engine, names: Names): Page {
  return {
    title: `${sayAfter('sheet.title')}: ${nickname}`,
    lead: [sayAfter('sheet.lead')],
    sections: sheet.moments.map((moment, at) => {
      const { lead, lines, when } = quoted(moment, engine, names);
      const written = sheet.written.find(({ about }) => about === moment.entry);
      return section(`moment-${at + 1}`, when, [
        text(lead),
        ...list(lines),
        question(askAbout(moment)),
        ...(written ? written.text.split(/\n+/).map(text) : []),
      ]);
    }),
  };
}
