import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { everySeat, type LabPlayer } from '../players.ts';
import { FIXED_NAMES } from '../strategies.ts';
import { atLeast, type Finding, findEach } from '../targets/finding.ts';
import { Pairs } from '../targets/pairs.ts';
import { gameOf, playAll, type Run, type Series } from './run.ts';

const COMPANY = everySeat('practised');
const FOILS = ['pass', 'random', ...FIXED_NAMES] as const;
const HEROES = ['expert', 'practised'] as const;
const PLAYERS: readonly LabPlayer[] = [...HEROES, ...FOILS];

/** The seat at a place of a series that goes around the table. */
const seatAt = (place: number): Nation => NATIONS[place % NATIONS.length] as Nation;

/** Fixed strategies against an expert, and the two simplest against a practised player, in one seat after the other. */
export const rivals: Series<readonly Finding[]> = {
  games: ({ games }) => games * PLAYERS.length,
  async play(run) {
    const expert = new Pairs(FOILS);
    const practised = new Pairs(['pass', 'random']);
    const scores = new Map<LabPlayer, number>();
    let place = 0;
    await playAll(run, params(run), ({ outcome }) => {
      scores.set(PLAYERS[scores.size] as LabPlayer, outcome.scores[seatAt(place)]);
      if (scores.size < PLAYERS.length) return;
      const of = (player: LabPlayer): number => scores.get(player) ?? 0;
      for (const foil of FOILS) expert.add(foil, of('expert'), of(foil));
      for (const foil of ['pass', 'random'] as const) practised.add(foil, of('practised'), of(foil));
      scores.clear();
      place += 1;
    });
    return [
      findEach('beatsStrategies', expert.shares(), atLeast(800)),
      findEach('practisedBeats', practised.shares(), atLeast(800)),
    ];
  },
};

function* params(run: Run) {
  for (let place = 0; place < run.games; place += 1) {
    for (const player of PLAYERS) yield gameOf(run, { ...COMPANY, [seatAt(place)]: player }, place);
  }
}
