import {
  CERTIFICATE,
  CHANNELS,
  LANDER,
  nationMachineSlot,
  resolutionMachineSlot,
  TURN,
  truceMachineSlot,
} from '../machines/slots.ts';
import {
  isCertificateSought,
  isStationFounded,
  landerState,
  nationState,
  phaseOf,
} from '../machines/states.ts';
import { streamOf } from '../rules/chance.ts';
import { PRESTIGIOUS } from '../rules/conditions.ts';
import { congressMood } from '../rules/congress.ts';
import { conditionsHold } from '../rules/ending.ts';
import { PROGRAMME_STEPS } from '../rules/means.ts';
import { occurrence } from '../rules/occurrence.ts';
import { type DelayedChange, nationalOf, type Position, worldOf } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import { shiftSlots } from '../rules/shifts.ts';
import { byDate } from '../scenario/byDate.ts';
import type { NewsItem } from '../scenario/scenario.ts';
import { RESOLUTIONS } from '../vocabulary/debate.ts';
import {
  type MeasureName,
  meaningOf,
  nationalSlot,
  PROGRAMMES,
  type Programme,
  type Slot,
  worldSlot,
} from '../vocabulary/measures.ts';
import { byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Game } from './game.ts';
import { close, currentLog, type Gathering, gather, happen, move, send } from './happen.ts';
import { positionHash } from './hash.ts';
import { emptyTurnLog } from './log.ts';
import { expirePledges } from './pledges.ts';

/** The streams of chance that the cabinets' questions are drawn from. */
const CABINETS = byNation((nation) => `cabinet:${nation}`);
const YEAR_ENDED = byNation((by) => occurrence('yearEnded', { by }));
/** The most news that breaks in a turn. */
export const NEWS_A_TURN = 3;

/** Whether an id is in a list. Unlike `includes` it compares no letters where ids are as long and yet differ. */
function isAmong(ids: readonly string[], wanted: string): boolean {
  for (const id of ids) if (id === wanted) return true;
  return false;
}

/**
 * The flights that bring rocks home as this turn opens: those whose time has come, and of which all that they need
 * stands. They hang on the position alone, so whoever sees it can foresee them.
 */
export function homecomings({ engine, position }: Pick<Game, 'engine' | 'position'>): readonly NewsItem[] {
  return (engine.almanac.homecomings[position.turn] ?? []).filter(
    // It is about the world, so whoever reads it reads the same.
    ({ id, when }) => !isAmong(position.news, id) && conditionsHold(when ?? [], position, 'CHN'),
  );
}

/** News of this turn drawn from the world's stream: up to three items, one at least while there are any. In a dated game all that is on record breaks. */
export function drawNews(game: Game): readonly NewsItem[] {
  const { position } = game;
  const chance = streamOf(game.setup.seed, position.turn, 'news');
  const isFounded = isStationFounded(position.states);
  const pool: NewsItem[] = [];
  for (const item of game.engine.almanac.news[position.turn] ?? []) {
    if (item.accession?.camp === 'ilrs' && !isFounded) continue;
    if (!isAmong(position.news, item.id)) pool.push(item);
  }
  if (game.engine.scenario.reveal === 'dated') {
    const recorded = pool.filter(({ kind }) => kind === 'recorded');
    // What is on record did happen, and in that order; only what is imagined is left to chance.
    if (recorded.length > 0) return recorded.toSorted(byDate);
  }
  const drawn: NewsItem[] = [];
  const first = pool[0];
  while (pool.length > 0 && drawn.length < NEWS_A_TURN) {
    const [item] = pool.splice(chance.below(pool.length), 1);
    if (item && chance.happens(item.chance)) drawn.push(item);
  }
  return drawn.length === 0 && first ? [first] : drawn;
}

/** What a flight brings home in a turn that opens. */
export function comeHome(into: Gathering): void {
  for (const item of homecomings(into.game)) {
    const deed = happen(into, occurrence('cameHome', { by: item.home ?? null, about: item.id }));
    landNews(into, item, deed, `news.${item.id}`);
  }
}

function breakNews(into: Gathering, item: NewsItem): void {
  landNews(into, item, happen(into, occurrence('newsBroke', { about: item.id })), `news.${item.id}`);
}

/**
 * What a piece of news does, whoever brings it.
 * @param deed its place in the turn
 */
