import { LEADERS } from '../debate/hearing.ts';
import {
  type Adoption,
  adoptionOf,
  leanOfCongress,
  leanOfNation,
  positionAfterAdoption,
} from '../debate/lean.ts';
import { agendaOf, bidFault, isInPlay, isTableable, nextSession } from '../game/bids.ts';
import type { TurnLog } from '../game/log.ts';
import { publicAims } from '../rules/aims.ts';
import { CONGRESS, RESOLUTIONS, type ResolutionId } from '../vocabulary/debate.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Bid } from '../vocabulary/talk.ts';
import { type Part, plainPart } from './account.ts';
import { type Mind, whimOf } from './mind.ts';
import { worthOfAdoption } from './worth.ts';

/** The most coins an opponent bids. */
const MOST = 4;
/** Per cent by which a speaker is thought to change a debate's outcome. */
const VOICE = 30;
/** What a coin is at least worth when one bids. */
const CHEAP = 200;
/** Per cent of the best cause's worth from which another will do as well. */
const NEARLY = 55;
/** How often a beginner bids, in per cent. */
const NOVICE_BIDS = 30;

/** A bid that a seat would like to make. */
export interface Wish {
  readonly bid: Bid;
  /** What the floor is worth, in thousandths of an agenda point. */
  readonly gain: number;
  readonly part: Part;
}

/** Where each ballot on a resolution is known to lean, in thousandths. */
function leansOn(
  { engine, position, at }: Mind,
  id: ResolutionId,
  tabledBy: Nation | null,
  adoption: Adoption,
): readonly number[] {
  if (engine.bank.resolutions.get(id)?.threshold === 'congress')
    return CONGRESS.map((part) => leanOfCongress(engine, position, part, id).total);
  const after = positionAfterAdoption(engine, at, adoption);
  return NATIONS.map(
    (nation) =>
      leanOfNation(engine, position, after, nation, publicAims(engine.scenario, nation), tabledBy).total,
  );
}

/** Per cent chance, 5-95, that a resolution would be adopted, by where the ballots are known to lean. */
function chanceOfAdoption(mind: Mind, id: ResolutionId, tabledBy: Nation | null, adoption: Adoption): number {
  const resolution = mind.engine.bank.resolutions.get(id);
  const leans = leansOn(mind, id, tabledBy, adoption);
  const leaders = NATIONS.flatMap((nation, place) =>
    LEADERS.includes(nation) ? [leans[place] as number] : [],
  );
  let sum = 0;
  for (const lean of leans) sum += lean;
  const mean = resolution?.threshold === 'leaders' ? Math.min(...leaders) : Math.trunc(sum / leans.length);
  const hard = resolution?.threshold === 'twoThirds' ? 10 : 0;
  return Math.min(95, Math.max(5, 50 + Math.trunc(mean / 4) - hard));
}

/** Per cent of its appeal that a resolution loses for each time that it has been debated. */
const HEARD = 35;
const MOST_HEARD = 80;

function staleness(turns: readonly TurnLog[], id: ResolutionId): number {
  const heard = turns.filter(({ debate }) => debate?.resolution === id).length;
  return Math.min(MOST_HEARD, HEARD * heard);
}

/** What it is worth to a seat to have the floor for or against a resolution. */
function gainOf(
  mind: Mind,
  turns: readonly TurnLog[],
  id: ResolutionId,
  side: Bid['side'],
  isOnAgenda: boolean,
): number {
  const tables = side === 'affirmative' && !isOnAgenda;
  const tabledBy = tables ? mind.seat : null;
  const adoption = adoptionOf(mind.engine, mind.at, id, tabledBy);
  const worth = worthOfAdoption(mind, adoption);
  const whim = whimOf(mind, 5000 + RESOLUTIONS.indexOf(id));
  const share = tables ? chanceOfAdoption(mind, id, tabledBy, adoption) : VOICE;
  const fresh = 100 - staleness(turns, id);
  const gain = Math.trunc((worth * (side === 'affirmative' ? 1 : -1) * share) / 100) + whim;
  return Math.trunc((gain * fresh) / 100);
}

/**
 * The bid that a seat would make: for what serves it most, if it stands a chance, or against what would hurt it.
 * @param turns what has been debated so far
 * @param coin what a coin is worth to it
 * @param capital what is left for it
 */
export function wishFor(mind: Mind, turns: readonly TurnLog[], coin: number, capital: number): Wish | null {
  const { engine, position, seat, skill } = mind;
  const session = nextSession(engine, position.turn);
  if (session === null || capital < 1) return null;
  if (skill.attention < RESOLUTIONS.length) {
    // Beginners think of the assembly when it sits.
    if (session !== position.turn || !mind.chance.happens(NOVICE_BIDS)) return null;
  }
  const agenda = agendaOf(engine, position, session);
  const wishes: { id: ResolutionId; side: Bid['side']; gain: number }[] = [];
  for (const id of RESOLUTIONS) {
    if (!isInPlay(engine, position, id)) continue;
    // What is on the agenda comes up whoever bids; of the rest, what one could table oneself, or others seem to want.
    const isOnAgenda = agenda === id;
    if (isOnAgenda || isTableable(engine, position, id, seat)) {
      const gain = gainOf(mind, turns, id, 'affirmative', isOnAgenda);
      wishes.push({ id, side: 'affirmative', gain });
    }
    if (!isOnAgenda && !isWantedByOthers(mind, id)) continue;
    const gain = gainOf(mind, turns, id, 'negative', isOnAgenda);
    wishes.push({ id, side: 'negative', gain });
  }
  // Among causes that serve it nearly as well, whichever is in season.
  const most = Math.max(0, ...wishes.map(({ gain }) => gain));
  const best = mind.chance.pick(wishes.filter(({ gain }) => gain > 0 && gain * 100 >= most * NEARLY));
  if (!best) return null;
  const price = Math.max(CHEAP, coin);
  const coins = session === position.turn ? Math.trunc(best.gain / price) : 1;
  if (coins < 1 || best.gain < price) return null;
  const bid: Bid = { resolution: best.id, side: best.side, coins: Math.min(MOST, capital, coins) };
  if (bidFault(engine, position, seat, bid, 0)) return null;
  const reason = { key: 'floor', choice: null, params: { resolution: best.id } } as const;
  return {
    bid,
    gain: best.gain,
    part: plainPart(`bid:${bid.side}:${best.id}`, reason, { floor: best.gain }),
  };
}

function isWantedByOthers(mind: Mind, id: ResolutionId): boolean {
  return NATIONS.some((nation) => {
    const bid = mind.position.waiting[nation];
    return nation !== mind.seat && bid?.resolution === id && bid.side === 'affirmative';
  });
}
