import type { RoomCommand } from '../../protocol/commands.ts';
import type { PlanId, Step } from '../../protocol/plans.ts';
import type { Fault } from '../../vocabulary/result.ts';
import { fill } from './titleWords.ts';

/** Words of the facilitator's console. */
export const CONSOLE_WORDS = {
  title: 'Facilitator',
  connecting: 'Looking for the classroom.',
  local:
    'You opened this page as {host}, which means this computer alone. For codes that phones can follow, open the console by the address with numbers that the terminal shows.',
  'ended.title': 'The classroom hung up',
  'ended.lead': 'Look at the terminal where it runs: the facilitator’s link stands there.',
  'ended.again': 'Try again',

  'open.title': 'Open rooms',
  'open.lead':
    'A room takes 27 students well, three to a nation; a larger class gets several. The computer plays empty seats.',
  'open.students': 'Students',
  'open.scenario': 'Game',
  'open.scenario.lesson': 'Lesson: five years, fewer systems',
  'open.scenario.campaign': 'Campaign: fifteen years, everything',
  'open.level': 'The computer plays',
  'open.level.novice': 'forgivingly',
  'open.level.practised': 'with practice',
  'open.level.expert': 'far ahead',
  'open.submit.one': 'Open a room',
  'open.submit.many': 'Open {count} rooms',
  'open.submitting': 'Opening',

  'rooms.title': 'Rooms',
  'rooms.none': 'No room is open yet.',
  'rooms.room': 'Room {code}',
  'rooms.here': '{here} of {count} here',
  'rooms.ready': '{ready} of {count} ready',
  'rooms.wishes': 'wants another seat: {count}',
  'rooms.fault': 'A room is kept and can’t be played here: {why}.',
  'rooms.erase': 'Delete everything',
  'rooms.erase.sure':
    'All rooms go for good: names, games, messages. Students are put out. Nobody can bring them back.',
  'rooms.erase.yes': 'Delete all of it for good',

  'next.title': 'What to do next',
  'next.open': 'Say how many students there are, and open rooms for them.',
  'next.write': 'Write the code on the board, or show the projector: nobody is here yet.',
  'next.arriving': 'Write the code on the board; {here} of {count} are here.',
  'next.arriving.all': 'All {count} are here. Choose a plan and start.',
  'next.away': '{here} of {count} are here. Start when you are ready; who comes late gets a seat.',
  'next.paused': 'Paused: nobody can hand in. Resume when the class is ready.',
  'next.offer': 'Offers: delegations talk, ask and offer. Still to hand in: {seats}.',
  'next.answer': 'Answers and Words: each says what it will do. Still to hand in: {seats}.',
  'next.commit': 'Choices, in secret; a second member countersigns. Still to hand in: {seats}.',
  'next.debate': '{seats} has the floor: let the class hear the speech, then it is handed in.',
  'next.thinking': 'All delegations are in. The computer’s seats are thinking.',
  'next.late': 'Time is up; still to hand in: {seats}. Give more time, or move on with their drafts.',
  'next.many': '{count} delegations',
  'next.reveal': 'The slips are open. Read aloud what surprises, then move on.',
  'next.verdict': 'The ballots are open. Ask which argument swung it, then move on.',
  'next.last': 'That was the plan’s last year. Moving on ends the game and opens the debrief.',
  'next.over': 'The game is over: every screen shows its ending. Talk about it; that is the lesson.',

  'stage.arriving': 'Arriving',
  'stage.over': 'Over',
  'step.offer': 'Offers',
  'step.answer': 'Answers',
  'step.commit': 'Choices',
  'step.reveal': 'Reveal',
  'step.debate': 'Debate',
  'step.verdict': 'Verdict',
  'step.turn': 'Turn {turn}: {step}',
  'step.turn.of': 'Turn {turn} of {turns}: {step}',
  'timer.none': 'no timer',
  'timer.left': '{minutes}:{seconds}',
  'timer.paused': 'paused',
  'timer.up': 'time is up',
  'timer.extra': 'extra time',

  'join.title': 'Join',
  'join.code': 'Code',
  'join.address': 'Address',
  'join.qr': 'QR code that opens room {code}',
  'join.projector': 'Open the projector',
  'join.projector.hint': 'In a window of its own: put it on the wall.',
  'join.lock': 'Lock the room',
  'join.unlock': 'Unlock the room',
  'join.locked': 'Locked: nobody new comes in. Whoever was in comes back.',

  'lead.title': 'The lesson',
  'plan.legend': 'Plan',
  'plan.none': 'No plan: you lead on',
  'plan.none.hint': 'No timer but those you set; you end it.',
  'plan.name': '{minutes} minutes',
  'plan.hint': '{turns} years, then {debrief} minutes of debrief. Steps have timers.',
  'lead.start': 'Start the game',
  'lead.pause': 'Pause',
  'lead.resume': 'Resume',
  'lead.moveOn': 'Move on',
  'lead.moveOn.late': 'Move on without waiting',
  'lead.extend.1': 'One minute more',
  'lead.extend.5': 'Five minutes more',
  'lead.timer': 'Set a timer, minutes',
  'lead.timer.set': 'Set',
  'lead.timer.off': 'No timer',
  'lead.goesOn': 'Go on by itself when time is up',
  'lead.goesOn.hint': 'Off: the class finishes, and you move on.',

  'seats.title': 'Seats',
  'seats.lead':
    'Who decides for which nation, and whose slip is in. Open one to hand it over, or to give it more time.',
  'seats.state': 'Slip',
  'seats.in': 'in',
  'seats.awaited': 'awaited',
  'seats.none': '–',
  'seats.computer': 'The computer, {level}',
  'seats.member': '{nickname}, {role}',
  'seats.away': 'away',
  'seats.empty': 'Nobody sits here: the computer plays until somebody is seated.',
  'seats.hand': 'Hand {nation} to the computer',
  'seats.back': 'Give {nation} back to its members',
  'seats.extra': 'Extra time',
  'seats.extra.none': 'none',
  'seats.extra.percent': '{percent} % more',

  'people.title': 'People',
  'people.none': 'Nobody has joined yet.',
  'people.here': 'here',
  'people.away': 'away',
  'people.looksOn': 'looks on',
  'people.wish': 'wants to sit in {seat}',
  'people.wish.any': 'wants another seat',
  'people.muted': 'muted',
  'people.change': 'Change {nickname}',
  'people.seat': 'Seat',
  'people.seat.none': 'None: looks on',
  'people.role': 'Role',
  'people.role.any': 'Whichever is free',
  'people.role.head': 'Head of delegation',
  'people.role.press': 'Press officer',
  'people.role.science': 'Science officer',
  'people.role.trade': 'Trade officer',
  'people.seat.save': 'Seat there',
  'people.name': 'Nickname',
  'people.name.save': 'Rename',
  'people.mute': 'Mute',
  'people.unmute': 'Let write again',
  'people.remove': 'Remove',
  'people.remove.sure': '{nickname} is put out, and can join again with the code as somebody new.',
  'people.remove.yes': 'Remove {nickname}',

  'talk.title': 'Announce and read along',
  'talk.announce': 'Tell everybody',
  'talk.send': 'Announce',
  'talk.announced': 'Now on every screen: “{text}”',
  'talk.open': 'Let delegations write to each other',
  'talk.open.hint': 'Off: they talk aloud, and can write to you alone.',
  'talk.texts': 'Messages',
  'talk.none': 'No messages yet.',
  'talk.line': '{nickname} ({from}) to {to}',
  'talk.you': 'you',
  'talk.gone': 'somebody who left',

  'back.title': 'Go back, try, end',
  'back.turn': 'Beginning of turn',
  'back.undo': 'Take the game back',
  'back.undo.sure':
    'Everything decided since the beginning of turn {turn} is void, on all screens. Drafts go too.',
  'back.undo.yes': 'Take it back to turn {turn}',
  'back.fork': 'Open a what-if',
  'back.fork.hint': 'A further room with a code of its own goes on from there. This one stays as it is.',
  'back.end': 'End the game now',
  'back.end.sure': 'The game ends here, with a full ending and debrief. Taking it back undoes that.',
  'back.end.yes': 'End it',
  'back.erase': 'Delete this room',
  'back.erase.sure': 'This room goes for good: names, game, messages. Nobody can bring it back.',
  'back.erase.yes': 'Delete room {code} for good',
  'sure.no': 'No, leave it',

  'done.start': 'The game has begun.',
  'done.pause': 'Paused.',
  'done.resume': 'It goes on.',
  'done.moveOn': 'Moved on.',
  'done.extend': 'More time given.',
  'done.setTimer': 'Timer set.',
  'done.undo': 'The game is back at the beginning of turn {turn}.',
  'done.end': 'The game is over.',
  'done.seat': 'Seated.',
  'done.hand': 'Done: the seat is in other hands.',
  'done.rename': 'Renamed.',
  'done.remove': 'Removed.',
  'done.mute': 'Done.',
  'done.lock': 'Done.',
  'done.freeText': 'Done.',
  'done.announce': 'Announced.',
  'done.extraTime': 'Extra time set.',
  'done.whenTimeIsUp': 'Done.',
  'done.opened': 'Open: {codes}.',
  'done.erased': 'Deleted for good.',

  'fault.secretUnknown':
    'This is not the facilitator’s link of this classroom. The terminal shows the right one.',
  'fault.otherVersion': 'This page is older than the classroom. Load it anew.',
  'fault.alreadyStarted': 'The game has begun already.',
  'fault.notPlaying': 'The game is not running.',
  'fault.alreadyPaused': 'It is paused already.',
  'fault.notPaused': 'It is not paused.',
  'fault.noTimer': 'There is no timer to give time to: set one.',
  'fault.noSuchTurn': 'Turn {turn} has not begun: the last is {last}.',
  'fault.memberUnknown': 'That person is no longer in the room.',
  'fault.delegationFull': 'That delegation is full: {most} sit there.',
  'fault.gameOver': 'The game is over already.',
  'fault.staleBeat': 'The class had gone on before that arrived: nothing was done. Look again.',
  'fault.opponentsThink': 'Only the computer’s seats are still thinking: it goes on in a moment.',
  'fault.roomUnknown': 'That room is no longer there.',
  'fault.scenarioUnknown': 'This classroom has no game “{found}”.',
  'fault.tooManyRooms': 'There are {most} rooms, and no place for more. Delete old ones first.',
  'fault.nicknameLength': 'A nickname has {least} to {most} characters.',
  'fault.nicknameLetters': 'A nickname is made of letters, digits, spaces, dots and hyphens.',
  'fault.nicknameTaken': 'Somebody in the room has that name.',
  'fault.slowDown': 'Too fast for the classroom: it is done in a moment.',
  'fault.storeFull': 'The disk is full: make room on it. Nothing that was said to be done is lost.',
  'fault.storeReadOnly': 'Nothing can be written to the disk. Nothing that was said to be done is lost.',
  'fault.other': 'That did not work, and nothing was changed ({code}).',
} as const;

export type ConsoleKey = keyof typeof CONSOLE_WORDS;

export function sayConsole(key: ConsoleKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(CONSOLE_WORDS[key], params);
}

/** Why nothing came of an order, in a sentence. */
export function consoleFault({ code, params }: Fault): string {
  const key = `fault.${code}`;
  return Object.hasOwn(CONSOLE_WORDS, key)
    ? sayConsole(key as ConsoleKey, params)
    : sayConsole('fault.other', { code });
}

/** What came of an order to a room. */
export function doneSentence(command: RoomCommand): string {
  return sayConsole(`done.${command.kind}`, command.kind === 'undo' ? { turn: command.turn } : {});
}

export function planName(plan: PlanId): string {
  return sayConsole('plan.name', { minutes: plan });
}

export function stepName(step: Step): string {
  return sayConsole(`step.${step}`);
}