export function landNews(
  into: Gathering,
  item: Pick<NewsItem, 'id' | 'shifts' | 'accession'>,
  deed: number,
  effect: string,
): void {
  const { game } = into;
  for (const shift of item.shifts) {
    const slots = shiftSlots(shift, null, into.at);
    for (const slot of slots) move(into, slot, shift.amount, effect, null, deed);
    if (BENCH.has(shift.measure) && shift.amount > 0) for (const slot of slots) layOnBench(game, slot);
  }
  if (item.accession) {
    const weight = item.accession.camp === 'accords' ? 'accordsWeight' : 'ilrsWeight';
    move(into, worldSlot(weight), 2, effect, null, deed);
  }
  game.position.news = [...game.position.news, item.id];
}

/** Lots to study, of either kind. */
const BENCH: ReadonlySet<MeasureName> = new Set(['young', 'old']);

/** A nation that gets lots to study from nobody's hands has them at hand like any other. */
function layOnBench(game: Game, slot: Slot): void {
  const meaning = meaningOf(slot);
  if ('of' in meaning) send(game, nationMachineSlot(meaning.of), 'receive');
}

/** Puts one question to each cabinet, drawn from that seat's stream. */
function drawQuestions(game: Game): void {
  const { scenario, almanac } = game.engine;
  if (!scenario.systems.includes('cabinet')) return;
  const { turn, asked } = game.position;
  const questions: Partial<Record<Nation, string>> = {};
  for (const nation of NATIONS) {
    const pool = almanac.questions[nation][turn] ?? [];
    const known = asked[nation];
    const fresh: string[] = [];
    for (const id of pool) if (!isAmong(known, id)) fresh.push(id);
    const picked = streamOf(game.setup.seed, turn, CABINETS[nation]).pick(fresh.length > 0 ? fresh : pool);
    if (picked) questions[nation] = picked;
  }
  game.position.questions = questions;
}

/** Opens a turn: income, what the law's offices decided, Chang'e-8's clock, news, the cabinets' questions. */
export function openTurn(game: Game): void {
  const into = gather(game, readingOf(game.position, game.engine.scenario.turns));
  beginYear(into);
  comeHome(into);
  for (const item of drawNews(game)) breakNews(into, item);
  drawQuestions(game);
  close(into, 'brief');
}

/** What a new year brings by itself, whatever the news. */
export function beginYear(into: Gathering): void {
  const { game } = into;
  const { engine, position } = game;
  if (position.turn > 1) {
    for (const nation of NATIONS) {
      move(into, nationalSlot('capital', nation), engine.coefficient('income'), 'income', nation);
      if (nationalOf(position, 'prestige', nation) >= PRESTIGIOUS) {
        move(
          into,
          nationalSlot('capital', nation),
          engine.coefficient('prestigeIncome'),
          'prestigeIncome',
          nation,
        );
      }
    }
  }
  if (isCertificateSought(position.states)) {
    const granted = congressMood(position) >= engine.coefficient('certificateThreshold');
    for (const deed of send(game, CERTIFICATE, 'decide', granted ? 'carried' : 'failed') ?? []) {
      happen(into, occurrence(deed, { by: 'USA' }));
    }
  }
  const [opens, closes] = engine.scenario.landerWindow;
  send(game, LANDER, 'year', position.turn < opens ? 'before' : position.turn <= closes ? 'window' : 'after');
  if (landerState(position.states) === 'grounded') missFlights(game);
}

/** Payloads without a flight are never flown. */
export function missFlights(game: Game): void {
  for (const nation of NATIONS) {
    const { payload } = nationState(game.position.states, nation);
    if (payload === 'placed' || payload === 'built') send(game, nationMachineSlot(nation), 'missFlight');
  }
}

/** What time itself does at the end of a year: delayed effects, yearly ones, clocks, and the channels. */
export function endYear(game: Game): void {
  const { engine, position } = game;
  const { scenario } = engine;
  const into = gather(game, readingOf(position, scenario.turns));
  landDelayed(into);
  for (const nation of NATIONS) engine.effects.of(YEAR_ENDED[nation], -1, into.at, into.changes, into.later);
  engine.effects.ofYear(into.at, into.changes);
  const tension = worldOf(position, 'tension');
  const baseline = engine.coefficient('tensionBaseline');
  const drift = Math.min(engine.coefficient('tensionDrift'), Math.abs(tension - baseline));
  move(into, worldSlot('tension'), tension > baseline ? -drift : drift, 'tensionDrift');
  expirePledges(into);
  tickClocks(into);
  close(into, 'year');
  const after = worldOf(position, 'tension');
  for (const deed of send(
    game,
    CHANNELS,
    'read',
    after >= 90 ? 'breaking' : after >= 80 ? 'tense' : 'calm',
  ) ?? []) {
    const froze = gather(game, readingOf(position, scenario.turns));
    happen(froze, occurrence(deed));
    close(froze, 'year');
  }
}

