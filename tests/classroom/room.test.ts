import { describe, expect, it } from 'vitest';
import type { Opponents } from '../../src/classroom/opponents/opponents.ts';
import { HIDDEN } from '../../src/game/view.ts';
import { safeSlip } from '../../src/opponents/opponent.ts';
import type { Step } from '../../src/protocol/plans.ts';
import { nationalSlot } from '../../src/vocabulary/measures.ts';
import type { Offer, Slip } from '../../src/vocabulary/talk.ts';
import { ownClassroom } from './ownClassroom.ts';
import {
  Client,
  classIn,
  classroomOn,
  dataFolder,
  facilitatorAt,
  passing,
  reachIn,
  roomOf,
} from './support.ts';

const classroom = ownClassroom();
const { clients } = classroom;
let room = '';
let code = '';
let desk: Client;

async function play(students: number): Promise<readonly Client[]> {
  const begun = await classIn(classroom, students);
  ({ desk, room, code } = begun);
  clients.push(desk, ...begun.all);
  return begun.all;
}

const live = () => roomOf(classroom, room);

const reach = (all: readonly Client[], turn: number, step: Step) => reachIn(live(), desk, all, turn, step);

describe('on the wire', () => {
  it("no seat receives another's slip, capital, aims, draft or seed before all may know", async () => {
    const [china, usa] = await play(2);
    const wall = new Client(classroom.port);
    clients.push(wall);
    await wall.hello({ as: 'projector', code });
    if (!china || !usa) throw new Error('nobody came');
    await reach([china, usa], 1, 'commit');
    const draft = { phase: 'commit', choices: ['study'], stake: { on: 'USA', kind: 'doubt' } } as const;
    expect(await china.propose(draft, false)).toMatchObject({ kind: 'accepted' });
    expect(await china.propose({ ...draft, stake: null })).toMatchObject({ kind: 'accepted' });
    await usa.until(() => usa.status?.handedIn.includes('CHN'));
    await wall.until(() => wall.status?.handedIn.includes('CHN'));
    const seen = (who: Client): string =>
      who.heard.slice(who.heard.findIndex((text) => text.includes('"step":"commit"'))).join('');
    for (const who of [usa, wall]) {
      expect(seen(who)).not.toContain('study');
      expect(seen(who)).not.toContain('doubt');
      expect(who.view?.position.numbers[nationalSlot('capital', 'CHN')]).toBe(HIDDEN);
      expect(who.heard.join('')).not.toContain('secrets');
      expect(who.heard.join('')).not.toContain('seed');
    }
    const secret = classroom.house.rooms.get(room)?.state.table.view('CHN').aims[2];
    expect(JSON.stringify(china.view)).toContain(JSON.stringify(secret));
    expect(usa.heard.join('')).not.toContain(JSON.stringify(secret));
    expect(wall.view?.seat).toBeNull();
    expect(wall.heard.join('')).not.toContain('"kind":"delegation"');
    expect([china, usa, wall].map((who) => who.heard.join('').includes(classroom.house.secret))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('what is sent piece by piece is the whole view', async () => {
    const [china] = await play(1);
    if (!china) throw new Error('nobody came');
    await reach([china], 3, 'offer');
    await china.until(() => china.status?.handedIn.length === 8);
    expect(china.now).toEqual(live().state.table.view('CHN'));
    expect(china.replies.some((reply) => reply.kind === 'view' && reply.from > 0)).toBe(true);
  });
});

describe('a delegation', () => {
  it('writes its slip together: each its part, the head lays it down, another countersigns', async () => {
    const all = await play(18);
    const [head, press] = [all[0], all[9]];
    if (!head || !press?.view?.seat || !head.view) throw new Error('nobody came');
    expect([head.view.seat, press.view.seat]).toEqual(['CHN', 'CHN']);
    expect(head.status?.members.filter(({ seat }) => seat === 'CHN').map(({ role }) => role)).toEqual([
      'head',
      'press',
    ]);
    expect(await press.pass()).toMatchObject({ kind: 'refused', fault: { code: 'notYourPart' } });
    await reach(all, 1, 'answer');
    await press.propose({ phase: 'answer', answers: [], word: 'study' }, false);
    await head.until(
      () => head.delegation?.draft?.phase === 'answer' && head.delegation.draft.word === 'study',
    );
    // What the head writes of the Word is the press's, and stays as it was.
    expect(await head.propose({ phase: 'answer', answers: [], word: null })).toMatchObject({
      kind: 'accepted',
    });
    expect(live().state.table.game.slips.CHN).toMatchObject({ word: 'study' });
    await reach(all, 1, 'commit');
    expect(await head.propose({ phase: 'commit', choices: ['study'], stake: null })).toMatchObject({
      kind: 'accepted',
    });
    expect(live().state.table.game.slips.CHN).toBeUndefined();
    await head.until(() => head.delegation?.laidAt);
    expect(await head.countersign()).toMatchObject({ fault: { code: 'ownSignature' } });
    expect(await all[1]?.countersign()).toMatchObject({ fault: { code: 'nothingLaid' } });
    await press.until(() => press.delegation?.laidBy);
    expect(await press.countersign()).toMatchObject({ kind: 'accepted' });
    expect(live().state.table.game.slips.CHN).toMatchObject({ choices: ['study'] });
  });

  it('signs the slip that the signer was shown, and no other', async () => {
    const all = await play(18);
    const [head, press] = [all[0], all[9]];
    if (!head || !press) throw new Error('nobody came');
    await reach(all, 1, 'commit');
    await head.propose({ phase: 'commit', choices: ['study'], stake: null });
    const shown = await press.until(() => press.delegation?.laidAt);
    const beat = press.status?.beat ?? 0;
    // The head lays down another while the first is read.
    await head.propose({ phase: 'commit', choices: [], stake: null });
    const signed = (laidAt: number) => press.act({ kind: 'countersign', beat, laidAt });
    expect(await signed(shown)).toMatchObject({ kind: 'refused', fault: { code: 'staleDraft' } });
    expect(live().state.table.game.slips.CHN).toBeUndefined();
    const now = await press.until(() => press.delegation?.laidAt !== shown && press.delegation?.laidAt);
    expect(await signed(now)).toMatchObject({ kind: 'accepted' });
    expect(live().state.table.game.slips.CHN).toMatchObject({ choices: [] });
  });

  it('is told who of it sent the slip back, until the slip is changed', async () => {
    const all = await play(18);
    const [head, press] = [all[0], all[9]];
    if (!head || !press) throw new Error('nobody came');
    await reach(all, 1, 'commit');
    const beat = head.status?.beat ?? 0;
    const lay = () => head.propose({ phase: 'commit', choices: ['study'], stake: null });
    await lay();
    await press.until(() => press.delegation?.laidBy);
    await press.act({ kind: 'takeBack', beat });
    const returnedBy = await head.until(() => head.delegation?.returnedBy);
    expect(head.status?.members.find(({ id }) => id === returnedBy)?.seat).toBe('CHN');
    expect(returnedBy).not.toBe(head.status?.members[0]?.id);
    await lay();
    await head.until(() => head.delegation?.laidBy && head.delegation.returnedBy === null);
    // Who takes back its own sends nothing back.
    await head.act({ kind: 'takeBack', beat });
    await head.until(() => head.delegation?.laidBy === null);
    expect(head.delegation?.returnedBy).toBeNull();
  });

  it('that was late is told what was handed in for it, its draft or a delegate’s, and nobody else is', async () => {
    const all = await play(2);
    const [china, usa] = all;
    if (!china || !usa) throw new Error('nobody came');
    await reach(all, 1, 'commit');
    const beat = china.status?.beat ?? 0;
    const drafted: Slip = { phase: 'commit', choices: ['study'], stake: null };
    await china.propose(drafted, false);
    await desk.order(room, { kind: 'moveOn', beat, step: 'commit' });
    const lateIn = (one: Client) =>
      one.until(() => one.delegation?.late?.beat === beat && one.delegation.late);
    expect(await lateIn(china)).toEqual({ seat: 'CHN', beat, isDraft: true, slip: drafted, heard: [] });
    expect(await lateIn(usa)).toMatchObject({ seat: 'USA', isDraft: false });
    expect(usa.heard.join('')).not.toContain('"isDraft":true');
    await reach(all, 2, 'answer');
    await china.until(() => china.delegation?.late?.beat !== beat);
    await desk.order(room, { kind: 'undo', turn: 1 });
    await china.until(() => china.delegation?.late === null);
  });

  it('drafts nothing that does not exist, whatever a client sends', async () => {
    const all = await play(2);
    const [china] = all;
    if (!china) throw new Error('nobody came');
    const offering = (offer: Pick<Offer, 'act'> & Partial<Offer>): Slip => ({
      phase: 'offer',
      offers: [{ by: 'CHN', to: 'USA', role: 'give', ...offer }],
      counsel: null,
    });
    const drafted = async (slip: Slip): Promise<unknown> => {
      const answer = await china.propose(slip, false);
      return answer.kind === 'refused' ? answer.fault.code : live().state.drafts.CHN?.slip;
    };
    expect(await drafted(offering({ act: 'pledge', role: 'ask' }))).toBe('systemOff');
    expect(await drafted(offering({ act: 'loan', by: 'JPN' }))).toBe('offerParties');
    expect(await drafted(offering({ act: 'loan', to: 'CHN' }))).toBe('offerParties');
    expect(live().state.drafts.CHN).toBeUndefined();
    const loan = offering({ act: 'loan', to: 'PAK' });
    expect(await drafted(loan)).toEqual(loan);
    await reach(all, 1, 'answer');
    expect(await drafted({ phase: 'answer', answers: [true], word: null })).toBe('answersMissing');
    expect(await drafted({ phase: 'answer', answers: [], word: 'zzz' })).toBe('unknownChoice');
    await reach(all, 1, 'commit');
    expect(await drafted({ phase: 'commit', choices: ['zzz'], stake: null })).toBe('unknownChoice');
    const stake = { on: 'CHN', kind: 'back' } as const;
    expect(await drafted({ phase: 'commit', choices: [], stake })).toBe('stakeOn');
    // More than a turn allows is no more than unwise.
    const much: Slip = { phase: 'commit', choices: ['study', 'study', 'study', 'study'], stake: null };
    expect(await drafted(much)).toEqual(much);
  });

  it('waits for nobody who is away: no countersignature is needed, and their part is the head’s', async () => {
    const all = await play(18);
    const [head, press] = [all[0], all[9]];
    if (!head || !press) throw new Error('nobody came');
    await reach(all, 1, 'commit');
    await head.propose({ phase: 'commit', choices: ['study'], stake: null });
    expect(live().state.table.game.slips.CHN).toBeUndefined();
    press.close();
    await head.until(() => head.status?.members.some(({ nickname, isHere }) => !isHere && nickname !== ''));
    expect(await head.propose({ phase: 'commit', choices: ['study'], stake: null })).toMatchObject({
      kind: 'accepted',
    });
    expect(live().state.table.game.slips.CHN).toMatchObject({ choices: ['study'] });
  });

  it('whose members leave is held by an opponent, and theirs again when they come', async () => {
    const [china, usa] = await play(2);
    if (!china || !usa) throw new Error('nobody came');
    await desk.order(room, { kind: 'hand', seat: 'CHN', level: 'novice' });
    await china.until(() => china.status?.holders.CHN === 'novice');
    expect(await china.pass()).toMatchObject({ fault: { code: 'handedOver' } });
    await desk.order(room, { kind: 'hand', seat: 'CHN', level: null });
    await china.until(() => china.status?.holders.CHN === 'members');
    expect(await china.pass()).toMatchObject({ kind: 'accepted' });
    await desk.order(room, { kind: 'seat', member: 'm2', seat: 'CHN', role: null });
    await usa.until(() => usa.view?.seat === 'CHN');
    expect(usa.status?.holders.USA).toBe('practised');
  });
});

describe('the facilitator', () => {
  it('pauses, resumes, goes back to any turn, forks and ends', async () => {
    const [china] = await play(1);
    if (!china) throw new Error('nobody came');
    await desk.order(room, { kind: 'pause' });
    expect(await china.pass()).toMatchObject({ fault: { code: 'paused' } });
    await desk.order(room, { kind: 'resume' });
    await reach([china], 3, 'offer');
    const hash = live().state.table.game.turns[0]?.hash;
    expect(await desk.order(room, { kind: 'undo', turn: 9 })).toMatchObject({
      fault: { code: 'noSuchTurn' },
    });
    await desk.order(room, { kind: 'undo', turn: 2 });
    await china.until(() => china.status?.turn === 2 && china.view?.turn === 2);
    expect(china.view?.turns).toHaveLength(2);
    expect(live().state.table.game.turns[0]?.hash).toBe(hash);
    expect(await china.pass()).toMatchObject({ kind: 'accepted' });
    const number = desk.next();
    const before = desk.replies.length;
    await desk.command({ kind: 'fork', room, turn: 2 }, number);
    const opened = desk.replies.slice(before).find((reply) => reply.kind === 'opened');
    const forked = classroom.house.rooms.get(opened?.kind === 'opened' ? (opened.rooms[0]?.room ?? '') : '');
    expect(forked?.state.table.game.turns[0]?.hash).toBe(hash);
    await desk.order(room, { kind: 'end' });
    await china.until(() => china.status?.stage === 'over' && china.view?.phase === 'over');
    china.request({ kind: 'record' });
    const { record } = await china.first('record');
    expect(record.endedEarly).toBe(true);
    expect(record.hashes[0]).toBe(hash);
    await desk.order(room, { kind: 'undo', turn: 1 });
    await china.until(() => china.status?.stage === 'playing' && china.view?.phase === 'offer');
  });

  it('stops by a pause what a delegate was about to do, until the room is resumed', async () => {
    const own = dataFolder();
    const asked: (() => void)[] = [];
    const held: Opponents = {
      ...passing,
      decide: async (view, ...rest) => {
        if (view.seat === 'CHN' && view.phase === 'commit')
          await new Promise<void>((resolve) => asked.push(resolve));
        return passing.decide(view, ...rest);
      },
    };
    const other = await classroomOn(own.path, { opponents: held });
    const opened = await facilitatorAt(other.port, other.house.secret);
    const { console } = opened;
    const china = new Client(other.port);
    await china.join(opened.code);
    await console.order(opened.room, { kind: 'start', plan: null });
    for (const step of ['offer', 'answer'] as const) {
      await china.until(() => china.status?.step === step && china.view?.phase === step);
      await china.pass();
    }
    await china.until(() => china.status?.step === 'commit' && china.status.handedIn.length === 8);
    const paused = roomOf(other, opened.room);
    const { beat } = paused.state;
    const moved = console.order(opened.room, { kind: 'moveOn', beat, step: 'commit' });
    await china.until(() => asked.length === 1);
    await console.order(opened.room, { kind: 'pause' });
    asked[0]?.();
    expect(await moved).toMatchObject({ kind: 'refused', fault: { code: 'paused' } });
    expect(paused.state.beat).toBe(beat);
    await console.order(opened.room, { kind: 'resume' });
    // Time that was up before a pause still ends the step after it.
    await console.order(opened.room, { kind: 'whenTimeIsUp', goOn: true });
    await paused.record([{ kind: 'timed', left: 50, isExtra: false }]);
    await china.until(() => asked.length === 2);
    await console.order(opened.room, { kind: 'pause' });
    asked[1]?.();
    await console.order(opened.room, { kind: 'freeText', open: true });
    expect(paused.state.beat).toBe(beat);
    await console.order(opened.room, { kind: 'resume' });
    await china.until(() => asked.length === 3);
    asked[2]?.();
    await china.until(() => (china.status?.beat ?? 0) > beat);
    china.close();
    console.close();
    await other.stop();
    own.remove();
  });

  it('forks from a year before a seat changed hands', async () => {
    const [china] = await play(2);
    if (!china) throw new Error('nobody came');
    await reach([china], 2, 'offer');
    await desk.order(room, { kind: 'hand', seat: 'USA', level: 'novice' });
    await reach([china], 3, 'offer');
    expect(await desk.command({ kind: 'fork', room, turn: 1 })).toMatchObject({ kind: 'accepted' });
    expect(await desk.command({ kind: 'fork', room, turn: 2 })).toMatchObject({ kind: 'accepted' });
  });
});

describe('a restart', () => {
  it('brings everything back: seats, drafts, the step and its timer, and which request was done last', async () => {
    const own = dataFolder();
    const first = await classroomOn(own.path);
    const opened = await facilitatorAt(first.port, first.house.secret);
    const ada = new Client(first.port);
    const { token = '' } = await ada.join(opened.code, 'Ada');
    await opened.console.order(opened.room, { kind: 'start', plan: '45' });
    await ada.until(() => ada.status?.timer);
    if (!ada.view?.seat) throw new Error('no seat');
    expect(ada.view.phase).toBe('offer');
    await ada.propose(safeSlip(ada.view), false);
    await first.stop();
    const second = await classroomOn(own.path);
    const again = new Client(second.port, ada.client);
    expect(await again.hello({ as: 'member', room: opened.room, token, client: ada.client })).toMatchObject({
      nickname: 'Ada',
      last: 1,
    });
    await again.until(() => again.view && again.delegation?.draft && again.status?.timer?.isRunning);
    await again.until(() => again.status?.handedIn.length === 8);
    expect(again.now).toEqual(second.house.rooms.get(opened.room)?.state.table.view('CHN'));
    await second.stop();
    own.remove();
  });

  it('leaves the rooms in the order in which they were opened', async () => {
    const own = dataFolder();
    const first = await classroomOn(own.path);
    const { console } = await facilitatorAt(first.port, first.house.secret);
    const opening = { scenario: 'lesson', level: 'practised' } as const;
    for (let more = 0; more < 4; more += 1) await console.command({ kind: 'open', students: 9, opening });
    const before = first.house.inOrder().map(({ id }) => id);
    expect(before).toEqual([...first.house.rooms.keys()]);
    await first.stop();
    const second = await classroomOn(own.path);
    const again = new Client(second.port);
    await again.hello({ as: 'facilitator', secret: second.house.secret, client: again.client });
    const told = await again.first('console');
    expect(told.rooms.map(({ room }) => room)).toEqual(before);
    await second.stop();
    own.remove();
  });
});

it('nothing went wrong in the program meanwhile', () => {
  expect(classroom.problems).toEqual([]);
});
