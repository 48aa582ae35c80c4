/**
 * What each cue says to those who read it. These are the English words for the message catalogue; the sound
 * itself hands out only keys.
 */
import type { Cue } from './cues.ts';

export type CaptionKey = `sound.caption.${Cue}`;

export const CAPTIONS: Readonly<Record<Cue, string>> = {
  choose: 'A card is picked up',
  commit: 'The choices are pressed under a seal',
  turn: 'Low strings swell: a new year opens',
  word: 'A string is plucked: a Word is given',
  kept: 'The string rings in harmony: a Word kept',
  broken: 'A string snaps, then silence',
  capsule: 'A capsule lands, softly, and golden bells rise',
  loan: 'Two golden bells, and something sets out',
  signed: 'A pen writes, a chime answers',
  joined: 'A latch closes, two notes join',
  tariff: 'A dull, low blow',
  lifted: 'A weight comes off',
  truce: 'Two notes slide together into one',
  studied: 'Small ticks, then one clear note',
  published: 'A page turns, three notes go out',
  funded: 'Coins are counted',
  launch: 'A rocket rumbles away',
  flown: 'A call from far away is answered',
  lost: 'The signal thins out and is gone',
  courted: 'Two knocks on a door, a warm reply',
  news: 'News comes over the wire',
  cabinet: 'The cabinet murmurs',
  resign: 'Steps, and a door closes',
  law: 'A gavel falls in a hall',
  speech: 'Somebody rises to speak',
  supported: 'A note is set under another: an argument holds',
  attacked: 'Wood strikes wood: an argument is attacked',
  questioned: 'Two notes rise and wait: a question',
  ballot: 'A ballot is unfolded',
  adopted: 'A gavel, and a chord opens: adopted',
  rejected: 'A gavel, and a chord closes: rejected',
  ending: 'The last chord of the campaign',
  trustUp: 'Two notes rise: trust grows',
  trustDown: 'Two notes fall: trust shrinks',
  error: 'A short, muted double knock',
};

/** The catalogue's key for a cue's caption. */
export function captionKey(cue: Cue): CaptionKey {
  return `sound.caption.${cue}`;
}
