import type { Expected } from '../../record/slipNotation.ts';
import type { Fault } from '../../vocabulary/result.ts';
import { expectedWords } from './expectedWords.ts';
import { fill } from './titleWords.ts';

/** Words for handing a game on and for opening one that was handed on. They arrive with what does it. */
export const SHARE_WORDS = {
  'share.title': 'Share this game',
  'share.lead':
    'All of it is in what you send, secret aims and slips too: whoever opens it can play on from here, in any seat.',
  'share.link': 'A link',
  'share.link.field': 'The link, {count} characters',
  'share.link.hint': 'The game itself is in it. No server keeps or sees it.',
  'share.link.local':
    'This page is a file on your device, so the link works only here. Send the recording instead.',
  'share.link.tooLong': 'This game is too long for a link. Send the recording instead.',
  'share.copy': 'Copy the link',
  'share.copied': 'Copied.',
  'share.selected':
    "This browser doesn't let the game copy. The link is selected: copy it with Ctrl+C or ⌘C.",
  'share.qr.alt': 'QR code of the link above',
  'share.qr.hint': "For a phone's camera.",
  'share.qr.tooLong':
    'No QR code: the link has {count} characters, and cameras read {most} safely. Send the recording instead.',
  'share.files': 'A file',
  'share.json': 'Recording',
  'share.json.hint': 'JSON: drop it on the title, here or elsewhere',
  'share.notation': 'The same, to read',
  'share.notation.hint': 'text, a line for each decision; opens likewise',
  'share.png': 'Picture of the board',
  'share.png.hint': 'PNG, as it stands now',
  'share.csv': 'Measures over time',
  'share.csv.hint': 'CSV, a row for each turn that is over',
  'share.drawing': 'Drawing the board.',
  'share.saved': 'Saved as {name}.',
  'share.noPicture': "This browser can't draw the board, so there is no picture of it.",

  'film.title': 'A film',
  'film.unable':
    "This browser can't record a film in the open format WebM. Take the picture of the board or the recording instead.",
  'film.early': 'A film can be made once a year has been revealed.',
  'film.part': 'What it shows',
  'film.whole': 'All that was played',
  'film.own': 'These years',
  'film.from': 'From',
  'film.to': 'To',
  'film.eyes': 'Watched as',
  'film.speed': 'Speed',
  'film.speed.slow': 'as in play',
  'film.speed.normal': 'twice as fast',
  'film.speed.fast': 'four times',
  'film.hint':
    'WebM, {sound}; what happens is written under the board. To record it takes as long as it is, about {length}: leave this window open and in sight.',
  'film.sound.on': "with the sounds of the game, which you don't hear meanwhile",
  'film.sound.off': 'without sound, as your settings have it',
  'film.sound.unable': "without sound, which this browser can't record",
  'film.savedSilent': 'Saved as {name}, without sound: the sounds could not be fetched.',
  'film.seconds': '{count} seconds',
  'film.minutes': '{count} minutes',
  'film.record': 'Record the film',
  'film.stop': 'Stop',
  'film.progress': 'Recording {years}: {percent} %',
  'film.world': 'Tension {tension}, {tensionWord} · Openness {openness}, {opennessWord}',
  'fault.filmStopped': 'Stopped. No film was saved.',
  'fault.filmHidden':
    'The film broke off, since this page went out of sight. Leave it in sight and record again.',
  'fault.filmNoBoard':
    "This browser can't draw the board, so there is no film of it. Take the recording instead.",
  'fault.filmFailed':
    'The browser broke off recording. Take the picture of the board or the recording instead.',

  'shared.title': 'A shared game',
  'shared.title.recording': 'A shared recording',
  'shared.called': '{title}: a recording that comes with the game.',
  'shared.at': 'Shared at {moment}.',
  'shared.running': '{scenario}: turn {turn} of {turns} ({year}), played by {players}.',
  'shared.over': '{scenario}: all {turns} turns are over, played by {players}.',
  'shared.nobody': 'nine opponents',
  'shared.allNine': 'all nine nations',
  'shared.named': '{nation} ({name})',
  'shared.as': 'Sit down as',
  'shared.as.all': '{nations}: pass and play',
  'shared.as.person': '{nation}, as before',
  'shared.as.recorded': '{nation}',
  'shared.as.opponent': '{nation}, so far an opponent',
  'shared.as.nobody': 'nobody: watch nine opponents',
  'shared.note':
    'Opponents take the seats that people leave. It becomes a game of your own; your others stay as they are.',
  'shared.note.recording':
    'Opponents take the other seats. It becomes a game of your own; the recording stays as it is.',
  'shared.play': 'Play on',
  'shared.playFrom': 'Play on from {year}',
  'shared.watch': 'Watch',
  'shared.ending': 'See how it ended',
  'shared.debrief': 'Read its debrief',
  'shared.replay': 'Look back at it',

  'what.link': 'The link',
  'what.file': 'The file {name}',
  'place.start': 'its beginning',

  'fault.linkTooLong': "{what} can't be opened: it is longer than {most} characters, and no game's link is.",
  'fault.linkLetter': "{what} is damaged: character {at} can't stand in a link.",
  'fault.linkShort': '{what} has lost its end: copy the whole of it.',
  'fault.linkVersion': '{what} is written in form {found}, and this version of the game reads form {known}.',
  'fault.linkDamaged':
    '{what} was changed or cut on its way: its checksum, characters 3 to 7, fits nothing that follows.',
  'fault.linkRefused': '{what} was never made from a game: it goes wrong at {place}.',
  'fault.linkDiffers': '{what} was never made from a game: it comes out differently at {place}.',
  'fault.scenarioUnknown': '{what} was played on a scenario “{found}”, which is not here.',
  'fault.scenarioVersion':
    '{what} was played on another version of the scenario “{found}” (it says version {version}) than this page has.',
  'fault.rulesUnknown': '{what} was played by rules {found}, and this page plays by rules {known}.',
  'fault.recordTooLong': '{what} is no recording: it is longer than {most} characters.',
  'fault.notJson':
    '{what} is no recording: it is neither JSON nor a link, and does not begin as the notation does.',
  'fault.recordVersion':
    '{what} is written in form {found}, and this version of the game reads form {known} at most.',
  'fault.recordShape': '{what} is no recording that can be read: {place} is not as it must be.',
  'fault.notation': '{what}, line {line}: “{found}” stands where {expected} should.',
  'fault.notationEnds': '{what} ends at line {line}, where {expected} should follow.',
  'fault.entryOutOfTurn': '{what} was changed: {place} is out of turn.',
  'fault.entryRefused': '{what} was changed: {place} could not have been played.',
  'fault.hashDiffers': '{what} was changed: it goes another way from {place} on.',
  'fault.fileUnreadable': "{what} can't be read from this device.",
} as const;

export type ShareKey = keyof typeof SHARE_WORDS;

export function sayShare(key: ShareKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(SHARE_WORDS[key], params);
}

/** How much of a file's name is told, in characters. */
const NAME_TOLD = 60;

/** What is being opened, for a sentence about it: a link, or a file by its name. */
export function whatIs(file: string | null): string {
  if (file === null) return sayShare('what.link');
  const name = file.length > NAME_TOLD ? `${file.slice(0, NAME_TOLD)}…` : file;
  return sayShare('what.file', { name });
}

/**
 * Why something that was shared can't be opened, as one sentence with the place.
 * @throws RangeError for a fault that opening can't have (a programmer's mistake)
 */
export function faultShared({ code, path, params = {} }: Fault, what: string): string {
  const isEnd = code === 'notation' && params.found === '';
  const key = isEnd ? 'fault.notationEnds' : `fault.${code}`;
  if (!(key in SHARE_WORDS)) throw new RangeError(`no words for "${code}"`);
  const all: Record<string, string | number> = {
    place: path === '' ? sayShare('place.start') : path,
    ...params,
    what,
  };
  if (code === 'notation') all.expected = expectedWords[params.expected as Expected];
  return sayShare(key as ShareKey, all);
}
