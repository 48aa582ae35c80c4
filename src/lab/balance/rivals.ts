import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { GameParam } from '../gameTask.ts';
import { everySeat } from '../players.ts';
import { FIXED_NAMES } from '../strategies.ts';
import { atLeast, findEach } from '../targets/finding.ts';
import { Pairs } from '../targets/pairs.ts';
import { type About, gameOf, playAll, type Run, type Series } from './run.ts';

const COMPANY = everySeat('practised');
const FOILS = ['pass', 'random', ...FIXED_NAMES] as const;
const PLAYERS = ['expert', 'practised', ...FOILS] as const;

/** The seat at a place of a series that goes around the table. */
const seatAt = (place: number): Nation => NATIONS[place % NATIONS.length] as Nation;

/** Fixed strategies against an expert, and the two simplest against a practised player, in one seat after the other. */
export const rivals: Series = {
  games: ({ games }) => games * PLAYERS.length,
  async play(run) {
    const expert = new Pairs(FOILS);
    const practised = new Pairs(['pass', 'random']);
    let heroes = { expert: 0, practised: 0 };
    await playAll(run, games(run), ({ seat, player }, { outcome }) => {
      const score = outcome.scores[seat];
      if (player === 'expert' || player === 'practised') {
        heroes = { ...heroes, [player]: score };
        return;
      }
      expert.add(player, heroes.expert, score);
      if (player === 'pass' || player === 'random') practised.add(player, heroes.practised, score);
    });
    return [
      findEach('beatsStrategies', expert.shares(), atLeast(800)),
      findEach('practisedBeats', practised.shares(), atLeast(800)),
    ];
  },
};

interface Entrant {
  readonly seat: Nation;
  readonly player: (typeof PLAYERS)[number];
}

/** Each is about who plays which seat; the heroes come first. */
function* games(run: Run): Generator<About<Entrant, GameParam>> {
  for (let place = 0; place < run.games; place += 1) {
    const seat = seatAt(place);
    for (const player of PLAYERS)
      yield [{ seat, player }, gameOf(run, { ...COMPANY, [seat]: player }, place)];
  }
}
