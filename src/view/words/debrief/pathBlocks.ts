import type { Path, Year } from '../../../debrief/debrief.ts';
import type { AimFortune } from '../../../debrief/fortunes.ts';
import { isDoneByOther } from '../../../game/doneByOther.ts';
import { causeSentence } from '../causeWords.ts';
import { sayDebrief } from '../debriefWords.ts';
import { nameOf, yearOf } from '../names.ts';
import { codeTitle } from '../sentences.ts';
import { went } from '../went.ts';
import { type Block, heading, list, text } from './page.ts';
import { asked, type Telling } from './telling.ts';

/** Nation by nation: its agenda, what served it, its Words, and what it chose from year to year. */
export function pathBlocks(telling: Telling): readonly Block[] {
  return telling.debrief.paths.flatMap((path) => pathBlock(telling, path));
}

function pathBlock(telling: Telling, { nation, score, fortune, words, years }: Path): readonly Block[] {
  const { names } = telling;
  const { before, after, best, worst } = fortune;
  const kept = words.filter((word) => word.kept).length;
  return [
    heading(sayDebrief('paths.head', { nation: names.nations[nation].label, score })),
    text(
      [
        sayDebrief('paths.agenda', { before: points(before), after: points(after) }),
        sayDebrief('paths.words', { kept, broken: words.length - kept }),
      ].join(' '),
    ),
    ...list([aimLine(telling, 'paths.best', best), aimLine(telling, 'paths.worst', worst)]),
    ...(years.length === 0
      ? [text(sayDebrief('paths.none'))]
      : list(years.map((year) => yearLine(telling, year)))),
    asked(sayDebrief(`paths.ask.${courseOf(before, after)}`, { nation: nameOf(names, nation) })),
  ];
}

/** Whole agenda points of thousandths. */
function points(mills: number): number {
  return Math.trunc(mills / 1000);
}

function courseOf(before: number, after: number): 'gain' | 'loss' | 'level' {
  const rise = points(after) - points(before);
  return rise > 0 ? 'gain' : rise < 0 ? 'loss' : 'level';
}

function aimLine({ game, names }: Telling, key: 'paths.best' | 'paths.worst', fortune: AimFortune): string {
  const { aim, before, after, cause } = fortune;
  const shown = { before: Math.trunc(before / 10), after: Math.trunc(after / 10) };
  const line = sayDebrief(went(key, shown.before, shown.after), { aim: aim.text, ...shown });
  if (!cause) return line;
  const deed = causeSentence(cause, null, game.engine.scenario, names, game.turns);
  const told =
    cause.turn === null
      ? sayDebrief('paths.cause.years', { deed })
      : sayDebrief('paths.cause', { deed, year: yearOf(names, cause.turn) });
  return `${line} ${told}`;
}

function yearLine({ game, names }: Telling, { turn, choices }: Year): string {
  const told = choices.map(({ code, proofs }) => {
    const title = codeTitle(code, names);
    const log = game.turns[turn - 1];
    const isIdle = proofs.some(({ deed }) => {
      const happened = log?.occurrences[deed];
      return log && happened?.deed === 'cameToNothing' && !isDoneByOther(log, happened);
    });
    return isIdle ? sayDebrief('paths.idle', { choice: title }) : title;
  });
  return sayDebrief('paths.year', {
    year: yearOf(names, turn),
    choices: told.join('; ') || sayDebrief('paths.nothing'),
  });
}
