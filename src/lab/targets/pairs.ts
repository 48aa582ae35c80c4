import { byNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { TargetId } from '../words.ts';
import { type Finding, find, shareOf } from './finding.ts';

const LEAST = 800;

/**
 * Games in pairs: the same seed and the same company, and one seat played well in the one and badly in the other. A
 * pair is won if the seat then has the higher agenda score; equal scores are not won.
 */
export class Pairs {
  readonly #id: TargetId;
  readonly #counts = byNation(() => ({ won: 0, all: 0 }));

  constructor(id: TargetId) {
    this.#id = id;
  }

  add(seat: Nation, well: number, badly: number): void {
    this.#counts[seat].all += 1;
    if (well > badly) this.#counts[seat].won += 1;
  }

  finding(): Finding {
    const parts = NATIONS.map((seat) => shareOf(seat, this.#counts[seat].won, this.#counts[seat].all));
    const won = parts.reduce((sum, { part }) => sum + part, 0);
    const all = parts.reduce((sum, { whole }) => sum + whole, 0);
    return find(this.#id, shareOf('', won, all), 'atLeast', LEAST, parts);
  }
}
