import { courseOf } from '../../debrief/course.ts';
import type { Engine } from '../../game/engine.ts';
import { phase } from '../../game/opening.ts';
import { speakerOf } from '../../game/speeches.ts';
import type { SeatView, View } from '../../game/view.ts';
import { checkSlip } from '../../game/writer.ts';
import type { Reason } from '../../opponents/reasons.ts';
import { personsOf } from '../../record/holders.ts';
import type { Table } from '../../table/table.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Fault } from '../../vocabulary/result.ts';
import { BLANK_DRAFT, type Draft, slipOf } from './draft.ts';
import { playOut } from './playOut.ts';
import {
  type Heard,
  type Leaving,
  LOOKING_BACK,
  NOTHING_HEARD,
  type Place,
  type PlayState,
  type Screen,
  type Session,
} from './playState.ts';
import { preparedDraft } from './preparedDraft.ts';
import { screenAfter, viewOn } from './screens.ts';

const SCREEN_OF_PHASE = { offer: 'offers', answer: 'answers', commit: 'commit' } as const;

/**
 * @param save keeps the game after every change; the fault when the browser doesn't let it
 * @param place where a saved game was left; absent for a new one
 * @param swapEnds the turn after which somebody has sat in another's chair for long enough; null of any other game
 */
export function createSession(
  engine: Engine,
  table: Table<Reason>,
  save: (session: Session) => Fault | null,
  place?: Place,
  swapEnds: number | null = null,
): Session {
  const listeners = new Set<() => void>();
  const savers = new Set<(fault: Fault | null) => void>();
  const persons = (): readonly Nation[] => personsOf(table.holders());
  /** The first of the persons; null where one only watches. */
  const firstPerson = (): Nation | null => persons()[0] ?? null;
  let disposed = false;
  let seat = place ? place.seat : firstPerson();
  // Whoever opens a shared game again may not be the one whose secret was on the screen.
  let screen: Screen =
    place?.screen === 'commit' && persons().length > 1
      ? 'cover'
      : (place?.screen ?? (seat === null ? 'watch' : 'offers'));
  let revealed = place?.revealed ?? 0;
  let selected: Nation | null = null;
  let stuck = false;
  /** Whose delegates speak for them in the debate of a turn. */
  let delegated: { readonly turn: number; readonly seats: readonly Nation[] } = { turn: 0, seats: [] };
  /** The last turn whose ballots have been opened on this screen. */
  let settled = 0;
  let heard: Heard = place?.heard ?? NOTHING_HEARD;
  /** Whether somebody is about to speak: nobody else does meanwhile. */
  let speaking = false;
  let isThinking = false;
  let isPlayedOut = false;
  let isStopping = false;
  /** What persons had begun when somebody else came to the screen: each counts while its beat is open. */
  const aside = new Map<Nation, { readonly beat: number; readonly draft: Draft }>();
  let draft = place?.draft ?? draftOf(seat);
  let state = snapshot();

  /** What a seat's person goes on from: what they had begun, or what they have agreed to. */
  function draftOf(nation: Nation | null): Draft {
    if (nation === null) return BLANK_DRAFT;
    const begun = aside.get(nation);
    aside.delete(nation);
    return begun?.beat === table.game.entries.length
      ? begun.draft
      : preparedDraft(engine, table.view(nation));
  }

  /** Before somebody else may come to the screen: what was begun there waits for its person. */
  function layAside(): void {
    if (seat !== null && table.awaited().includes(seat))
      aside.set(seat, { beat: table.game.entries.length, draft });
  }

  /** An opponent goes on in a person's seat, and with nothing that they had begun. */
  function give(leaving: Leaving): void {
    table.seat(leaving.seat, { kind: 'opponent', level: leaving.level });
    aside.delete(leaving.seat);
  }

  function faultOf(view: SeatView): Fault | null {
    const slip = slipOf(draft, view.phase);
    if (!slip) return null;
    const checked = checkSlip(table.game, view.seat, slip);
    return checked.ok ? null : checked.fault;
  }

  function snapshot(): PlayState {
    const delegates = delegated.turn === revealed ? delegated.seats : [];
    const shared = { screen, draft, revealed, selected, stuck, isThinking, isPlayedOut, delegates };
    const onScreen = <V extends View>(now: V): V => viewOn(screen, now, revealed, settled === revealed);
    if (seat === null) return { ...shared, seat, view: onScreen(table.onlooker()), fault: null };
    const view = onScreen(table.view(seat));
    return { ...shared, seat, view, fault: faultOf(view) };
  }

  function changed(): void {
    if (disposed) return;
    state = snapshot();
    const unsaved = save(session);
    for (const listener of savers) listener(unsaved);
    for (const listener of listeners) listener();
  }

  /** Puts the next person who owes a slip before the screen; where there are none at all, one watches. */
  function nextPerson(): void {
    const [next] = table.awaited();
    if (!next) {
      if (seat === null || !persons().includes(seat)) seat = firstPerson();
      screen = seat === null ? 'watch' : 'waiting';
      draft = draftOf(seat);
      return;
    }
    const secret = phase(table.game) === 'commit' && persons().length > 1;
    seat = next;
    const beat = phase(table.game);
    draft = draftOf(next);
    if (beat === 'offer' || beat === 'answer' || beat === 'commit') {
      screen = secret ? 'cover' : SCREEN_OF_PHASE[beat];
    }
  }

  /**
   * In a debate: gives the floor to the person who has it; opponents speak one after the other until then. To who only
   * watches each speech comes when it is asked for, so that one can still sit down before the next.
   */
  function giveFloor(): void {
    const speaker = speakerOf(table.game.position);
    if (speaker && persons().includes(speaker) && !isDelegated(speaker)) {
      seat = speaker;
      draft = draftOf(speaker);
      return;
    }
    letThemThink();
  }

  /** Opponents think ahead of persons; an onlooker asks for every step. */
  function letThemThink(): void {
    if (seat !== null) void opponentsThink();
  }

  function isDelegated(nation: Nation): boolean {
    return delegated.turn === table.game.position.turn && delegated.seats.includes(nation);
  }

  /** After a slip went in or the opponents are done: moves to whatever comes next. */
  function follow(before: { turn: number; phase: string }): void {
    const { game } = table;
    const now = phase(game);
    if (screen === 'assembly') {
      draft = draftOf(seat);
      giveFloor();
    } else if (game.position.turn === before.turn && now === before.phase) {
      nextPerson();
    } else if (now === 'answer' || now === 'commit') {
      nextPerson();
      letThemThink();
    } else {
      revealed = before.turn;
      seat = firstPerson();
      draft = draftOf(seat);
      screen = 'reveal';
      // What is said in the assembly waits until somebody listens.
      if (now !== 'debate') letThemThink();
    }
    changed();
  }

  async function opponentsThink(): Promise<void> {
    const before = { turn: table.game.position.turn, phase: phase(table.game) };
    if (before.phase === 'over' || speaking) return;
    const speaker = speakerOf(table.game.position);
    // Asked once: after a delegate's last word the year has turned, and nobody is anybody's delegate.
    const delegating = speaker !== null && isDelegated(speaker) ? speaker : null;
    speaking = speaker !== null;
    try {
      stuck = delegating ? !(await table.delegate(delegating)) : false;
      if (!delegating) await table.think();
    } catch {
      stuck = true;
    }
    speaking = false;
    isThinking = false;
    if (disposed || isPlayedOut) return;
    const closed = table.game.position.turn !== before.turn || phase(table.game) !== before.phase;
    if (before.phase === 'debate' && !stuck) giveFloor();
    if (closed && (screen === 'waiting' || screen === 'watch')) follow(before);
    else changed();
  }

  /** What opponents do with everything that is left, once nobody else holds a seat. */
  async function finish(): Promise<void> {
    try {
      await playOut(table, () => !isStopping && !disposed, changed);
    } catch {
      stuck = true;
    }
    isPlayedOut = false;
    isStopping = false;
    const now = phase(table.game);
    if (now === 'over') {
      revealed = engine.scenario.turns;
      settled = revealed;
      screen = 'ending';
    } else if (now === 'debate') {
      revealed = table.game.position.turn;
      screen = 'assembly';
    }
    changed();
  }

  /** After a seat has changed hands: whose eyes the screen now has, and what they are to do. */
  function reseat(to: Nation | null): void {
    const now = phase(table.game);
    const seats = delegated.seats.filter((nation) => persons().includes(nation) && nation !== to);
    delegated = { ...delegated, seats };
    if (LOOKING_BACK.has(screen)) {
      seat = to;
      draft = draftOf(seat);
      if (now !== 'debate') letThemThink();
      else if (screen === 'assembly') giveFloor();
    } else {
      nextPerson();
      letThemThink();
    }
    changed();
  }

  const session: Session = {
    engine,
    table,
    get persons() {
      return persons();
    },
    swapEnds,
    isLive: false,
    state: () => state,
    course: () => courseOf(table.game),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(change) {
      draft = { ...draft, ...change };
      changed();
    },
    handIn() {
      const before = { turn: table.game.position.turn, phase: phase(table.game) };
      const slip = slipOf(draft, before.phase);
      if (!slip || seat === null || screen === 'waiting') return null;
      const handed = table.submit(seat, slip);
      if (!handed.ok) return handed.fault;
      follow(before);
      return null;
    },
    goOn() {
      const next = screenAfter(screen, table.game, revealed, swapEnds);
      // A debate that runs is left by hearing it.
      if (next === screen) return;
      if (next) screen = next;
      else nextPerson();
      if (next === 'assembly' && phase(table.game) === 'debate') giveFloor();
      changed();
    },
    step() {
      if (seat !== null || isThinking || isPlayedOut) return;
      const now = phase(table.game);
      if (screen === 'watch' || (screen === 'assembly' && now === 'debate')) {
        isThinking = true;
        changed();
        void opponentsThink();
      } else if (screen !== 'ending') session.goOn();
    },
    takeSeat(nation, leaving) {
      if (phase(table.game) === 'over' || persons().includes(nation)) return;
      layAside();
      table.seat(nation, { kind: 'person', name: '' });
      if (leaving) give(leaving);
      reseat(nation);
    },
    handOver(leaving) {
      if (phase(table.game) === 'over' || !persons().includes(leaving.seat)) return;
      give(leaving);
      if (leaving.seat === seat) return reseat(firstPerson());
      // Whoever sits at the screen goes on undisturbed.
      if (phase(table.game) !== 'debate') letThemThink();
      changed();
    },
    playOut(level) {
      const isRecorded = Object.values(table.seating()).some(({ kind }) => kind === 'recorded');
      if (phase(table.game) === 'over' || isPlayedOut || isRecorded) return;
      // The ending is read with the seat that was left to begin with.
      selected = seat ?? selected;
      for (const person of persons()) give({ seat: person, level });
      isPlayedOut = true;
      stuck = false;
      seat = null;
      draft = BLANK_DRAFT;
      screen = 'watch';
      changed();
      void finish();
    },
    stopPlayingOut() {
      isStopping = isPlayedOut;
    },
    select(nation) {
      selected = nation;
      state = snapshot();
      for (const listener of listeners) listener();
    },
    look(other) {
      if (!LOOKING_BACK.has(screen) || phase(table.game) === 'debate' || !persons().includes(other)) return;
      seat = other;
      changed();
    },
    takeBack(other) {
      if (!table.takeBack(other).ok) return;
      layAside();
      nextPerson();
      changed();
    },
    delegate(nation) {
      const { turn } = table.game.position;
      if (phase(table.game) !== 'debate' || !persons().includes(nation)) return;
      const before = delegated.turn === turn ? delegated.seats : [];
      delegated = { turn, seats: [...before, nation] };
      layAside();
      giveFloor();
      changed();
    },
    listened(now) {
      const isKnown = now.turn === heard.turn && now.heard === heard.heard && now.opened === heard.opened;
      if (isKnown || disposed) return;
      heard = now;
      const unsaved = save(session);
      for (const listener of savers) listener(unsaved);
    },
    settle() {
      if (screen !== 'assembly' || settled === revealed) return;
      settled = revealed;
      changed();
    },
    retry() {
      stuck = false;
      if (seat === null) return session.step();
      if (screen === 'assembly') giveFloor();
      else void opponentsThink();
      changed();
    },
    place: () => ({ screen, seat, draft, revealed, heard }),
    onUnsaved(listener) {
      savers.add(listener);
      return () => savers.delete(listener);
    },
    dispose() {
      disposed = true;
      listeners.clear();
      savers.clear();
    },
  };

  // Kept from the start, so that leaving at once loses nothing.
  save(session);
  if (phase(table.game) !== 'debate') letThemThink();
  else if (screen === 'assembly') giveFloor();
  return session;
}
