import type { ToldTurn } from '../../../debrief/debrief.ts';
import { mostMovedBy, movedBy } from '../../../debrief/turningPoints.ts';
import { sayDebrief } from '../debriefWords.ts';
import { hingeSentence } from '../hingeReason.ts';
import { nameOf, yearOf } from '../names.ts';
import { codeTitle } from '../sentences.ts';
import { type Block, heading, list, text } from './page.ts';
import { noteLine } from './recordBlocks.ts';
import { asked, deedOf, type Telling } from './telling.ts';

/** In what the turning points of a played game, and of what really happened, are told differently. */
interface Way {
  /** Whose words: a game's, or those of what really happened. */
  readonly of: '' | 'real.';
  /** What came of a choice. */
  readonly outcome: (telling: Telling, point: ToldTurn) => readonly Block[];
  readonly question: (telling: Telling, point: ToldTurn) => string;
}

/** The choices on which most hung, or how it stands with them. */
export function turnBlocks(telling: Telling): readonly Block[] {
  return blocksOf(telling, { of: '', outcome: outcomeOf, question: turnQuestion });
}

/** The same of what really happened: what they are in the game's own model, with nobody's results. */
export function realTurnBlocks(telling: Telling): readonly Block[] {
  return blocksOf(telling, { of: 'real.', outcome: touchedBy, question: ownQuestion });
}

function blocksOf(telling: Telling, way: Way): readonly Block[] {
  const { turningPoints } = telling.debrief;
  const lead = text(sayDebrief(`${way.of}turns.lead`));
  if (turningPoints === undefined) return [lead, text(sayDebrief('turns.open'))];
  if (turningPoints === null) return [text(sayDebrief('turns.left'))];
  if (turningPoints.length === 0) return [text(sayDebrief(`${way.of}turns.none`))];
  return [lead, ...turningPoints.flatMap((point) => turnBlock(telling, point, way))];
}

function turnBlock(telling: Telling, point: ToldTurn, way: Way): readonly Block[] {
  const { names } = telling;
  const { turn, seat, choice, owed, proofs, record } = point;
  const at = { year: yearOf(names, turn), nation: nameOf(names, seat) };
  const deeds = proofs.flatMap((proof) => deedOf(telling, proof) ?? []);
  return [
    heading(
      sayDebrief('turns.head', {
        year: at.year,
        nation: names.nations[seat].label,
        choice: codeTitle(choice, names),
      }),
    ),
    ...(deeds.length > 0 ? [text(sayDebrief(`${way.of}turns.deed`, { deeds: deeds.join(' ') }))] : []),
    ...way.outcome(telling, point),
    ...(owed ? [text(sayDebrief(`${way.of}turns.owed.${owed}`))] : []),
    ...(record.length === 0
      ? [text(sayDebrief('turns.noRecord', at))]
      : list(record.map(noteLine), sayDebrief('turns.record', at))),
    asked(way.question(telling, point)),
  ];
}

function outcomeOf({ game, names }: Telling, point: ToldTurn): readonly Block[] {
  const { endings, scores } = point;
  const moved = movedBy(point);
  const reason = hingeSentence(game, point.seat, point, null, names);
  const other = game.engine.scenario.endings.find(({ id }) => id === endings.other)?.title ?? endings.other;
  return [
    text(reason),
    text(
      endings.one === endings.other
        ? sayDebrief('turns.sameEnding')
        : sayDebrief('turns.ending', { ending: other }),
    ),
    text(
      moved.length === 0
        ? sayDebrief('turns.noScores')
        : sayDebrief('turns.scores', {
            list: moved
              .map((nation) =>
                sayDebrief('turns.score', { nation: names.nations[nation].label, ...scores[nation] }),
              )
              .join('; '),
          }),
    ),
  ];
}

function touchedBy({ names }: Telling, point: ToldTurn): readonly Block[] {
  const moved = movedBy(point);
  if (moved.length === 0) return [text(sayDebrief('real.turns.touchedNone'))];
  const labels = moved.map((nation) => names.nations[nation].label).join('; ');
  return [text(sayDebrief('real.turns.touched', { list: labels }))];
}

function ownQuestion({ names }: Telling, { seat }: ToldTurn): string {
  return sayDebrief('turns.ask.own', { nation: nameOf(names, seat) });
}

function turnQuestion({ names }: Telling, point: ToldTurn): string {
  const { endings, owed, seat } = point;
  const nation = nameOf(names, seat);
  if (owed) return sayDebrief(`turns.ask.${owed}`, { nation });
  if (endings.one !== endings.other) return sayDebrief('turns.ask.ending');
  const most = mostMovedBy(point);
  return most === seat
    ? sayDebrief('turns.ask.own', { nation })
    : sayDebrief('turns.ask.other', { nation, other: names.nations[most].label });
}
