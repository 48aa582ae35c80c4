import type { Fault } from '../../vocabulary/result.ts';
import { fill } from './titleWords.ts';

/** Words of what the facilitator does around a game. */
export const AFTER_DESK_WORDS = {
  title: 'Afterwards',
  lead: 'In this order it takes a lesson to its end; leave out what you like.',

  'debrief.title': '1. Debrief',
  'debrief.open': 'Read the debrief',
  'debrief.waiting': 'Fetching the game.',
  'debrief.failed': 'The game could not be read.',
  'wall.legend': 'On the projector',
  'wall.ending': 'The ending',
  'wall.turns': 'Turning points',
  'wall.words': 'Words kept and broken',
  'wall.debates': 'Debates',
  'wall.trust': 'Trust',
  'wall.aims': 'Aims',
  'wall.questions': 'Questions',

  'swap.title': '2. Swap chairs',
  'swap.lead':
    'Each student sits for three turns in the seat that its delegation trusted least, against what everybody really chose.',
  'swap.open': 'Let the class swap chairs',
  'swap.close': 'No longer offer it',
  'swap.isOpen': "Every student's page offers it.",

  'sheets.title': '3. Exit sheets',
  'sheets.lead':
    'Each student finds two moments of its own and writes about them. {count} of {of} have written.',
  'sheets.open': 'Read the sheets',
  'sheets.window': 'Exit sheets',
  'sheets.private': 'Only you and the student read these.',
  'sheets.nothing': 'Nothing written.',
  'sheets.none': 'No student is in the room.',

  'hands.line': 'Debate of turn {turn}. {hands}',
  'ask.title': 'Anonymous questions',
  'ask.title.after': '4. Anonymous questions',
  'ask.lead':
    'Five questions before and after, to see what moved. Nobody can see who answered what, you neither: only sums are kept.',
  'ask.before.open': 'Ask before the game',
  'ask.before.close': 'Close the questions',
  'ask.after.open': 'Ask again, after the game',
  'ask.after.close': 'Close the questions',
  'ask.open': 'Asked now: {count} have answered. The sums show once you close it.',
  'ask.few':
    'Closed with {count} answers: of fewer than {least} nothing is shown, so that nobody is known by them. You can ask again.',
  'ask.see': 'See the answers',
  'ask.window': 'What moved',

  'files.title': '5. Take home',
  'files.lead':
    "The room file holds everything: open it here or on another laptop next week, or drop it on the game's title page to look back.",
  'files.room': 'Room file',
  'files.record': 'Recording, without names',
  'files.measures': 'Measures (CSV)',
  'files.participation': 'Participation (CSV)',
  'files.results': 'Results (JSON)',
  'files.saved': 'Saved as {name}.',
  'files.failed': 'That file could not be made: {why}.',

  'part.open': 'Who took part',
  'part.window': 'Participation',
  'part.lead':
    'Counted from what the room kept, each once a step. It is evidence, never a mark: who listens, persuades aloud or thinks leaves no trace here.',
  'part.nickname': 'Nickname',
  'part.seat': 'Seat',
  'part.role': 'Role',
  'part.proposals': 'Proposals',
  'part.handIns': 'Handed in',
  'part.speeches': 'Speeches',
  'part.countersignatures': 'Countersigned',
  'part.texts': 'Messages',
  'part.none': 'Nobody took part.',

  'rooms.window': 'Games side by side',
  'rooms.lead': 'Same opening, same rules: what made the difference?',
  'rooms.waiting': 'Fetching {count} games.',
  'rooms.missing': 'Could not be read: {codes}.',
  'rooms.ending': 'Ending',
  'rooms.played': 'Turns played',
  'rooms.tension': 'Tension',
  'rooms.openness': 'Openness',
  'rooms.prestige': 'Prestige, mean of nine',
  'rooms.science': 'Science, mean of nine',
  'rooms.prosperity': 'Prosperity, mean of nine',
  'rooms.trust': 'Trust, mean of all pairs',
  'rooms.warmest': 'Warmest pair',
  'rooms.coldest': 'Coldest pair',
  'rooms.pair': '{one} and {other}: {trust}',
  'rooms.adopted': 'Adopted',
  'rooms.rejected': 'Rejected',
  'rooms.nothing': '–',
  'rooms.words': 'Words kept / broken',
  'rooms.two': '{kept} / {broken}',
  'rooms.aims': 'Aims reached in full, of 36',
  'rooms.agenda': '{nation}: agenda of 100',

  'restore.title': 'Bring a room back',
  'restore.lead': 'From its room file. You can also drop the file on this page.',
  'restore.pick': 'Open a room file',
  'restore.reading': 'Checking every entry of the file.',
  'restore.done': 'Room {code} is open as it was.',
  'restore.failed': 'The classroom did not answer. Nothing was opened.',

  'fault.notJson':
    "This is no room file: it can't be read as one{at}. Pick the file that the console saved. Nothing was opened.",
  'fault.roomFileShape':
    'This is no room file that can be read: {place} is not as it must be. Nothing was opened.',
  'fault.roomFileVersion':
    'This file is written in form {found}, and this classroom reads form {known}. Nothing was opened.',
  'fault.roomFileTooLong': 'This is no room file: it is longer than {most} characters. Nothing was opened.',
  'fault.roomFileDiffers':
    'This file was changed: its game is not the one that its entries add up to. Nothing was opened.',
  'fault.roomThere': 'This room is open here already. Delete it first to bring it back from the file.',
  'fault.tooManyRooms': 'There are {most} rooms, and no place for more. Delete old ones first.',
  'fault.scenarioUnknown': 'At {place}: this classroom has no game “{found}”. Nothing was opened.',
  'fault.otherRules':
    'At {place}: it was played by rules {found}, and here it is {known}. Nothing was opened.',
  'fault.entryShape': 'This file is damaged at {place}: that is not as it must be. Nothing was opened.',
  'fault.entryRefused': "This file was changed at {place}: that can't have happened. Nothing was opened.",
  'fault.notTheFacilitator': "This is not the facilitator's page of this classroom. Nothing was opened.",
  'fault.storeFull': 'The disk is full: make room on it. Nothing was opened.',
  'fault.other': 'That file could not be opened ({code}, {place}). Nothing was opened.',
} as const;

export type AfterDeskKey = keyof typeof AFTER_DESK_WORDS;

export function sayAfterDesk(key: AfterDeskKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(AFTER_DESK_WORDS[key], params);
}

/** Why a room's file was not opened, in one sentence with its place. */
export function restoreFault({ code, params, path }: Fault): string {
  const key = `fault.${code}`;
  const known = Object.hasOwn(AFTER_DESK_WORDS, key) ? (key as AfterDeskKey) : 'fault.other';
  return sayAfterDesk(known, { code, place: path || '–', at: path ? ` (${path})` : '', ...params });
}
