import type { ToldTurn } from '../../../debrief/debrief.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { sayDebrief } from '../debriefWords.ts';
import { nameOf, yearOf } from '../names.ts';
import { codeTitle } from '../sentences.ts';
import { type Block, heading, list, text } from './page.ts';
import { noteLine } from './recordBlocks.ts';
import { asked, deedOf, type Telling } from './telling.ts';

/** The choices on which most hung, or how it stands with them. */
export function turnBlocks(telling: Telling): readonly Block[] {
  const { turningPoints } = telling.debrief;
  if (turningPoints === undefined) return [text(sayDebrief('turns.lead')), text(sayDebrief('turns.open'))];
  if (turningPoints === null) return [text(sayDebrief('turns.left'))];
  if (turningPoints.length === 0) return [text(sayDebrief('turns.none'))];
  return [text(sayDebrief('turns.lead')), ...turningPoints.flatMap((point) => turnBlock(telling, point))];
}

function turnBlock(telling: Telling, point: ToldTurn): readonly Block[] {
  const { game, names } = telling;
  const { turn, seat, choice, endings, scores, owed, proofs, record } = point;
  const year = yearOf(names, turn);
  const deeds = proofs.flatMap((proof) => deedOf(telling, proof) ?? []);
  const moved = NATIONS.filter((nation) => scores[nation].one !== scores[nation].other);
  const other = game.engine.scenario.endings.find(({ id }) => id === endings.other)?.title ?? endings.other;
  return [
    heading(
      sayDebrief('turns.head', { year, nation: names.nations[seat].label, choice: codeTitle(choice, names) }),
    ),
    ...(deeds.length > 0 ? [text(sayDebrief('turns.deed', { deeds: deeds.join(' ') }))] : []),
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
    ...(owed ? [text(sayDebrief(`turns.owed.${owed}`))] : []),
    ...(record.length === 0
      ? [text(sayDebrief('turns.noRecord', { year, nation: nameOf(names, seat) }))]
      : list(record.map(noteLine), sayDebrief('turns.record', { year, nation: nameOf(names, seat) }))),
    asked(turnQuestion(telling, point)),
  ];
}

function turnQuestion({ names }: Telling, { seat, scores, endings, owed }: ToldTurn): string {
  const nation = nameOf(names, seat);
  if (owed) return sayDebrief(`turns.ask.${owed}`, { nation });
  if (endings.one !== endings.other) return sayDebrief('turns.ask.ending');
  const gap = (of: Nation): number => Math.abs(scores[of].one - scores[of].other);
  const most = NATIONS.reduce((one, other) => (gap(other) > gap(one) ? other : one), seat);
  return most === seat
    ? sayDebrief('turns.ask.own', { nation })
    : sayDebrief('turns.ask.other', { nation, other: names.nations[most].label });
}
