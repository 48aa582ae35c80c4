import { courseOf } from '../../../debrief/course.ts';
import type { Engine } from '../../../game/engine.ts';
import { closedTurns } from '../../../game/log.ts';
import { incomingOffers } from '../../../game/talkRules.ts';
import type { SeatView, View } from '../../../game/view.ts';
import { checkSlip } from '../../../game/writer.ts';
import type { MachineStates } from '../../../machines/states.ts';
import type { Reason } from '../../../opponents/reasons.ts';
import type { DelegationStatus, RoomStatus } from '../../../protocol/replies.ts';
import type { Part } from '../../../protocol/roles.ts';
import { viewNow } from '../../../protocol/wireView.ts';
import type { GameRecord } from '../../../record/record.ts';
import type { Table } from '../../../table/table.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import type { Fault } from '../../../vocabulary/result.ts';
import { BLANK_DRAFT, type Draft, emptyDraft, slipOf } from '../../play/draft.ts';
import { type Heard, NOTHING_HEARD, type PlayState, type Session } from '../../play/playState.ts';
import { viewOn } from '../../play/screens.ts';
import type { Client } from '../connection/client.ts';
import { type Place, placeOf } from '../lobby/delegation.ts';
import type { AnswersKept } from './answersKept.ts';
import { courseSeen, remoteTable, tableOver } from './remoteTable.ts';
import { revealedTurn, roomScreen } from './roomScreen.ts';
import { teamDraft } from './teamDraft.ts';

/** Milliseconds after the last change until the delegation sees it. */
const DRAFT_MS = 600;

/** A seat at a table that stands elsewhere: views come from there, drafts are written here, handing in is a proposal. */
export interface RemoteSession extends Session {
  /** Where this member sits; null once it was taken out of the room. */
  readonly seatedAt: () => Place | null;
  /** What the table said to what was handed in last, where it refused it. */
  readonly refused: () => Fault | null;
  /** Whether something that was handed in is on its way. */
  readonly isSending: () => boolean;
  /** Agrees to the slip that is on the screen. @param laidAt what its delegation's status names it by */
  countersign(laidAt: number): void;
}

interface Written {
  /** The beat and the seat it was written for: of any other it is void. */
  readonly key: string;
  readonly draft: Draft;
  readonly isDirty: boolean;
  readonly edits: number;
  /** The edits that were last sent to the table. */
  readonly sent: number;
}

