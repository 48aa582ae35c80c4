import { isOver } from '../../game/opening.ts';
import { type Holders, holderOf, personsOf } from '../../record/holders.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { beatName } from '../words/beatName.ts';
import { yearOf } from '../words/names.ts';
import { NATION_NAMES } from '../words/nationNames.ts';
import { personName } from '../words/personName.ts';
import { sayReplay } from '../words/replayWords.ts';
import { listOf } from '../words/say.ts';
import { sayShare } from '../words/shareWords.ts';
import type { SharedGame } from './readShared.ts';

/** What was shared, and the moment at which it was, if it was looked back at. */
export function sharedSentence(shared: SharedGame): string {
  const { at, called, game, player, record } = shared;
  const { title, turns } = player.engine.scenario;
  const params = {
    scenario: title,
    turn: Math.min(game.position.turn, turns),
    turns,
    year: yearIn(shared),
    players: playersClause(record),
  };
  const what =
    called === undefined
      ? sayShare(isOver(game) ? 'shared.over' : 'shared.running', params)
      : sayShare('shared.called', { title: called });
  if (!at) return what;
  const moment = sayReplay('moment', {
    year: yearOf(player.engine.scenario, at.turn),
    beat: beatName(at, game.turns),
  });
  return `${what} ${sayShare('shared.at', { moment })}`;
}

/** The year to which a game has come, or the last that was played. */
export function yearIn({ game, player }: SharedGame): number {
  const { scenario } = player.engine;
  return yearOf(scenario, Math.min(game.position.turn, scenario.turns));
}

/** By whom a game is played: the seats that people hold, each name said once. */
export function playersClause(holders: Holders): string {
  const seats = new Map<string, Nation[]>();
  for (const nation of personsOf(holders)) {
    const name = personName(holderOf(holders, nation));
    seats.set(name, [...(seats.get(name) ?? []), nation]);
  }
  if (seats.size === 0) return sayShare('shared.nobody');
  return listOf([...seats].flatMap(([name, nations]) => groupWords(name, nations)));
}

function groupWords(name: string, seats: readonly Nation[]): readonly string[] {
  const named = seats.map((nation) => NATION_NAMES[nation]);
  if (name === '') return named;
  const nation = seats.length === NATIONS.length ? sayShare('shared.allNine') : listOf(named);
  return [sayShare('shared.named', { nation, name })];
}
