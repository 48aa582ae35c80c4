import { profiles } from '../content/story/profiles.ts';
import type { Engine } from '../game/engine.ts';
import type { SeatView } from '../game/view.ts';
import { opponentSlip } from '../opponents/opponent.ts';
import type { Temperament } from '../opponents/player.ts';
import { passPlayer, randomPlayer } from '../opponents/simplePlayers.ts';
import { isLevel, LEVELS, type Level, type Occupant } from '../vocabulary/levels.ts';
import { type ByNation, byNation, isNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import type { Slip } from '../vocabulary/talk.ts';
import {
  FIXED,
  FIXED_NAMES,
  type FixedName,
  playStrategy,
  randomScript,
  type Strategy,
} from './strategies.ts';
import { labFault, listed } from './words.ts';

/** Players that no level may lose to; they sit in the lab only. `script` follows a rule made up from its number. */
export const BASELINES = ['pass', 'random', ...FIXED_NAMES] as const;
export type Baseline = (typeof BASELINES)[number] | `script${number}`;

/** Who plays a seat in a game without a screen. */
export type LabPlayer = Level | Baseline;
export const LAB_PLAYERS: readonly LabPlayer[] = [...LEVELS, ...BASELINES];

/** The rule that a made-up script follows, from its name (`script7`); null for another name. */
function scriptOf(name: string): Strategy | null {
  const number = /^script(\d{1,6})$/.exec(name)?.[1];
  return number === undefined ? null : randomScript(Number(number));
}

export type Seating = ByNation<LabPlayer>;

function isLabPlayer(word: string): word is LabPlayer {
  return isLevel(word) || (BASELINES as readonly string[]).includes(word) || scriptOf(word) !== null;
}

export const everySeat = (player: LabPlayer): Seating => byNation(() => player);

/** Who sits where, as a recording says it. It knows no baseline players: they sit there as people, by that name. */
export function occupantsOf(seats: Seating): ByNation<Occupant> {
  return byNation((seat) => {
    const player = seats[seat];
    return isLevel(player) ? { kind: 'opponent', level: player } : { kind: 'person', name: player };
  });
}

/** Reads `--seat NATION=LEVEL`, as often as it stands; practised opponents hold the other seats. */
export function parseSeating(words: readonly string[]): Result<Seating> {
  const seats: Partial<Record<Nation, LabPlayer>> = {};
  for (const found of words) {
    const [nation = '', level = '', ...rest] = found.split('=');
    if (nation === '' || level === '' || rest.length > 0)
      return { ok: false, fault: labFault('seatMalformed', { found }) };
    if (!isNation(nation)) {
      return { ok: false, fault: labFault('seatNation', { found, nation, nations: listed(NATIONS) }) };
    }
    if (!isLabPlayer(level)) {
      return { ok: false, fault: labFault('seatLevel', { found, level, levels: listed(LAB_PLAYERS) }) };
    }
    if (seats[nation]) return { ok: false, fault: labFault('seatTwice', { found, nation }) };
    seats[nation] = level;
  }
  return ok(byNation((nation) => seats[nation] ?? 'practised'));
}

/** Tempers that are not the profiles' own, by seat. */
export type Tempers = Readonly<Partial<Record<Nation, Temperament>>>;

/** What a player hands in, and whether a safe slip had to stand in for one that would have been refused. */
export interface Played {
  readonly slip: Slip;
  readonly isStandIn: boolean;
}

/** Decides for one seat from what that seat sees. */
export function playSeat(
  engine: Engine,
  view: SeatView,
  player: LabPlayer,
  seed: number,
  tempers: Tempers = {},
): Played {
  switch (player) {
    case 'pass':
      return { slip: passPlayer(view), isStandIn: false };
    case 'random':
      return { slip: randomPlayer(engine, view, seed), isStandIn: false };
    case 'novice':
    case 'practised':
    case 'expert': {
      const temperament = tempers[view.seat] ?? profiles[view.seat].temperament;
      const { slip, fault } = opponentSlip(engine, view, { level: player, temperament }, seed);
      return { slip, isStandIn: fault !== null };
    }
    default: {
      const strategy = Object.hasOwn(FIXED, player) ? FIXED[player as FixedName] : scriptOf(player);
      if (!strategy) throw new RangeError(`no player "${player}"`);
      return { slip: playStrategy(engine, view, strategy, seed), isStandIn: false };
    }
  }
}