function landDelayed(into: Gathering): void {
  const { position } = into.game;
  const waiting: DelayedChange[] = [];
  for (const change of position.delayed) {
    if (change.due > position.turn) {
      waiting.push(change);
      continue;
    }
    const hasLentSince =
      change.loansThen >= 0 &&
      change.by !== null &&
      nationalOf(position, 'loans', change.by) > change.loansThen;
    if (!hasLentSince) move(into, change.slot, change.delta, change.effect, change.by);
  }
  if (waiting.length < position.delayed.length) position.delayed = waiting;
}

/** The machines that count years, and whose they are. */
const CLOCKS: readonly { readonly slot: number; readonly by: Nation | null; readonly to: Nation | null }[] = [
  { slot: CERTIFICATE, by: 'USA', to: null },
  ...NATIONS.flatMap((by, at) =>
    NATIONS.slice(at + 1).map((to) => ({ slot: truceMachineSlot(by, to), by, to })),
  ),
  ...RESOLUTIONS.map((id) => ({ slot: resolutionMachineSlot(id), by: null, to: null })),
];

function tickClocks(into: Gathering): void {
  const { game } = into;
  const { bySlot } = game.engine.relations;
  for (const { slot, by, to } of CLOCKS) {
    // Where nothing was sought, agreed or rejected, as mostly, there is nothing to count.
    if (game.position.states[slot] === bySlot[slot]?.start) continue;
    for (const deed of send(game, slot, 'tick') ?? []) happen(into, occurrence(deed, { by, to }));
  }
}

/** The programmes that have not reached their last step. */
export function unfinishedProgrammes(position: Position): readonly Programme[] {
  return PROGRAMMES.filter((programme) => worldOf(position, programme) < PROGRAMME_STEPS);
}

/**
 * Programmes that reached their last step in this Reveal: everybody in them gains, once, even if news sets them back.
 * @param unfinished those that had not before it
 */
export function completeProgrammes(game: Game, unfinished: readonly Programme[]): void {
  const { position } = game;
  const completed = unfinished.filter(
    (programme) => worldOf(position, programme) >= PROGRAMME_STEPS && !wasCompleted(game, programme),
  );
  if (completed.length === 0) return;
  const into = gather(game, readingOf(position, game.engine.scenario.turns));
  for (const programme of completed) {
    const by = programme === 'artemisBase' || programme === 'usReactor' ? 'USA' : 'CHN';
    happen(into, occurrence('completed', { programme, by }));
  }
  close(into, 'reveal');
}

function wasCompleted(game: Game, programme: Programme): boolean {
  return game.turns.some((log) =>
    log.occurrences.some((happened) => happened.deed === 'completed' && happened.programme === programme),
  );
}

/**
 * Closes a turn and opens the next, or lets the aftermath pass and scores.
 * @param event what ended it: the Reveal, or the debate after it
 */
export function turnOver(game: Game, event: 'allIn' | 'decided' = 'allIn'): void {
  const { position, engine } = game;
  endYear(game);
  currentLog(game).hash = positionHash(position);
  const last = position.turn >= engine.scenario.turns;
  send(game, TURN, event, last ? 'last' : 'more');
  if (phaseOf(position.states) === 'offer') {
    clearTable(game);
    position.turn += 1;
    game.turns.push(emptyTurnLog(position.turn));
    openTurn(game);
    return;
  }
  passAftermath(game);
}

function clearTable(game: Game): void {
  game.position.offers = [];
  game.position.deals = [];
  game.position.words = {};
  game.position.questions = {};
}

/** Two years without choices, so that delayed effects land and a betrayal at the very end isn't free. */
export function passAftermath(game: Game): void {
  clearTable(game);
  while (phaseOf(game.position.states) !== 'over') {
    game.position.turn += 1;
    game.turns.push(emptyTurnLog(game.position.turn));
    endYear(game);
    currentLog(game).hash = positionHash(game.position);
    send(game, TURN, 'pass');
  }
}
