import type { Debrief, Facts, ToldDebate, ToldTurn } from '../../../debrief/debrief.ts';
import type { Game } from '../../../game/game.ts';
import type { Source } from '../../../scenario/background.ts';
import type { RecordNote } from '../../../scenario/scenario.ts';
import type { Occupant } from '../../../vocabulary/levels.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { citedNumbers } from '../citedNumbers.ts';
import { dateWords } from '../dates.ts';
import { sayDebrief } from '../debriefWords.ts';
import { audienceLabel, nameOf, namesOf, resolutionTitle, yearOf } from '../names.ts';
import { sayPlay } from '../playWords.ts';
import { signed } from '../say.ts';
import { codeTitle } from '../sentences.ts';
import { type Block, heading, list, type Page, type Section, text } from './page.ts';
import { pairBlocks } from './pairBlocks.ts';
import { pathBlocks } from './pathBlocks.ts';
import { asked, deedOf, type Telling } from './telling.ts';

/**
 * A debrief as a page of words, every section there whatever happened.
 * @param debrief without turning points as long as they are being reckoned
 * @param game the game that it is of, for the deeds that it points to
 * @param sources what the record's numbered sources are
 */
export function debriefPage(
  debrief: Facts | Debrief,
  game: Game,
  sources: Readonly<Record<string, Source>>,
): Page {
  const telling: Telling = { debrief, game, names: namesOf(game.engine.scenario) };
  const { scenario, seed, played, turns, isUnfinished } = debrief;
  const early = played < turns ? [sayDebrief('early')] : [];
  return {
    title: sayPlay('debrief.title', { scenario: scenario.title }),
    lead: [
      sayDebrief('lead', { seed, played, turns }),
      ...(isUnfinished ? [sayDebrief('unfinished')] : early),
      sayDebrief('source'),
    ],
    sections: [
      section('ending', sayDebrief('ending.title'), endingBlocks(telling)),
      section(
        'turning-points',
        sayDebrief('turns.title'),
        turnBlocks(telling, 'turningPoints' in debrief ? debrief.turningPoints : null),
      ),
      section('words', sayDebrief('pairs.title'), pairBlocks(telling)),
      section('debates', sayDebrief('debates.title'), debateBlocks(telling)),
      section('paths', sayDebrief('paths.title'), pathBlocks(telling)),
      section('record', sayDebrief('record.title'), recordBlocks(telling)),
      section('sources', sayDebrief('sources.title'), sourceBlocks(telling, sources)),
    ],
  };
}

function section(id: string, title: string, blocks: readonly Block[]): Section {
  return { id, title, blocks };
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

function noteLine({ date, text: words, source }: RecordNote): string {
  return sayDebrief('record.note', { date: dateWords(date), text: words, source });
}

function turnBlocks(telling: Telling, turningPoints: readonly ToldTurn[] | null): readonly Block[] {
  if (turningPoints === null) return [text(sayDebrief('turns.lead')), text(sayDebrief('turns.open'))];
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

function debateBlocks(telling: Telling): readonly Block[] {
  const { debates } = telling.debrief;
  if (debates.length === 0) return [text(sayDebrief('debates.none'))];
  return debates.flatMap((debate) => debateBlock(telling, debate));
}

function debateBlock({ game, names }: Telling, debate: ToldDebate): readonly Block[] {
  const { turn, resolution, isAdopted, ayes, counted, needed, swing, ballots } = debate;
  const claimText = (id: string): string => game.engine.bank.claims.get(id)?.text ?? id;
  const by = ({ claim, by: nation }: { readonly claim: string; readonly by: Nation }) => ({
    claim: claimText(claim),
    nation: names.nations[nation].label,
  });
  const told = swing && { claim: claimText(swing.claim), nation: nameOf(names, swing.by) };
  return [
    heading(
      sayDebrief('debates.head', {
        year: yearOf(names, turn),
        resolution: resolutionTitle(names, resolution),
      }),
    ),
    text(sayDebrief(isAdopted ? 'debates.adopted' : 'debates.rejected', { ayes, counted, needed })),
    text(told ? sayDebrief('debates.swing', told) : sayDebrief('debates.lean')),
    ...(swing?.decides ? [text(sayDebrief('debates.decides'))] : []),
    {
      kind: 'table',
      head: [
        sayDebrief('debates.audience'),
        sayDebrief('debates.vote'),
        sayDebrief('debates.margin'),
        sayDebrief('debates.by'),
      ],
      rows: ballots.map(({ ballot, isFor, swing: own }) => [
        audienceLabel(names, ballot.audience),
        sayDebrief(isFor ? 'debates.for' : 'debates.against'),
        signed(ballot.margin),
        own ? sayDebrief('debates.ballot', { ...by(own), share: own.share }) : sayDebrief('debates.leaned'),
      ]),
    },
    asked(sayDebrief(`debates.ask.${swing ? (swing.decides ? 'decides' : 'swing') : 'lean'}`)),
  ];
}

function recordBlocks({ debrief, names }: Telling): readonly Block[] {
  return [
    text(sayDebrief('record.lead')),
    ...debrief.record.flatMap(({ turn, notes }) => [
      heading(sayDebrief('record.year', { year: yearOf(names, turn) })),
      ...(notes.length === 0 ? [text(sayDebrief('record.none'))] : list(notes.map(noteLine))),
    ]),
    asked(sayDebrief('record.ask')),
  ];
}

/** The pages that the record's notes cite, by their numbers. */
function sourceBlocks({ debrief }: Telling, sources: Readonly<Record<string, Source>>): readonly Block[] {
  const cited = debrief.record.flatMap(({ notes }) => notes.flatMap(({ source }) => citedNumbers(source)));
  const numbers = [...new Set(cited)].toSorted((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  if (numbers.length === 0) return [text(sayDebrief('sources.none'))];
  return list(
    numbers.map((number) => {
      const page = sources[number];
      const where = [page?.publisher, page?.address].filter((part) => part).join(': ');
      return sayDebrief('sources.line', { number, where }).trim();
    }),
  );
}
