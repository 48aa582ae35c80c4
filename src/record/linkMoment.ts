import { BEATS, type Beat } from '../game/log.ts';

/** A moment of a game by its name: it need not be one that the game has. */
export interface NamedMoment {
  readonly turn: number;
  readonly beat: Beat;
}

/** What stands between a link and the moment at which its game was shared. No link has any of these signs but letters. */
const MARK = '&at=';

/** A link, and behind it the moment at which its game was looked at when it was shared. */
export function withMoment(link: string, moment: NamedMoment | null): string {
  return moment ? `${link}${MARK}${moment.turn}.${moment.beat}` : link;
}

/** The two apart again. What is no moment is none: the game is read all the same. */
export function momentOf(text: string): { readonly link: string; readonly at: NamedMoment | null } {
  const [link = '', named] = text.split(MARK, 2);
  const [, turn, beat] = /^(\d{1,3})\.([a-z]+)$/.exec(named ?? '') ?? [];
  const known = BEATS.find((one) => one === beat);
  return { link, at: known ? { turn: Number(turn), beat: known } : null };
}
