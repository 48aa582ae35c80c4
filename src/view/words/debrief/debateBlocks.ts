import { type Bank, claimText } from '../../../debate/bank.ts';
import type { BrokenOff } from '../../../debrief/brokenOff.ts';
import type { ToldDebate } from '../../../debrief/debrief.ts';
import type { ResolutionId } from '../../../vocabulary/debate.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { sayDebrief } from '../debriefWords.ts';
import { audienceLabel, type Names, nameOf, resolutionTitle, yearOf } from '../names.ts';
import { signed } from '../say.ts';
import { type Block, heading, list, text } from './page.ts';
import { asked, type Telling } from './telling.ts';

/** What was argued: the debates that were decided, and one that the end of the game broke off. */
export function debateBlocks(telling: Telling): readonly Block[] {
  const { debates, brokenOff } = telling.debrief;
  if (debates.length === 0 && !brokenOff) return [text(sayDebrief('debates.none'))];
  return [
    ...debates.flatMap((debate) => decidedBlocks(telling, debate)),
    ...(brokenOff ? brokenOffBlocks(telling, brokenOff) : []),
  ];
}

function decidedBlocks({ game, names }: Telling, debate: ToldDebate): readonly Block[] {
  const { isAdopted, ayes, counted, needed, room, swing, ballots } = debate;
  const { bank } = game.engine;
  const by = ({ claim, by: nation }: { readonly claim: string; readonly by: Nation }) => ({
    claim: claimText(bank, claim),
    nation: names.nations[nation].label,
  });
  const told = swing && { claim: claimText(bank, swing.claim), nation: nameOf(names, swing.by) };
  return [
    headOf(names, debate),
    text(sayDebrief(isAdopted ? 'debates.adopted' : 'debates.rejected', { ayes, counted, needed })),
    text(
      told ? sayDebrief(swing.decides ? 'debates.swing' : 'debates.most', told) : sayDebrief('debates.lean'),
    ),
    ...(swing?.decides ? [text(sayDebrief('debates.decides'))] : []),
    ...ratedBlocks(bank, room),
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

function brokenOffBlocks({ game, names }: Telling, debate: BrokenOff): readonly Block[] {
  const { isOpened, room, said, tabledBy } = debate;
  const { bank } = game.engine;
  if (!isOpened) return [headOf(names, debate), text(sayDebrief('debates.brokenOff.unopened'))];
  return [
    headOf(names, debate),
    text(
      tabledBy
        ? sayDebrief('debates.tabled', { nation: nameOf(names, tabledBy) })
        : sayDebrief('debates.tabled.agenda'),
    ),
    text(sayDebrief('debates.brokenOff')),
    ...(said.length === 0
      ? [text(sayDebrief('debates.unsaid'))]
      : [
          text(sayDebrief('debates.said')),
          ...list(
            said.map(({ claim, by, side }) =>
              sayDebrief(`debates.said.${side}`, {
                nation: names.nations[by].label,
                claim: claimText(bank, claim),
              }),
            ),
          ),
        ]),
    ...ratedBlocks(bank, room),
    asked(sayDebrief('debates.ask.brokenOff')),
  ];
}

function headOf(names: Names, debate: { readonly turn: number; readonly resolution: ResolutionId }): Block {
  const { turn, resolution } = debate;
  return heading(
    sayDebrief('debates.head', {
      year: yearOf(names, turn),
      resolution: resolutionTitle(names, resolution),
    }),
  );
}

/** What the room rated; nothing where it rated nothing. */
function ratedBlocks(bank: Bank, room: BrokenOff['room']): readonly Block[] {
  if (!room) return [];
  return [
    text(sayDebrief('debates.room', { within: room.within })),
    ...list(
      room.ratings.map(({ claim, base }) =>
        sayDebrief('debates.rated', { claim: claimText(bank, claim), base }),
      ),
    ),
  ];
}