/** @throws before the table has said anything: there is nothing to show */
export function createRemoteSession(
  engine: Engine,
  client: Client,
  member: string,
  kept: AnswersKept,
): RemoteSession {
  const listeners = new Set<() => void>();
  const ends = new Map<number, MachineStates>();
  let written: Written = { key: '', draft: BLANK_DRAFT, isDirty: false, edits: 0, sent: 0 };
  let selected: Nation | null = null;
  let settled = 0;
  let heard: Heard = NOTHING_HEARD;
  let refused: Fault | null = null;
  let sending = 0;
  let draftTimer: ReturnType<typeof setTimeout> | undefined;
  let isRecordAsked = false;
  let over: { readonly record: GameRecord; readonly table: Table<Reason> | null } | null = null;
  let current: { readonly of: View; readonly by: string; readonly now: View } | null = null;
  let drawn: { readonly view: View; readonly onScreen: View; readonly by: string } | null = null;
  let state = snapshot();

  function told() {
    const { status, view, delegation, record, viewBeat } = client.known();
    if (!status || !view) throw new Error('the table has said nothing yet');
    return { status, view: viewBy(view, status, delegation), delegation, record, viewBeat };
  }

  /** The view with who has handed in since; the same object while nobody has. */
  function viewBy(view: View, status: RoomStatus, delegation: DelegationStatus | null): View {
    const by = `${status.handedIn.join()} ${delegation?.seat} ${delegation?.slip !== null}`;
    if (current?.of !== view || current.by !== by)
      current = { of: view, by, now: viewNow(view, status, delegation) };
    return current.now;
  }

  function place(): Place | null {
    return placeOf(told().status, member);
  }

  /** The table of the game that is over, played again once. */
  function finished(): Table<Reason> | null {
    const { record } = told();
    if (!record) return null;
    if (over?.record !== record) {
      const played = tableOver(engine, record);
      over = { record, table: played.ok ? played.value : null };
    }
    return over.table;
  }

  function table(): Table<Reason> {
    const { status, view } = told();
    return finished() ?? remoteTable(engine, view, status);
  }

  function ownDraft(view: View): Draft {
    const { viewBeat } = told();
    const key = `${viewBeat} ${view.seat}`;
    if (written.key !== key) {
      const empty = view.seat === null ? BLANK_DRAFT : emptyDraft(view);
      const answers = kept.read(key);
      const draft = answers?.length === empty.answers.length ? { ...empty, answers } : empty;
      written = { key, draft, isDirty: false, edits: 0, sent: 0 };
      refused = null;
    }
    return written.draft;
  }

  function shownDraft(view: View, held: ReadonlySet<Part>): Draft {
    const own = ownDraft(view);
    const { delegation } = told();
    if (view.seat === null || delegation?.seat !== view.seat || delegation.draft?.phase !== view.phase)
      return own;
    const incoming = incomingOffers(view.position, view.seat);
    return teamDraft(own, delegation.draft, held, written.isDirty, incoming);
  }

  function faultOf(draft: Draft, view: SeatView): Fault | null {
    const slip = slipOf(draft, view.phase);
    if (!slip) return null;
    const checked = checkSlip(table().game, view.seat, slip);
    return checked.ok ? null : checked.fault;
  }

  function snapshot(): PlayState {
    const { status, view, delegation } = told();
    const ended = finished();
    const screen = roomScreen(status, view, delegation, ended !== null);
    const revealed = revealedTurn(view);
    const over = closedTurns(view.turns).length;
    // A turn that was taken back ends otherwise.
    for (const turn of ends.keys()) if (turn > over) ends.delete(turn);
    if (view.phase === 'offer' && !ends.has(over)) ends.set(over, view.position.states);
    const held = place()?.held ?? new Set<Part>();
    const draft = shownDraft(view, held);
    const idle = { stuck: false, isThinking: false, isPlayedOut: false, delegates: [] };
    const shared = { screen, draft, revealed, selected, ...idle };
    const seen = onScreen(ended && view.seat !== null ? ended.view(view.seat) : view, screen, revealed);
    if (seen.seat === null) return { ...shared, seat: null, view: seen, fault: null };
    return { ...shared, seat: seen.seat, view: seen, fault: faultOf(draft, seen) };
  }

  /** A view as far as the screen that is up may tell; the same object while nothing of it changes. */
  function onScreen(view: View, screen: PlayState['screen'], revealed: number): View {
    const isSettled = settled === revealed;
    const by = `${screen} ${revealed} ${isSettled}`;
    if (drawn?.view !== view || drawn.by !== by)
      drawn = { view, onScreen: viewOn(screen, view, revealed, isSettled), by };
    return drawn.onScreen;
  }

  function changed(): void {
    state = snapshot();
    for (const listener of listeners) listener();
  }

  function isOpen(): boolean {
    const { status, delegation, view } = told();
    if (view.seat === null || status.isPaused || status.stage !== 'playing') return false;
    return status.holders[view.seat] === 'members' && delegation?.slip === null && delegation.laidBy === null;
  }

  /** Lets the delegation, and a page that is loaded anew, see what was written. */
  function sendDraft(): void {
    clearTimeout(draftTimer);
    const { view, viewBeat } = told();
    if (!written.isDirty || written.sent === written.edits || sending > 0 || !isOpen()) return;
    const slip = slipOf(state.draft, view.phase);
    if (!slip) return;
    const { edits, key } = written;
    written = { ...written, sent: edits };
    void client.act({ kind: 'propose', beat: viewBeat, slip, handIn: false }).then((answer) => {
      if (written.key === key && written.edits === edits) {
        // What was refused while the game stood still goes again with the next news from the table.
        written = answer.ok ? { ...written, isDirty: false } : { ...written, sent: edits - 1 };
      }
      changed();
    });
  }

  const stopListening = client.subscribe(() => {
    const { status, record } = told();
    const isOver = status.stage === 'over';
    if (client.link().is !== 'open' || !isOver) isRecordAsked = false;
    else if (!record && !isRecordAsked) {
      isRecordAsked = true;
      client.request({ kind: 'record' });
    }
    const wasDirty = written.isDirty;
    changed();
    if (wasDirty && isOpen() && draftTimer === undefined) sendDraft();
  });
  const hide = (): void => {
    if (document.visibilityState === 'hidden') sendDraft();
  };
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', hide);

  const session: RemoteSession = {
    engine,
    get table() {
      return table();
    },
    get persons() {
      const { status, view } = told();
      return view.seat !== null && status.holders[view.seat] === 'members' ? [view.seat] : [];
    },
    isLive: true,
    swapEnds: null,
    state: () => state,
    course() {
      const ended = finished();
      return ended ? courseOf(ended.game) : courseSeen(engine, told().view, ends);
    },
    seatedAt: place,
    refused: () => refused,
    isSending: () => sending > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(change) {
      const { view } = told();
      ownDraft(view);
      refused = null;
      written = { ...written, draft: { ...state.draft, ...change }, isDirty: true, edits: written.edits + 1 };
      if (change.answers) kept.write(written.key, change.answers);
      clearTimeout(draftTimer);
      draftTimer = setTimeout(() => {
        draftTimer = undefined;
        sendDraft();
      }, DRAFT_MS);
      changed();
    },
    handIn() {
      const { view, viewBeat } = told();
      const slip = slipOf(state.draft, view.phase);
      if (!slip || view.seat === null || sending > 0) return null;
      const checked = checkSlip(table().game, view.seat, slip);
      if (!checked.ok) return checked.fault;
      clearTimeout(draftTimer);
      draftTimer = undefined;
      ask({ kind: 'propose', beat: viewBeat, slip, handIn: true });
      return null;
    },
    takeBack() {
      ask({ kind: 'takeBack', beat: told().viewBeat });
    },
    countersign(laidAt) {
      ask({ kind: 'countersign', beat: told().viewBeat, laidAt });
    },
    select(nation) {
      selected = nation;
      changed();
    },
    listened(now) {
      heard = now;
    },
    settle() {
      if (state.screen !== 'assembly' || settled === state.revealed) return;
      settled = state.revealed;
      changed();
    },
    place: () => ({
      screen: state.screen,
      seat: state.seat,
      draft: state.draft,
      revealed: state.revealed,
      heard,
    }),
    // The room leads on, seats people, and asks its opponents itself.
    goOn: () => undefined,
    step: () => undefined,
    takeSeat: () => undefined,
    handOver: () => undefined,
    playOut: () => undefined,
    stopPlayingOut: () => undefined,
    look: () => undefined,
    delegate() {
      ask({ kind: 'delegate', beat: told().viewBeat });
    },
    retry: () => undefined,
    onUnsaved: () => () => undefined,
    dispose() {
      stopListening();
      clearTimeout(draftTimer);
      if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', hide);
      listeners.clear();
    },
  };

  function ask(act: Parameters<Client['act']>[0]): void {
    sending += 1;
    refused = null;
    changed();
    void client.act(act).then((answer) => {
      sending -= 1;
      refused = answer.ok ? null : answer.fault;
      if (answer.ok && act.kind === 'propose') written = { ...written, isDirty: false };
      changed();
    });
  }

  return session;
}
