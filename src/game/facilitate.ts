import { isStationFounded, phaseOf } from '../machines/states.ts';
import { occurrence } from '../rules/occurrence.ts';
import type { OpenDebate, RoomRatings } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import {
  headlineFault,
  LIMITS_A_TURN,
  MOST_WITHIN,
  RATINGS_A_DEBATE,
  TOLD_A_TURN,
  toldShiftFault,
} from '../rules/told.ts';
import type { NewsItem, Shift } from '../scenario/scenario.ts';
import { type Intervention, type ToldShift, toldId } from '../vocabulary/facilitator.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import { isOfSeat } from '../vocabulary/talk.ts';
import type { Game } from './game.ts';
import { close, gather, happen } from './happen.ts';
import { isBallotDue } from './speeches.ts';
import { castBallots } from './verdict.ts';
import { landNews } from './year.ts';

type Told = Extract<Intervention, { kind: 'news' | 'headline' }>;

/**
 * Checks what a facilitator would do, without doing it. Faults: `gameOver`; of news `toldLate` (it is told before the
 * table has talked), `toldOften`, `newsUnknown`, `newsTold`, `newsTooSoon` (it needs the research station) and those of
 * `rules/told.ts`; of how far the room may rate `withinRange`, `debateRuns`, `withinOften`; of a rating
 * `noDebate`, `ratingsClosed`, `claimUnsaid`, `ratingRange`, `ratedAlready`, `ratedOften`; of ballots `noDebate` and
 * `speechesLeft`.
 */
export function checkIntervention(game: Game, act: Intervention): Result<Intervention> {
  const { position } = game;
  const phase = phaseOf(position.states);
  if (phase === 'over' || phase === 'firstTail' || phase === 'secondTail') return fail('gameOver', 'phase');
  switch (act.kind) {
    case 'news':
    case 'headline':
      return checkTold(game, act);
    case 'ratings':
      return checkLimit(game, act);
    case 'rating':
      return checkRating(game, act);
    case 'ballots':
      if (!position.debate) return fail('noDebate', 'ballots');
      return isBallotDue(position) ? ok(act) : fail('speechesLeft', 'ballots');
  }
}

function checkTold(game: Game, told: Told): Result<Intervention> {
  const { position } = game;
  if (phaseOf(position.states) !== 'offer') return fail('toldLate', 'phase');
  if (doneThisTurn(game, 'news') + doneThisTurn(game, 'headline') >= TOLD_A_TURN)
    return fail('toldOften', '', { most: TOLD_A_TURN });
  if (told.kind === 'headline') {
    const fault = headlineFault(told.text) ?? (told.shift && toldShiftFault(told.shift));
    if (fault) return { ok: false, fault };
  } else {
    const item = itemOf(game, told.id);
    if (!item) return fail('newsUnknown', 'id', { id: told.id });
    if (item.home) return fail('newsFlies', 'id');
    if (item.accession?.camp === 'ilrs' && !isStationFounded(position.states))
      return fail('newsTooSoon', 'id');
  }
  return position.news.includes(toldId(told))
    ? fail('newsTold', told.kind === 'news' ? 'id' : 'text')
    : ok(told);
}

/** The scenario's news that could be told in a game as it stands. Rocks come home by themselves, or not at all. */
export function tellable(game: Pick<Game, 'engine' | 'position'>): readonly NewsItem[] {
  const { engine, position } = game;
  const isFounded = isStationFounded(position.states);
  return engine.scenario.news.filter(
    ({ id, accession, home }) =>
      home === undefined && !position.news.includes(id) && (isFounded || accession?.camp !== 'ilrs'),
  );
}

function itemOf({ engine }: Game, id: string): NewsItem | undefined {
  return engine.scenario.news.find((item) => item.id === id);
}

function checkLimit(game: Game, limit: Extract<Intervention, { kind: 'ratings' }>): Result<Intervention> {
  const { position } = game;
  const { within } = limit;
  if (!isThousandths(within) || within > MOST_WITHIN)
    return fail('withinRange', 'within', { most: MOST_WITHIN });
  if (position.debate) return fail('debateRuns', 'within');
  if (doneThisTurn(game, 'ratings') >= LIMITS_A_TURN) return fail('withinOften', '', { most: LIMITS_A_TURN });
  return ok(limit);
}

function checkRating(game: Game, rating: Extract<Intervention, { kind: 'rating' }>): Result<Intervention> {
  const { debate } = game.position;
  if (!debate) return fail('noDebate', 'claim');
  const { room } = debate;
  if (!room) return fail('ratingsClosed', 'claim');
  if (!debate.flow.some(({ claim }) => claim === rating.claim)) return fail('claimUnsaid', 'claim');
  if (!isThousandths(rating.base)) return fail('ratingRange', 'base');
  if (room.ratings.some(({ claim, base }) => claim === rating.claim && base === rating.base))
    return fail('ratedAlready', 'base');
  if (doneThisTurn(game, 'rating') >= RATINGS_A_DEBATE)
    return fail('ratedOften', '', { most: RATINGS_A_DEBATE });
  return ok(rating);
}

function isThousandths(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 1000;
}

function doneThisTurn({ entries, position }: Game, kind: Intervention['kind']): number {
  let count = 0;
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (!entry || entry.turn !== position.turn) break;
    if (!isOfSeat(entry) && entry.facilitator.kind === kind) count += 1;
  }
  return count;
}

/**
 * Does what the facilitator wants, as an entry like any other: the second way into a game, beside `submitSlip`. What is
 * refused changes nothing. Once news is told the slips of the running beat go back to their seats: they were written by
 * who had not heard it.
 */
export function intervene(game: Game, act: Intervention): Result<null> {
  const checked = checkIntervention(game, act);
  if (!checked.ok) return checked;
  const { position } = game;
  game.entries.push({ turn: position.turn, facilitator: act });
  switch (act.kind) {
    case 'news':
    case 'headline':
      tell(game, act);
      break;
    case 'ratings':
      position.within = act.within;
      break;
    case 'rating':
      position.debate = withRating(position.debate as OpenDebate, act);
      break;
    case 'ballots':
      game.slips = {};
      game.ownStates = null;
      castBallots(game);
  }
  return ok(null);
}

function tell(game: Game, told: Told): void {
  const { position, engine } = game;
  game.slips = {};
  const id = toldId(told);
  const into = gather(game, readingOf(position, engine.scenario.turns));
  const deed = happen(into, occurrence('newsTold', { about: id }));
  const item =
    told.kind === 'news'
      ? (itemOf(game, told.id) as NewsItem)
      : { id, shifts: told.shift ? [shiftOf(told.shift)] : [] };
  landNews(into, item, deed, `told.${id}`);
  close(into, 'brief');
}

function shiftOf({ measure, of, amount }: ToldShift): Shift {
  return of === null ? { measure, amount } : { measure, of, amount };
}

function withRating(debate: OpenDebate, rating: Extract<Intervention, { kind: 'rating' }>): OpenDebate {
  const { claim, base } = rating;
  const room = debate.room as RoomRatings;
  const ratings = [...room.ratings.filter((one) => one.claim !== claim), { claim, base }];
  return { ...debate, room: { ...room, ratings } };
}
