import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { perMille } from '../rates.ts';
import { atLeast, type Finding, find, measured, type Share } from './finding.ts';

/** How often each ending came, in two halves of the games. */
export type Halves = readonly [Readonly<Record<string, number>>, Readonly<Record<string, number>>];

/** What is compared: as the profiles have it, and with one seat's temper turned to its opposite. */
export interface Turned {
  readonly games: readonly [number, number];
  readonly plain: Halves;
  readonly turned: Readonly<Record<Nation, Halves>>;
}

function shiftIn(half: 0 | 1, { games, plain, turned }: Turned, nation: Nation, ending: string): number {
  const share = (halves: Halves): number => perMille(halves[half][ending] ?? 0, games[half]);
  return share(turned[nation]) - share(plain);
}

/**
 * Who holds a seat matters: turning one seat's temper moves some ending by ten points. Which seat moves which ending
 * most is looked up in one half of the games, and by how much is measured in the other.
 */
export function temperMatters(about: Turned, endings: readonly string[]): Finding {
  const games = Math.max(1, about.games[1]);
  /** Of a share among the games that measure; one of none or all of them is taken for somewhat more or less than that. */
  const variance = (halves: Halves, ending: string): number => {
    const share = ((halves[1][ending] ?? 0) + 1) / (games + 2);
    return (share * (1 - share)) / games;
  };
  const parts: Share[] = NATIONS.map((nation) => {
    let most = endings[0] ?? '';
    for (const ending of endings) {
      const is = Math.abs(shiftIn(0, about, nation, ending));
      if (is > Math.abs(shiftIn(0, about, nation, most))) most = ending;
    }
    const sign = Math.sign(shiftIn(0, about, nation, most)) || 1;
    const shift = Math.max(0, sign * shiftIn(1, about, nation, most));
    const error = 1960 * Math.sqrt(variance(about.plain, most) + variance(about.turned[nation], most));
    return measured(`${nation}.${most}`, shift, error, about.games[1]);
  });
  const first = NATIONS.map((nation) =>
    Math.max(...endings.map((ending) => Math.abs(shiftIn(0, about, nation, ending)))),
  );
  const place = first.indexOf(Math.max(...first));
  return find('temperMatters', parts[place] as Share, atLeast(100), parts);
}
