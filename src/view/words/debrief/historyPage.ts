import type { Path } from '../../../debrief/debrief.ts';
import type { Game } from '../../../game/game.ts';
import type { Source } from '../../../scenario/background.ts';
import { sayDebrief } from '../debriefWords.ts';
import { nameOf, namesOf, yearOf } from '../names.ts';
import { sayPlay } from '../playWords.ts';
import { codeTitle } from '../sentences.ts';
import { type Block, heading, list, type Page, section, text } from './page.ts';
import { recordBlocks, sourceBlocks } from './recordBlocks.ts';
import { asked, type Telling, type Told } from './telling.ts';
import { realTurnBlocks } from './turnBlocks.ts';

/**
 * The debrief of the recording of what really happened. It tells of governments and not of players: no ending, no aims
 * and no results that the game made up for them, and of turning points only what they are in the game's own model.
 * @param called what the recording is called
 */
export function historyPage(
  debrief: Told,
  game: Game,
  sources: Readonly<Record<string, Source>>,
  called: string,
): Page {
  const telling: Telling = { debrief, game, names: namesOf(game.engine.scenario) };
  const years = { from: yearOf(telling.names, 1), to: yearOf(telling.names, debrief.played) };
  return {
    title: sayPlay('debrief.title', { scenario: called }),
    lead: [sayDebrief('real.lead', years), sayDebrief('real.model'), sayDebrief('real.sources')],
    sections: [
      section('record', sayDebrief('real.record.title'), [
        text(sayDebrief('real.record.lead')),
        ...recordBlocks(telling),
        asked(sayDebrief('real.record.ask')),
      ]),
      section('paths', sayDebrief('paths.title'), [
        text(sayDebrief('real.paths.lead')),
        ...debrief.paths.flatMap((path) => pathBlock(telling, path)),
      ]),
      section('turning-points', sayDebrief('real.turns.title'), realTurnBlocks(telling)),
      section('sources', sayDebrief('sources.title'), sourceBlocks(telling, sources)),
    ],
  };
}

function pathBlock({ names }: Telling, { nation, years }: Path): readonly Block[] {
  const told = years
    .filter(({ choices }) => choices.length > 0)
    .map(({ turn, choices }) =>
      sayDebrief('paths.year', {
        year: yearOf(names, turn),
        choices: choices.map(({ code }) => codeTitle(code, names)).join('; '),
      }),
    );
  return [
    heading(names.nations[nation].label),
    ...(told.length === 0 ? [text(sayDebrief('real.paths.none'))] : list(told)),
    asked(
      sayDebrief(told.length === 0 ? 'real.paths.ask.none' : 'real.paths.ask', {
        nation: nameOf(names, nation),
      }),
    ),
  ];
}
