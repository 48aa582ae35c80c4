import type { Engine } from '../../game/engine.ts';
import { phase } from '../../game/opening.ts';
import { speakerOf } from '../../game/speeches.ts';
import { type SeatView, viewAtEndOf } from '../../game/view.ts';
import { checkSlip } from '../../game/writer.ts';
import type { Reason } from '../../opponents/reasons.ts';
import type { Table } from '../../table/table.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Fault } from '../../vocabulary/result.ts';
import { type Draft, emptyDraft, slipOf } from './draft.ts';

/** Which of the play screens is up. `cover` keeps one person's secrets while the device is handed on. */
export type Screen =
  | 'offers'
  | 'answers'
  | 'cover'
  | 'commit'
  | 'waiting'
  | 'reveal'
  | 'assembly'
  | 'chapter'
  | 'ending';

/** Everything the play screens render from. A new object after every change. */
export interface PlayState {
  readonly screen: Screen;
  /** The seat whose person looks at the screen now. */
  readonly seat: Nation;
  readonly view: SeatView;
  readonly draft: Draft;
  /** Why the draft can't be handed in as it stands; null when it can. */
  readonly fault: Fault | null;
  /** The turn that the Reveal, a chapter's close or the ending is about. */
  readonly revealed: number;
  /** The nation picked on the board, whose relations alone are shown. */
  readonly selected: Nation | null;
  /** An opponent failed to answer; `retry` asks again. */
  readonly stuck: boolean;
  /** Persons for whom delegates speak in this debate. */
  readonly delegates: readonly Nation[];
}

/** Where a saved game goes on. */
export interface Place {
  readonly screen: Screen;
  readonly seat: Nation;
  readonly draft: Draft | null;
  readonly revealed: number;
  /** Absent in a save from before speeches were counted. */
  readonly heard?: Heard;
}

/** How far a debate has been listened to on this screen. */
export interface Heard {
  /** The turn it belongs to; 0 before the first. */
  readonly turn: number;
  /** Speeches heard, and ballots opened. */
  readonly heard: number;
  readonly opened: number;
}

/** Before the first debate. */
export const NOTHING_HEARD: Heard = { turn: 0, heard: 0, opened: 0 };

/** The person's side of a table: which screen is up, what is drafted, and what a click does. */
export interface Session {
  readonly engine: Engine;
  readonly table: Table<Reason>;
  /** The seats that persons hold on this device. */
  readonly persons: readonly Nation[];
  readonly state: () => PlayState;
  subscribe(listener: () => void): () => void;
  edit(change: Partial<Draft>): void;
  /** Hands the draft in; the fault when it is refused. */
  handIn(): Fault | null;
  /** Leaves the cover, the Reveal or a chapter's close. */
  goOn(): void;
  select(nation: Nation | null): void;
  /** Lets another of the persons look at a Reveal or a chapter's close. */
  look(seat: Nation): void;
  /** Takes back a person's slip while the beat is still open. */
  takeBack(seat: Nation): void;
  /** Lets a delegate give the rest of this debate's speeches for one of the persons on this device. */
  delegate(nation: Nation): void;
  /** So much of the debate has been heard: kept with the game, so that who comes back goes on from there. */
  listened(heard: Heard): void;
  /** All ballots have been opened: what they did may be told. */
  settle(): void;
  /** Asks the opponents again after one failed to answer. */
  retry(): void;
  place(): Place;
  /** Hears after every change whether the game could be saved; null when it could. */
  onUnsaved(listener: (fault: Fault | null) => void): () => void;
  /** Stops listening to opponents that still think. */
  dispose: () => void;
}

const SCREEN_OF_PHASE = { offer: 'offers', answer: 'answers', commit: 'commit' } as const;

/**
 * @param save keeps the game after every change; the fault when the browser doesn't let it
 * @param place where a saved game was left; absent for a new one
 */
