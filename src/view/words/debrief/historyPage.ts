import type { Path, ToldTurn } from '../../../debrief/debrief.ts';
import type { Game } from '../../../game/game.ts';
import type { Source } from '../../../scenario/background.ts';
import { NATIONS } from '../../../vocabulary/nations.ts';
import { sayDebrief } from '../debriefWords.ts';
import { nameOf, namesOf, yearOf } from '../names.ts';
import { sayPlay } from '../playWords.ts';
import { codeTitle } from '../sentences.ts';
import { type Block, heading, list, type Page, section, text } from './page.ts';
import { noteLine, recordBlocks, sourceBlocks } from './recordBlocks.ts';
import { asked, deedOf, type Telling, type Told } from './telling.ts';

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
      section('turning-points', sayDebrief('real.turns.title'), turnBlocks(telling)),
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

function turnBlocks(telling: Telling): readonly Block[] {
  const { turningPoints } = telling.debrief;
  const lead = text(sayDebrief('real.turns.lead'));
  if (turningPoints === undefined) return [lead, text(sayDebrief('turns.open'))];
  if (turningPoints === null) return [text(sayDebrief('turns.left'))];
  if (turningPoints.length === 0) return [text(sayDebrief('real.turns.none'))];
  return [lead, ...turningPoints.flatMap((point) => turnBlock(telling, point))];
}

function turnBlock(
  telling: Telling,
  { turn, seat, choice, scores, owed, proofs, record }: ToldTurn,
): readonly Block[] {
  const { names } = telling;
  const year = yearOf(names, turn);
  const nation = nameOf(names, seat);
  const deeds = proofs.flatMap((proof) => deedOf(telling, proof) ?? []);
  const moved = NATIONS.filter((one) => scores[one].one !== scores[one].other);
  return [
    heading(
      sayDebrief('turns.head', { year, nation: names.nations[seat].label, choice: codeTitle(choice, names) }),
    ),
    ...(deeds.length > 0 ? [text(sayDebrief('real.turns.deed', { deeds: deeds.join(' ') }))] : []),
    text(
      moved.length === 0
        ? sayDebrief('real.turns.touchedNone')
        : sayDebrief('real.turns.touched', {
            list: moved.map((one) => names.nations[one].label).join('; '),
          }),
    ),
    ...(owed ? [text(sayDebrief(`real.turns.owed.${owed}`))] : []),
    ...(record.length === 0
      ? [text(sayDebrief('turns.noRecord', { year, nation }))]
      : list(record.map(noteLine), sayDebrief('turns.record', { year, nation }))),
    asked(sayDebrief('turns.ask.own', { nation })),
  ];
}
