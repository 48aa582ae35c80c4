import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/classroom/room/play.ts';
import { stepOf } from '../../src/classroom/room/state.ts';
import { placeable } from '../../src/debate/bank.ts';
import { speakerOf, speechAt } from '../../src/game/speeches.ts';
import { isOfSeat, type SpeechSlip } from '../../src/vocabulary/talk.ts';
import { ownClassroom } from './ownClassroom.ts';
import { Client, classIn, goOn, roomOf } from './support.ts';

const classroom = ownClassroom();
const { clients } = classroom;
let room = '';
let desk: Client;

async function play(students: number): Promise<readonly Client[]> {
  const begun = await classIn(classroom, students);
  ({ desk, room } = begun);
  clients.push(desk, ...begun.all);
  return begun.all;
}

const live = () => roomOf(classroom, room);
const game = () => live().state.table.game;

const onwards = () => goOn(desk, live());

/** Goes on until somebody's speech is due in a debate. */
async function reachDebate(): Promise<void> {
  for (let tries = 0; tries < 400 && !(stepOf(live().state) === 'debate'); tries += 1) await onwards();
  expect(stepOf(live().state)).toBe('debate');
}

/** The first argument that whoever has the floor can make, or silence in a cross-examination. */
function firstSpeech(): SpeechSlip {
  const { debate } = game().position;
  if (!debate) throw new Error('no debate');
  const { kind, side } = speechAt(debate);
  const [first] = placeable(game().engine.bank, debate.resolution, debate.flow, side);
  const placements = first && kind !== 'question' ? [{ claim: first.claim.id, under: first.under }] : [];
  return { phase: 'debate', placements, question: null };
}

const news = { kind: 'headline', text: 'A storm closes the launch site', shift: null } as const;