export function createSession(
  engine: Engine,
  table: Table<Reason>,
  persons: readonly Nation[],
  save: (session: Session) => Fault | null,
  place?: Place,
): Session {
  const listeners = new Set<() => void>();
  const savers = new Set<(fault: Fault | null) => void>();
  const first = persons[0];
  if (!first) throw new RangeError('a session needs a person');
  let disposed = false;
  let seat = place?.seat ?? first;
  // Whoever opens a shared game again may not be the one whose secret was on the screen.
  let screen: Screen =
    place?.screen === 'commit' && persons.length > 1 ? 'cover' : (place?.screen ?? 'offers');
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
  let draft = place?.draft ?? emptyDraft(table.view(seat));
  let state = snapshot();

  function faultOf(view: SeatView): Fault | null {
    const slip = slipOf(draft, view.phase);
    if (!slip) return null;
    const checked = checkSlip(table.game, seat, slip);
    return checked.ok ? null : checked.fault;
  }

  function snapshot(): PlayState {
    const now = table.view(seat);
    const past = screen === 'reveal' || screen === 'chapter';
    const view = past ? viewAtEndOf(now, revealed) : screen === 'assembly' ? viewInAssembly(now) : now;
    const delegates = delegated.turn === revealed ? delegated.seats : [];
    return { screen, seat, view, draft, fault: faultOf(view), revealed, selected, stuck, delegates };
  }

  /** What the ballots did is told once they are open. */
  function viewInAssembly(now: SeatView): SeatView {
    if (now.position.debate) return now;
    return viewAtEndOf(now, revealed, settled === revealed ? 'year' : 'reveal');
  }

  function changed(): void {
    if (disposed) return;
    state = snapshot();
    const unsaved = save(session);
    for (const listener of savers) listener(unsaved);
    for (const listener of listeners) listener();
  }

  /** Puts the next person who owes a slip before the screen. */
  function nextPerson(): void {
    const [next] = table.awaited();
    if (!next) {
      screen = 'waiting';
      return;
    }
    const secret = phase(table.game) === 'commit' && persons.length > 1;
    seat = next;
    const beat = phase(table.game);
    draft = emptyDraft(table.view(seat));
    if (beat === 'offer' || beat === 'answer' || beat === 'commit') {
      screen = secret ? 'cover' : SCREEN_OF_PHASE[beat];
    }
  }

  /** In a debate: gives the floor to the person who has it; opponents speak one after the other until then. */
  function giveFloor(): void {
    const speaker = speakerOf(table.game.position);
    if (speaker && persons.includes(speaker) && !isDelegated(speaker)) {
      seat = speaker;
      draft = emptyDraft(table.view(seat));
      return;
    }
    void opponentsThink();
  }

  function isDelegated(nation: Nation): boolean {
    return delegated.turn === table.game.position.turn && delegated.seats.includes(nation);
  }

  /** After a slip went in or the opponents are done: moves to whatever comes next. */
  function follow(before: { turn: number; phase: string }): void {
    const { game } = table;
    const now = phase(game);
    if (screen === 'assembly') {
      draft = emptyDraft(table.view(seat));
      giveFloor();
    } else if (game.position.turn === before.turn && now === before.phase) {
      nextPerson();
    } else if (now === 'answer' || now === 'commit') {
      nextPerson();
      void opponentsThink();
    } else {
      revealed = before.turn;
      seat = first as Nation;
      draft = emptyDraft(table.view(seat));
      screen = 'reveal';
      // What is said in the assembly waits until somebody listens.
      if (now !== 'debate') void opponentsThink();
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
    if (disposed) return;
    const closed = table.game.position.turn !== before.turn || phase(table.game) !== before.phase;
    if (before.phase === 'debate' && !stuck) giveFloor();
    if (closed && screen === 'waiting') follow(before);
    else changed();
  }

  const session: Session = {
    engine,
    table,
    persons,
    state: () => state,
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
      if (!slip || screen === 'waiting') return null;
      const handed = table.submit(seat, slip);
      if (!handed.ok) return handed.fault;
      follow(before);
      return null;
    },
    goOn() {
      const { game } = table;
      if (screen === 'cover') {
        screen = 'commit';
      } else if (screen === 'reveal' && isDebated(revealed)) {
        screen = 'assembly';
        if (phase(game) === 'debate') giveFloor();
      } else if (screen === 'assembly' && phase(game) === 'debate') {
        return;
      } else if (screen !== 'chapter' && isChapterEnd(engine, revealed) && phase(game) !== 'over') {
        screen = 'chapter';
      } else if (phase(game) === 'over') {
        screen = 'ending';
      } else {
        nextPerson();
      }
      changed();
    },
    select(nation) {
      selected = nation;
      state = snapshot();
      for (const listener of listeners) listener();
    },
    look(other) {
      const isOpen = screen === 'reveal' || screen === 'chapter' || screen === 'assembly';
      if (!isOpen || phase(table.game) === 'debate' || !persons.includes(other)) return;
      seat = other;
      changed();
    },
    takeBack(other) {
      if (!table.takeBack(other).ok) return;
      nextPerson();
      changed();
    },
    delegate(nation) {
      const { turn } = table.game.position;
      if (phase(table.game) !== 'debate' || !persons.includes(nation)) return;
      const before = delegated.turn === turn ? delegated.seats : [];
      delegated = { turn, seats: [...before, nation] };
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
  function isDebated(turn: number): boolean {
    const { game } = table;
    return (
      (game.position.debate !== null && game.position.turn === turn) || Boolean(game.turns[turn - 1]?.debate)
    );
  }

  // Kept from the start, so that leaving at once loses nothing.
  save(session);
  if (phase(table.game) !== 'debate') void opponentsThink();
  else if (screen === 'assembly') giveFloor();
  return session;
}

function isChapterEnd(engine: Engine, turn: number): boolean {
  return engine.scenario.chapters.some((chapter) => chapter.turns[1] === turn);
}
