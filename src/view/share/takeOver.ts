import type { Game } from '../../game/game.ts';
import { phase } from '../../game/opening.ts';
import { dueSeats } from '../../game/writer.ts';
import { type Handover, type Holders, handOver, holdersNow, MOST_HANDOVERS } from '../../record/holders.ts';
import { type GameRecord, replay } from '../../record/record.ts';
import type { Level } from '../../vocabulary/levels.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { freshSeed, type NewGame } from '../app/newGame.ts';
import type { Storage } from '../app/storage.ts';
import type { Kit } from '../play/kit.ts';
import { bringUp } from '../play/openGame.ts';
import type { OpenGame } from '../play/playModule.ts';
import type { Place, Screen } from '../play/playState.ts';
import type { SharedGame } from './readShared.ts';

/** The seats that people held last in a recording. */
export function personsOf(record: GameRecord): readonly Nation[] {
  const now = holdersNow(record);
  return NATIONS.filter((nation) => now[nation].kind === 'person');
}

/**
 * Makes a shared game one of one's own, from the very beat at which it was shared. Opponents take the seats that people
 * leave; what had been handed in for a seat that changes hands goes back, as at any table.
 * @param persons who sits on this device from now on; none to watch nine opponents
 */
export function takeOver(
  kit: Kit,
  { record, player }: SharedGame,
  persons: readonly Nation[],
  storage: Storage,
): OpenGame {
  const level = levelIn(record);
  const changes = changesFor(record, persons, level);
  const open = { ...record.open };
  for (const { seat } of changes) delete open[seat];
  const replayed = replay({ ...record, open }, player.engine, player.hash);
  if (!replayed.ok) throw new Error(`a game that was read does not replay: ${replayed.fault.code}`);
  const game = replayed.value;
  const setup: NewGame = {
    scenario: record.scenario.id,
    persons,
    level,
    seed: record.seed,
    prologue: 'none',
    ...(record.semantics && { semantics: record.semantics }),
  };
  const id = `${record.scenario.id}-${freshSeed().toString(36)}`;
  const all = changes.reduce<Holders>(handOver, record);
  // Past what a record may hold, who sat there before is forgotten rather than the game not kept.
  const holders = all.handovers.length > MOST_HANDOVERS ? { seats: holdersNow(all), handovers: [] } : all;
  return bringUp(kit, setup, game, holders, storage, id, placeIn(game, persons));
}

/** How well the opponents play who sit there already. */
function levelIn(record: GameRecord): Level {
  const [first] = Object.values(holdersNow(record)).flatMap((holder) =>
    holder.kind === 'opponent' ? [holder.level] : [],
  );
  return first ?? 'practised';
}

/** The seats that change hands so that these people, and nobody else, sit down. */
function changesFor(record: GameRecord, persons: readonly Nation[], level: Level): readonly Handover[] {
  const now = holdersNow(record);
  const from = record.entries.length;
  return NATIONS.flatMap((seat) => {
    const isPerson = persons.includes(seat);
    if ((now[seat].kind === 'person') === isPerson) return [];
    return [{ from, seat, to: isPerson ? { kind: 'person', name: '' } : { kind: 'opponent', level } }];
  });
}

const SCREENS: Readonly<Partial<Record<ReturnType<typeof phase>, Screen>>> = {
  offer: 'offers',
  answer: 'answers',
  commit: 'commit',
};

/** The screen that fits the point at which the game was shared. */
function placeIn(game: Game, persons: readonly Nation[]): Place {
  const { turn } = game.position;
  const due = dueSeats(game.position).filter((nation) => !game.slips[nation]);
  const next = persons.find((nation) => due.includes(nation));
  const seat = next ?? persons[0] ?? null;
  const now = phase(game);
  if (now === 'over') return { screen: 'ending', seat, draft: null, revealed: turn };
  if (now === 'debate') return { screen: 'reveal', seat, draft: null, revealed: turn };
  const idle = seat === null ? 'watch' : 'waiting';
  return { screen: (next && SCREENS[now]) ?? idle, seat, draft: null, revealed: turn - 1 };
}
