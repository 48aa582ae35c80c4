import type { Game } from '../../../game/game.ts';
import type { Source } from '../../../scenario/background.ts';
import type { Occupant } from '../../../vocabulary/levels.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { dateWords } from '../dates.ts';
import { sayDebrief } from '../debriefWords.ts';
import { headlineOf, namesOf, yearOf } from '../names.ts';
import { sayPlay } from '../playWords.ts';
import { sourceWords } from '../reasons.ts';
import { debateBlocks } from './debateBlocks.ts';
import { type Block, heading, type Page, section, text } from './page.ts';
import { pairBlocks } from './pairBlocks.ts';
import { pathBlocks } from './pathBlocks.ts';
import { recordBlocks, sourceBlocks } from './recordBlocks.ts';
import { asked, type Telling, type Told } from './telling.ts';
import { turnBlocks } from './turnBlocks.ts';

/**
 * A debrief as a page of words, every section there whatever happened.
 * @param game the game that it is of, for the deeds that it points to
 * @param sources what the record's numbered sources are
 */
export function debriefPage(debrief: Told, game: Game, sources: Readonly<Record<string, Source>>): Page {
  const telling: Telling = { debrief, game, names: namesOf(game.engine.scenario) };
  const { scenario, seed, played, turns, isUnfinished } = debrief;
  const early = played < turns ? [sayDebrief('early')] : [];
  return {
    title: sayPlay('debrief.title', { scenario: scenario.title }),
    lead: [
      sayDebrief('lead', { seed, played, turns }),
      ...(isUnfinished ? [sayDebrief('unfinished')] : early),
      ...toldLines(telling),
      sayDebrief('source'),
    ],
    sections: [
      section('ending', sayDebrief('ending.title'), endingBlocks(telling)),
      section('turning-points', sayDebrief('turns.title'), turnBlocks(telling)),
      section('words', sayDebrief('pairs.title'), pairBlocks(telling)),
      section('debates', sayDebrief('debates.title'), debateBlocks(telling)),
      section('paths', sayDebrief('paths.title'), pathBlocks(telling)),
      section('record', sayDebrief('record.title'), [
        text(sayDebrief('record.lead')),
        ...recordBlocks(telling),
        asked(sayDebrief('record.ask')),
      ]),
      section('sources', sayDebrief('sources.title'), sourceBlocks(telling, sources)),
    ],
  };
}

/** What the facilitator told, where it told anything: on record or imagined, and no deed of any nation. */
function toldLines({ debrief, game, names }: Telling): readonly string[] {
  if (debrief.told.length === 0) return [];
  const told = debrief.told.map(({ turn, id }) => {
    const words = { year: yearOf(names, turn), headline: headlineOf(names, id) };
    const item = game.engine.scenario.news.find((one) => one.id === id);
    if (item?.kind !== 'recorded') return sayDebrief('told.imagined', words);
    return sayDebrief('told.recorded', {
      ...words,
      date: dateWords(item.date),
      source: sourceWords(item.source),
    });
  });
  return [sayDebrief('told', { list: told.join('; ') })];
}

function endingBlocks({ debrief, names }: Telling): readonly Block[] {
  const { ending, paths, seats } = debrief;
  const nameOfOccupant = (occupant: Occupant): string => {
    if (occupant.kind === 'opponent') return sayDebrief(`ending.opponent.${occupant.level}`);
    return occupant.name || sayDebrief('ending.person');
  };
  const who = (nation: Nation): string =>
    seats[nation]
      .map(nameOfOccupant)
      .reduce((before, after) => sayDebrief('ending.handed', { before, after }));
  return [
    heading(ending.title),
    text(ending.text),
    {
      kind: 'table',
      head: [sayDebrief('ending.seats'), sayDebrief('ending.who'), sayDebrief('ending.score')],
      rows: paths.map(({ nation, score }) => [names.nations[nation].label, who(nation), String(score)]),
    },
  ];
}
