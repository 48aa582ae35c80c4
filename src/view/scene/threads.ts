import { TRUST_WORDS, type TrustWord, trustWord } from '../../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { BoardPicture } from './picture.ts';

/** What runs between nations in a picture, and how bright it shows. Pure: no pixels, no colours. */

export type Light = 'bright' | 'plain' | 'faint';

/** One direction of trust: light from who trusts to who is trusted. */
export interface Thread {
  readonly truster: Nation;
  readonly trusted: Nation;
  readonly word: TrustWord;
  readonly light: Light;
}

/** The trade barriers of a pair; levels 0-3 each way. */
export interface Barrier {
  readonly pair: readonly [Nation, Nation];
  readonly forth: number; // by the first on the second
  readonly back: number;
  readonly light: Light;
}

export interface Truce {
  readonly pair: readonly [Nation, Nation];
  readonly light: Light;
}

export interface Relations {
  readonly threads: readonly Thread[];
  readonly barriers: readonly Barrier[];
  readonly truces: readonly Truce[];
}

/** What a pair shows: in a debate nothing bright; with one nation picked, its relations alone; else the seat's bright and the rest faint. */
export function lightOf(picture: BoardPicture, a: Nation, b: Nation): Light | null {
  const { selected, seat, assembly } = picture;
  const picked = selected === a || selected === b;
  // While there is a debate, what is between nations steps back; whoever is picked still shows it.
  if (assembly) return !selected ? 'faint' : picked ? 'plain' : null;
  if (selected) return picked ? 'bright' : null;
  if (seat) return seat === a || seat === b ? 'bright' : 'faint';
  return 'plain';
}

/** Faint relations first, so that bright ones lie on top. */
export function relationsOf(picture: BoardPicture): Relations {
  const threads: Thread[] = [];
  const barriers: Barrier[] = [];
  for (const [index, a] of NATIONS.entries()) {
    for (const b of NATIONS.slice(index + 1)) {
      const light = lightOf(picture, a, b);
      if (!light) continue;
      threads.push({ truster: a, trusted: b, word: trustWord(picture.trust[a][b]), light });
      threads.push({ truster: b, trusted: a, word: trustWord(picture.trust[b][a]), light });
      const forth = levelOf(picture, a, b);
      const back = levelOf(picture, b, a);
      if (forth + back > 0) barriers.push({ pair: [a, b], forth, back, light });
    }
  }
  const truces = picture.truces.flatMap((pair) => {
    const light = lightOf(picture, pair[0], pair[1]);
    return light ? [{ pair, light }] : [];
  });
  const order = (entry: { readonly light: Light }) => (entry.light === 'bright' ? 1 : 0);
  threads.sort((p, q) => order(p) - order(q) || TRUST_WORDS.indexOf(p.word) - TRUST_WORDS.indexOf(q.word));
  barriers.sort((p, q) => order(p) - order(q));
  return { threads, barriers, truces };
}

function levelOf(picture: BoardPicture, by: Nation, on: Nation): number {
  return picture.tariffs.find((tariff) => tariff.by === by && tariff.on === on)?.level ?? 0;
}
