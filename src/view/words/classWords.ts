import type { HandsStatus } from '../../protocol/afterwards.ts';
import type { Role } from '../../protocol/roles.ts';
import type { Fault } from '../../vocabulary/result.ts';
import { fill } from './titleWords.ts';

/** Words of the classroom as a student sees it: joining, the room before the game, and what is said beside the game. */
export const CLASS_WORDS = {
  'join.title': 'Join your class',
  'join.lead': 'Nine nations, a handful of the Moon. You take a seat in one of nine governments.',
  'join.code': 'Room code',
  'join.code.hint': 'Six letters and digits: on the board in front of the class.',
  'join.nickname': 'Nickname',
  'join.nickname.hint': 'Everybody in the room reads it. Not your real name.',
  'join.make': 'Make one for me',
  'join.submit': 'Join',
  'join.waiting': 'Knocking at the door',
  'join.private': 'No account, nothing about you is asked. This device alone remembers your place.',
  'join.leading':
    'Leading the class? Your own link was written in the window in which the classroom was opened.',
  'join.again': 'Go on as {nickname}',
  'join.again.lead': 'This device was in room {code} before.',
  'join.other': 'Join as somebody else',
  'join.alone': 'Play alone instead',

  'link.connecting': 'Connecting.',
  'link.lost': 'Connection lost, coming back. What you do is kept until then.',
  'link.lost.long': "Still no connection. Is this device on the classroom's network?",
  'link.back': 'You are connected again.',
  'link.retry': 'Try now',
  crashed: 'Something went wrong on this screen. Nothing that you handed in is lost.',
  'ended.title': 'You are no longer connected',
  'ended.again': 'Come back here',
  'ended.join': 'Join again',
  'ended.reload': 'Load the page anew',

  'lobby.brief': 'Read your role card',
  'lobby.brief.title': 'Your role card',
  'lobby.title': 'Room {code}',
  'lobby.waits': 'The game begins when the facilitator starts it. Look who sits where.',
  'lobby.you': 'You are {nickname}',
  'lobby.seat': 'You sit for {nation}',
  'lobby.seat.none': 'You look on',
  'lobby.seat.none.lead':
    'All seats are taken just now. You see what everybody sees; the facilitator can seat you.',
  'lobby.role': 'Your role: {role}',
  'lobby.alone': 'You are alone in your delegation, so all of it is yours:',
  'lobby.holds': 'You alone decide:',
  'lobby.holds.none':
    'Another member holds your office as well. You read along, advise, and can countersign.',
  'lobby.delegation': 'Your delegation',
  'lobby.others': 'The other delegations',
  'lobby.onlookers': 'Looking on',
  'lobby.count': '{here} of {count} are here',
  'lobby.opponent': 'The computer plays for now.',
  'lobby.computers': 'The computer plays for',
  'lobby.own': '(you)',
  'lobby.away': 'not here just now',
  'lobby.member': '{nickname}, {role}',
  'lobby.locked': 'The room is locked: nobody else comes in.',
  'rename.open': 'Change nickname',
  'rename.save': 'Save nickname',
  'wish.title': 'Another seat?',
  'wish.lead': 'Only the facilitator reads this. Nobody asks why.',
  'wish.where': 'Where would you rather sit?',
  'wish.any': 'Anywhere else',
  'wish.send': 'Ask for it',
  'wish.sent': 'Asked: {where}. The facilitator decides; until then you stay.',

  'role.head': 'head of delegation',
  'role.press': 'press officer',
  'role.science': 'science officer',
  'role.trade': 'trade officer',
  'role.head.lead': 'You bring the slip together and hand it in. Choices somebody else countersigns.',
  'role.press.lead':
    'You are the public voice: what is announced, and what is said in the debate. You see what others will think.',
  'role.science.lead': 'You see what samples and laboratories yield, and speak for them.',
  'role.trade.lead': 'You see what a quarrel would cost, and hold the purse.',
  'part.laboratories': 'offers and answers about samples, laboratories and places on a mission',
  'part.treaties':
    'offers and answers about truces, the research station and, where the story has them, pledges',
  'part.counsel': 'which adviser the cabinet follows, where the story has one',
  'part.word': 'the Word: what your country announces',
  'part.choices': 'the choices of each year',
  'part.coins': "the coin on another's Word, and the bid for the floor",
  'part.speech': 'the speeches in the assembly',

  'step.offer': 'Offers',
  'step.answer': 'Answers',
  'step.commit': 'Choices',
  'step.reveal': 'Reveal',
  'step.debate': 'Debate',
  'step.verdict': 'Ballots',

  'hands.title': 'What would you vote?',
  'hands.yes': "I'd vote yes",
  'hands.no': "I'd vote no",
  'hands.lead':
    'Your own view, whatever your delegation says. No screen shows whose hand it is, and no ballot counts it.',
  'hands.raised': 'Raised. Change your mind as often as you like until the ballots open.',
  'hands.tally': 'The class itself: {ayes} yes, {noes} no.',
  'hands.one': 'The class itself: one hand, too few to tell how it voted.',
  'hands.few': 'The class itself: {raised} hands, too few to tell how they voted.',

  'bar.title': 'The class',
  'bar.open': 'Class',
  'bar.open.new': 'Class: {count} new',
  'timer.none': 'No timer',
  'timer.label': 'Time left',
  'timer.up': 'Time is up',
  'timer.extra': 'extra time',
  'timer.paused': 'Paused',
  'timer.spoken.minute': 'One minute left.',
  'timer.spoken.few': 'Fifteen seconds left.',
  'paused.line': 'The facilitator has paused the game. You can read and think; handing in waits.',
  'play.loading': 'Bringing the table in',
  'play.failed': 'The game could not be loaded.',
  'play.board.show': 'Show the board',
  'play.board.hide': 'Hide the board',
  'play.record': 'The last page is being written.',

  'undone.line':
    'The facilitator took the game back to the beginning of {year}. What was decided after that is void.',
  'reopened.line':
    'The facilitator opened the last step again. What you handed in is your draft: look at it, and hand it in.',
  'announced.line': 'Facilitator: {text}',
  'told.imagined.line':
    'The facilitator told: “{headline}”. Imagined. Whose slip was in looks at it once more.',
  'told.recorded.line':
    'The facilitator told: “{headline}”. Recorded, {date}, {source}. Whose slip was in looks at it once more.',
  'standIn.draft': 'Time was up: your draft went in as it stood. {slip}',
  'standIn.delegate': 'Time was up without a draft: a delegate decided. {slip}',
  'standIn.silent': 'Time was up without a draft: your country said nothing.',
  'standIn.nothing': 'Nothing was on it.',
  'reveal.delegate': 'A delegate chose for you, since nothing was handed in.',
  'seated.line': 'The facilitator changed your seat: {nation}, {role}.',
  'seated.none.line': 'The facilitator has you look on for now.',
  'handed.line':
    'The computer plays for {nation} for now. You see everything, and nothing is yours to decide.',
  'notice.close': 'Understood',
  'notice.close.more': 'Understood ({count} more)',

  'away.you': '{nickname} ({role}) is not here just now: you decide in their stead.',
  'away.other': '{nickname} ({role}) is not here just now: {other} decides in their stead.',
  'away.nobody': '{nickname} ({role}) is not here just now.',
  'returned.line': '{nickname} did not sign and sent the slip back. Talk about it, then hand it in anew.',

  'team.writes': '{nickname} ({role}) decides {part}.',
  'team.foresees': '{nickname} ({role}) sees {what}.',
  'team.foresees.ask': 'Ask before you choose.',
  'outlook.yields': 'what science and programmes gain',
  'outlook.exposure': 'what it does to prosperity, autonomy and tension',
  'outlook.standing': 'what others and the public will think',
  'team.hands':
    '{nickname}, {role}, hands in for all of you. What you pick here shows on every screen of your delegation.',
  'sign.title': 'Laid down, not signed yet',
  'sign.own': 'You laid the slip down. Another member of your delegation has to countersign it.',
  'sign.other': '{nickname} laid the slip down. Read it; it counts once you countersign.',
  'sign.submit': 'Countersign',
  'sign.alone': 'Nobody else of your delegation is here any more: take it back, and your own hand is enough.',
  'sign.back': 'Take it back',
  'slip.title': 'On the slip',
  'slip.nothing': 'Nothing: your country waits.',
  'slip.counsel': 'To the cabinet: {answer}',
  'slip.yes': 'Yes: {offer}',
  'slip.no': 'No: {offer}',
  'slip.word': 'Your Word: {word}',
  'slip.silent': 'No Word: silence.',

  'wait.title': 'Your slip is in',
  'wait.in': 'You can take it back until all are in.',
  'wait.back': 'Take it back and change it',
  'wait.for': 'Waiting for',
  'wait.nobody': "The computer's seats are thinking.",
  'wait.reveal': 'The class looks at what happened. The facilitator, or the timer, leads on.',
  'wait.handed': 'The computer plays your seat',

  'desk.title': 'The class',
  'desk.happened': 'What happened so far',
  'desk.people': 'Who is here',
  'desk.texts': 'Messages',
  'happened.read': 'To the table',
  'happened.now': 'It is {year}, turn {turn} of {turns}: {step}.',
  'happened.step.offer': 'all talk, ask and make offers',
  'happened.step.answer': 'all answer offers and give their Word',
  'happened.step.commit': 'all choose in secret',
  'happened.step.reveal': 'the slips are opened',
  'happened.step.debate': 'the assembly debates',
  'happened.step.verdict': 'the ballots are open',
  'happened.nothing': 'Nothing has been decided yet.',
  'happened.year': '{year}: {deed}',

  'own.title': 'Say it in your own words',
  'own.label': 'What everybody reads, on the wall too',
  'own.say': 'Say it to everybody',
  'own.by': '{nation}, in its own words',
  'texts.everybody': 'everybody',
  'texts.lead.open': 'The facilitator reads everything.',
  'texts.lead.closed':
    'Between delegations only what you say aloud, for now. You can write to the facilitator.',
  'texts.to': 'To',
  'texts.facilitator': 'the facilitator',
  'texts.text': 'Message',
  'texts.left': '{count} characters left',
  'texts.send': 'Send',
  'texts.none': 'No messages yet.',
  'texts.line': '{from} to {to}',

  'ending.wait': 'The class talks about it now. Your facilitator leads the debrief.',

  'fault.codeUnknown': 'There is no room with this code. Look at it again: six letters and digits.',
  'fault.messageShape': 'That is no link of this classroom, or a part of it is missing: copy all of it.',
  'fault.codeLetters': 'A room code has six letters and digits, as in B7K 2MD.',
  'fault.tooManyTries': 'Too many wrong codes from here. Wait a minute, then try again.',
  'fault.roomLocked': 'The room is locked. Ask the facilitator to open it for you.',
  'fault.roomFull': 'The room is full. Ask the facilitator for another.',
  'fault.nicknameLength': 'A nickname has {least} to {most} characters.',
  'fault.nicknameLetters':
    'A nickname is made of letters, digits, spaces, dots, hyphens: no address, no number.',
  'fault.nicknameTaken': 'Somebody in the room has that name. Choose another, or have one made.',
  'fault.nicknameRefused': 'That is no name for the wall. Choose another, or have one made.',
  'fault.nicknameLeader': 'That name is for whoever leads the class. Choose another, or have one made.',
  'fault.nicknameMadeUp': 'In this room names are made up: press “Make one for me”.',
  'fault.removed': 'The facilitator took you out of the room. Ask before you join again.',
  'fault.openedElsewhere':
    'You opened the room in another tab or on another device. Go on there, or come back here.',
  'fault.tokenUnknown': 'The room no longer knows this device. Join again with the code.',
  'fault.roomGone': 'The room was closed for good.',
  'fault.otherVersion': 'This page is older than the classroom it belongs to. Load it anew.',
  'fault.paused': 'The game is paused: hand in when it goes on. Your draft is kept.',
  'fault.staleBeat': 'The game had moved on before that arrived. Nothing of it counts.',
  'fault.stale': 'That was answered long ago. Nothing was done twice.',
  'fault.shown': 'The class still looks at what happened. Hand in when it goes on.',
  'fault.notPlaying': 'The game is not running just now.',
  'fault.noSeat': 'You hold no seat just now.',
  'fault.handedOver': 'The computer plays your seat for now.',
  'fault.notYourPart': 'Another member of your delegation hands this in.',
  'fault.nothingLaid': 'There is nothing to countersign any more: it was taken back or changed.',
  'fault.staleDraft': 'The slip was changed before you signed, and nothing is signed. Read it as it is now.',
  'fault.ownSignature': 'Somebody else of your delegation has to countersign.',
  'fault.nothingToTakeBack': 'There was nothing left to take back.',
  'fault.noDebate': 'That debate is over: hands are down.',
  'fault.textsClosed': 'Messages between delegations are closed just now.',
  'fault.muted': 'The facilitator has muted your messages. Speak to them.',
  'fault.slowDown': 'Too fast. Wait a moment.',
  'fault.storeFull':
    "The classroom's computer has no room left to keep that. Tell the facilitator; nothing is lost.",
  'fault.storeReadOnly':
    "The disk of the classroom's computer takes nothing any more. Tell the facilitator; nothing is lost.",
  'fault.class': 'That did not work, and nothing was changed ({code}).',
} as const;

export type ClassKey = keyof typeof CLASS_WORDS;

export function sayClass(key: ClassKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(CLASS_WORDS[key], params);
}

export function isClassKey(key: string): key is ClassKey {
  return Object.hasOwn(CLASS_WORDS, key);
}

/** What the table's refusal means, in a sentence; null for one about a slip, which the game words. */
export function classFault({ code, params }: Fault): string | null {
  const key = `fault.${code}`;
  return isClassKey(key) ? sayClass(key, params) : null;
}

/** The same where no game is at hand. */
export function anyClassFault(fault: Fault): string {
  return classFault(fault) ?? sayClass('fault.class', { code: fault.code });
}

/** How a class would have voted itself; with too few hands to hide in only how many there were. */
export function handsWords({ ayes, raised }: HandsStatus): string {
  if (ayes !== null) return sayClass('hands.tally', { ayes, noes: raised - ayes });
  return raised === 1 ? sayClass('hands.one') : sayClass('hands.few', { raised });
}

export function roleName(role: Role): string {
  return sayClass(`role.${role}`);
}

/** A code as it is read aloud: in two halves. */
export function codeAloud(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