describe('a facilitator', () => {
  it('tells news that every screen shows at once; what was handed in is a draft again', async () => {
    const [china, usa] = await play(2);
    if (!china || !usa) throw new Error('nobody came');
    const wall = new Client(classroom.port);
    clients.push(wall);
    await wall.hello({ as: 'projector', code: live().state.code });
    await china.pass();
    await usa.until(() => usa.status?.handedIn.includes('CHN'));
    const { beat } = live().state;
    const shift = { measure: 'tension', of: null, amount: 3 } as const;
    expect(await desk.order(room, { kind: 'intervene', act: { ...news, shift } })).toMatchObject({
      kind: 'accepted',
    });
    for (const who of [china, usa, wall])
      await who.until(() =>
        who.view?.turns
          .at(-1)
          ?.occurrences.some(({ about }) => about === 'headline:A storm closes the launch site'),
      );
    expect(live().state.beat).toBe(beat);
    expect(game().slips.CHN).toBeUndefined();
    await china.until(() => china.delegation?.slip === null && china.delegation.draft !== null);
    expect(await china.pass()).toMatchObject({ kind: 'accepted' });
    expect(await desk.order(room, { kind: 'intervene', act: news })).toMatchObject({
      kind: 'refused',
      fault: { code: 'newsTold' },
    });
    const tooMuch = { ...news, text: 'Another one', shift: { ...shift, amount: 60 } } as const;
    expect(await desk.order(room, { kind: 'intervene', act: tooMuch })).toMatchObject({
      fault: { code: 'toldAmount' },
    });
  });

  it('goes on without those who are late: each is told that its slip was handed in for it, until that is taken back', async () => {
    const [china, usa] = await play(2);
    if (!china || !usa) throw new Error('nobody came');
    await china.pass();
    await china.until(() => china.status?.awaited.length === 1);
    const { beat } = live().state;
    await onwards();
    await usa.until(() => usa.status?.stoodIn.USA === beat);
    expect(usa.status?.stoodIn.CHN).toBeUndefined();
    await usa.until(() => usa.status?.beat === beat + 1);
    expect(usa.status?.stoodIn.USA).toBe(beat);
    await desk.order(room, { kind: 'undo', turn: 1 });
    await usa.until(() => usa.status?.beat === beat + 2);
    expect(usa.status?.stoodIn).toEqual({});
  });

  it('alone intervenes in the game: no student can, nor a projector', async () => {
    const [ada] = await play(1);
    const wall = new Client(classroom.port);
    clients.push(wall);
    await wall.hello({ as: 'projector', code: live().state.code });
    const before = game().entries.length;
    const orders = [
      { kind: 'intervene', act: news },
      { kind: 'intervene', act: { kind: 'ratings', within: 300 } },
      {
        kind: 'enterSpeech',
        beat: 1,
        seat: 'CHN',
        slip: { phase: 'debate', placements: [], question: null },
      },
    ] as const;
    for (const command of orders)
      for (const who of [ada, wall])
        expect(await who?.order(room, command)).toMatchObject({
          kind: 'refused',
          fault: { code: 'notTheFacilitator' },
        });
    expect(game().entries.length).toBe(before);
  });

  it('lets the room rate, takes a speech down that was given aloud, and opens the ballots; the log holds all of it', async () => {
    const all = await play(9);
    await desk.order(room, { kind: 'intervene', act: { kind: 'ratings', within: 200 } });
    await reachDebate();
    const speaker = () => {
      const seat = speakerOf(game().position);
      if (!seat) throw new Error('nobody has the floor');
      return seat;
    };
    // Given aloud: the facilitator enters it.
    const aloud = firstSpeech();
    const { beat } = live().state;
    const other = speaker() === 'PAK' ? 'JPN' : 'PAK';
    expect(await desk.order(room, { kind: 'enterSpeech', beat, seat: other, slip: aloud })).toMatchObject({
      fault: { code: 'notYourSpeech' },
    });
    const enter = () => desk.order(room, { kind: 'enterSpeech', beat, seat: speaker(), slip: aloud });
    // While the room is paused nothing is handed in, be it by the facilitator.
    await desk.order(room, { kind: 'pause' });
    expect(await enter()).toMatchObject({ fault: { code: 'paused' } });
    await desk.order(room, { kind: 'resume' });
    expect(await enter()).toMatchObject({ kind: 'accepted' });
    expect(await enter()).toMatchObject({ fault: { code: 'staleBeat' } });
    const claim = game().position.debate?.flow[0]?.claim ?? '';
    expect(claim).toBe(aloud.placements[0]?.claim);
    expect(
      await desk.order(room, { kind: 'intervene', act: { kind: 'rating', claim, base: 900 } }),
    ).toMatchObject({
      kind: 'accepted',
    });
    await all[0]?.until(() => all[0]?.view?.position.debate?.room?.ratings[0]?.base === 900);
    // Picked on the speaker's own phone, and left to a delegate.
    const clientOf = (seat: string) => all.find(({ view }) => view?.seat === seat);
    const picked = clientOf(speaker());
    await picked?.until(() => picked.status?.beat === live().state.beat);
    expect(await picked?.propose(firstSpeech())).toMatchObject({ kind: 'accepted' });
    const delegating = clientOf(speaker());
    const silent = all.find(({ view }) => view?.seat !== speaker());
    const now = live().state.beat;
    await delegating?.until(() => delegating.status?.beat === now);
    expect(await silent?.act({ kind: 'delegate', beat: now })).toMatchObject({
      fault: { code: 'notYourSpeech' },
    });
    expect(await delegating?.act({ kind: 'delegate', beat: now })).toMatchObject({ kind: 'accepted' });
    expect(game().position.debate?.speech).toBe(3);
    // It asked for that itself: nobody stood in.
    const chair = delegating?.view?.seat ?? 'CHN';
    expect(live().state.stoodIn[chair]).not.toBe(now);
    // The ballots wait for who leads.
    while (speakerOf(game().position)) await onwards();
    expect(stepOf(live().state)).toBe('debate');
    expect(live().state.table.awaited()).toEqual([]);
    const { debate } = game().position;
    expect(debate?.speech).toBe(8);
    await onwards();
    expect(stepOf(live().state)).toBe('verdict');
    expect(game().turns.findLast((log) => log.debate)?.debate?.room?.ratings).toEqual([{ claim, base: 900 }]);
    const acts = recordOf(live().state).entries.flatMap((entry) =>
      isOfSeat(entry) ? [] : [entry.facilitator.kind],
    );
    expect(acts).toEqual(['ratings', 'rating', 'ballots']);
    // The server goes, and comes back with all of it.
    const before = recordOf(live().state);
    await classroom.restart();
    expect(recordOf(live().state)).toEqual(before);
    expect(classroom.problems).toEqual([]);
  });
});
