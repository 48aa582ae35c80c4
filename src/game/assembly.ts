import { LEADERS } from '../debate/hearing.ts';
import { leanOfNation, positionIfAdopted } from '../debate/lean.ts';
import { resolutionMachineSlot } from '../machines/slots.ts';
import { publicAims } from '../rules/aims.ts';
import { streamOf } from '../rules/chance.ts';
import { occurrence } from '../rules/occurrence.ts';
import type { Position, WaitingBid } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import { RESOLUTIONS, type ResolutionId, type Side, type Speakers } from '../vocabulary/debate.ts';
import { nationalSlot } from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Bid } from '../vocabulary/talk.ts';
import { agendaOf, isTableable, rankBids, sitsIn } from './bids.ts';
import type { Engine } from './engine.ts';
import type { Game } from './game.ts';
import { close, gather, happen, move, send } from './happen.ts';

type Bids = Readonly<Partial<Record<Nation, Bid>>>;

/** What comes before the assembly, and whose bid put it there. */
interface Motion {
  readonly resolution: ResolutionId;
  readonly by: Nation | null;
}

/** The agenda comes first, then the strongest bid; where nobody bids, the chair takes what the seed draws. */
function motionOf(game: Game, bids: Bids): Motion | null {
  const { engine, position, setup } = game;
  const fixed = agendaOf(engine, position, position.turn);
  if (fixed) return { resolution: fixed, by: null };
  const [best] = rankBids(
    position,
    bids,
    (seat, { resolution, side }) => side === 'affirmative' && isTableable(engine, position, resolution, seat),
  );
  if (best) return { resolution: best.bid.resolution, by: best.seat };
  const open = RESOLUTIONS.filter(
    (id) =>
      engine.bank.resolutions.get(id)?.threshold !== 'congress' && isTableable(engine, position, id, null),
  );
  const drawn = streamOf(setup.seed, position.turn, 'assembly').pick(open);
  return drawn ? { resolution: drawn, by: null } : null;
}

/**
 * Who speaks: whoever tabled it, then the strongest bids for each side, then those whom adoption would help or hurt
 * most by what is publicly known of them. Where the leaders' consensus decides, leaders listen.
 */
export function speakersOf(engine: Engine, position: Position, motion: Motion, bids: Bids): Speakers {
  const resolution = engine.bank.resolutions.get(motion.resolution);
  const at = readingOf(position, engine.scenario.turns);
  const after = positionIfAdopted(engine, at, motion.resolution, motion.by);
  const mayspeak = NATIONS.filter(
    (nation) => resolution?.threshold !== 'leaders' || !LEADERS.includes(nation),
  );
  const byLean = mayspeak
    .map((nation) => ({
      nation,
      lean: leanOfNation(engine, position, after, nation, publicAims(engine.scenario, nation), motion.by)
        .total,
    }))
    .sort((a, b) => b.lean - a.lean)
    .map(({ nation }) => nation);
  const bidders = (side: Side): readonly Nation[] =>
    rankBids(
      position,
      bids,
      (seat, bid) => bid.side === side && bid.resolution === motion.resolution && mayspeak.includes(seat),
    ).map(({ seat }) => seat);
  const queues: Record<Side, readonly Nation[]> = {
    affirmative: [
      ...(motion.by && mayspeak.includes(motion.by) ? [motion.by] : []),
      ...bidders('affirmative'),
      ...byLean,
    ],
    negative: [...bidders('negative'), ...[...byLean].reverse()],
  };
  // Whoever bid for a side is not taken for the other.
  const bound = (nation: Nation, side: Side): boolean => {
    if (motion.by === nation) return side === 'affirmative';
    const bid = bids[nation];
    return !bid || bid.resolution !== motion.resolution || bid.side === side;
  };
  const taken = new Set<Nation>();
  const next = (side: Side): Nation => {
    const speaker = queues[side].find((nation) => !taken.has(nation) && bound(nation, side));
    const found = speaker ?? queues[side].find((nation) => !taken.has(nation));
    if (!found) throw new Error('too few nations to debate');
    taken.add(found);
    return found;
  };
  const firstFor = next('affirmative');
  const firstAgainst = next('negative');
  const secondFor = next('affirmative');
  return { affirmative: [firstFor, secondFor], negative: [firstAgainst, next('negative')] };
}

/** Bids that did not get the floor wait, and count for one more each turn that they are made again. */
function waitingAfter(position: Position, bids: Bids): Partial<Record<Nation, WaitingBid>> {
  const waiting: Partial<Record<Nation, WaitingBid>> = {};
  for (const seat of NATIONS) {
    const bid = bids[seat];
    if (!bid) continue;
    const before = position.waiting[seat];
    const isSame = before?.resolution === bid.resolution && before.side === bid.side;
    waiting[seat] = {
      resolution: bid.resolution,
      side: bid.side,
      turns: isSame ? before.turns + 1 : 1,
    };
  }
  return waiting;
}

/**
 * After the Reveal: if the assembly sits, one resolution is tabled and its speakers are named; those who have the floor
 * by their bid pay it.
 * @returns whether there is a debate
 */
export function convene(game: Game, bids: Bids): boolean {
  const { engine, position } = game;
  const isSession = sitsIn(engine, position.turn);
  const motion = isSession ? motionOf(game, bids) : null;
  const waiting = waitingAfter(position, bids);
  if (!motion) {
    position.waiting = waiting;
    return false;
  }
  const into = gather(game, readingOf(position, engine.scenario.turns));
  const speakers = speakersOf(engine, position, motion, bids);
  for (const deed of send(game, resolutionMachineSlot(motion.resolution), 'table') ?? [])
    happen(into, occurrence(deed, { by: motion.by, about: motion.resolution }));
  const onFloor: readonly Nation[] = [...speakers.affirmative, ...speakers.negative];
  for (const nation of NATIONS) {
    const bid = bids[nation];
    if (!bid || bid.resolution !== motion.resolution) continue;
    if (!onFloor.includes(nation) && motion.by !== nation) continue;
    move(into, nationalSlot('capital', nation), -bid.coins, 'bid.paid', nation);
    delete waiting[nation];
  }
  position.waiting = waiting;
  position.lastMover = motion.by;
  position.debate = {
    resolution: motion.resolution,
    tabledBy: motion.by,
    speakers,
    speech: 0,
    flow: [],
    questioned: [],
    ...(position.within > 0 && { room: { within: position.within, ratings: [] } }),
  };
  close(into, 'debate');
  return true;
}
