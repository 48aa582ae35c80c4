import { describe, expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import type { SeatView } from '../../src/game/view.ts';
import { safeSlip } from '../../src/opponents/opponent.ts';
import type { KeyedSlip } from '../../src/protocol/paper/commands.ts';
import { codeOfMark } from '../../src/protocol/paper/marks.ts';
import { readSlip } from '../../src/protocol/paper/readSlip.ts';
import { sheetOf } from '../../src/protocol/paper/sheet.ts';
import { joinView } from '../../src/protocol/wireView.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { ownClassroom } from './ownClassroom.ts';
import { type Client, facilitatorAt, Client as Joining } from './support.ts';

const classroom = ownClassroom();
const { clients } = classroom;
const engine = createEngine(lesson);

async function papers(
  console: Client,
  room: string,
): Promise<{ readonly beat: number; readonly views: readonly SeatView[] }> {
  const after = console.replies.length;
  console.request({ kind: 'papers', room });
  const reply = await console.until(() => console.replies.slice(after).find((one) => one.kind === 'papers'));
  if (reply.kind !== 'papers') throw new Error(reply.kind);
  return { beat: reply.beat, views: reply.views.map((view) => joinView(null, 0, view) as SeatView) };
}

const passing = (views: readonly SeatView[]): readonly KeyedSlip[] =>
  views.map((view) => ({ seat: view.seat, slip: safeSlip(view) }));

async function onPaper(seats: readonly Nation[] = NATIONS) {
  const opened = await facilitatorAt(classroom.port, classroom.house.secret);
  clients.push(opened.console);
  const { console, room } = opened;
  expect(await console.order(room, { kind: 'paper', seats })).toMatchObject({ kind: 'accepted' });
  console.request({ kind: 'watch', room, seat: null });
  await console.order(room, { kind: 'start', plan: null });
  await console.until(() => console.status?.step === 'offer');
  return opened;
}

describe('a class on paper', () => {
  it('plays a year without a device: nine slips are keyed in beat by beat, and the game goes on as ever', async () => {
    const { console, room } = await onPaper();
    expect(console.status?.awaited).toEqual(NATIONS);
    const offers = await papers(console, room);
    const loan = codeOfMark({ is: 'offer', act: 'loan', role: 'give', to: 'PAK' });
    const [china] = offers.views;
    if (china?.seat !== 'CHN') throw new Error('China is first');
    const sheet = sheetOf(engine, china.position, 'CHN');
    expect(sheet.offers.map(({ code }) => code)).toContain(loan);
    const slip = readSlip(engine, china.position, sheet, loan);
    if (!slip.ok) throw new Error(slip.fault.code);
    const slips = [{ seat: 'CHN' as const, slip: slip.value }, ...passing(offers.views.slice(1))];
    expect(await console.order(room, { kind: 'keyIn', beat: offers.beat, slips })).toMatchObject({
      kind: 'accepted',
    });
    await console.until(() => console.status?.step === 'answer');
    const answers = await papers(console, room);
    const pakistan = answers.views.find(({ seat }) => seat === 'PAK') as SeatView;
    const asked = sheetOf(engine, pakistan.position, 'PAK').yes;
    expect(asked).toEqual([expect.objectContaining({ is: 'yes', by: 'CHN', act: 'loan', role: 'give' })]);
    await console.order(room, { kind: 'keyIn', beat: answers.beat, slips: passing(answers.views) });
    await console.until(() => console.status?.step === 'commit');
    const commits = await papers(console, room);
    await console.order(room, { kind: 'keyIn', beat: commits.beat, slips: passing(commits.views) });
    await console.until(() => console.status?.step === 'reveal');
    const { beat = 0 } = console.status ?? {};
    await console.order(room, { kind: 'moveOn', beat, step: 'reveal' });
    await console.until(() => console.status?.step === 'offer' && console.status.turn === 2);
    expect(console.status?.awaited).toEqual(NATIONS);
    expect(classroom.problems).toEqual([]);
  });

  it('is judged by the server: one bad slip, a stale beat or an opponent’s seat hands in nothing', async () => {
    const { console, room } = await onPaper(NATIONS.filter((seat) => seat !== 'TUR'));
    const { beat, views } = await papers(console, room);
    const others = views.filter(({ seat }) => seat !== 'TUR');
    const bad: readonly KeyedSlip[] = [
      ...passing(others.slice(0, 2)),
      {
        seat: 'RUS',
        slip: {
          phase: 'offer',
          offers: [{ by: 'RUS', to: 'RUS', act: 'loan', role: 'give' }],
          counsel: null,
        },
      },
    ];
    const refusal = (code: string, path?: string) => ({
      kind: 'refused',
      fault: path ? { code, path } : { code },
    });
    expect(await console.order(room, { kind: 'keyIn', beat, slips: bad })).toMatchObject(
      refusal('offerParties', 'slips[2].offers[0]'),
    );
    expect(
      await console.order(room, { kind: 'keyIn', beat: beat + 1, slips: passing(others) }),
    ).toMatchObject(refusal('staleBeat'));
    expect(await console.order(room, { kind: 'keyIn', beat, slips: passing(views) })).toMatchObject(
      refusal('handedOver', 'slips[8]'),
    );
    const [first] = passing(others);
    if (!first) throw new Error('nobody');
    expect(await console.order(room, { kind: 'keyIn', beat, slips: [first, first] })).toMatchObject(
      refusal('messageShape'),
    );
    expect(console.status?.handedIn.filter((seat) => seat !== 'TUR')).toEqual([]);
    expect(await console.order(room, { kind: 'keyIn', beat, slips: passing(others) })).toMatchObject({
      kind: 'accepted',
    });
    await console.until(() => console.status?.step === 'answer');
  });

  it('takes corrections of seats that are in already together with the slip that closes the beat', async () => {
    const { console, room } = await onPaper();
    const { beat, views } = await papers(console, room);
    const [china, ...others] = passing(views);
    if (!china) throw new Error('nobody');
    await console.order(room, { kind: 'keyIn', beat, slips: others });
    expect(await console.order(room, { kind: 'keyIn', beat, slips: [china, ...others] })).toMatchObject({
      kind: 'accepted',
    });
    await console.until(() => console.status?.step === 'answer');
  });

  it('stays with the facilitator: no student keys in or reads what others may see', async () => {
    const { console, room, code } = await onPaper(['CHN']);
    const student = new Joining(classroom.port);
    clients.push(student);
    await student.join(code);
    const number = student.next();
    student.request({
      kind: 'command',
      number,
      command: { kind: 'room', room, command: { kind: 'paper', seats: [] } },
    });
    expect(await student.answer(number)).toMatchObject({ fault: { code: 'notTheFacilitator' } });
    const after = student.replies.length;
    student.request({ kind: 'papers', room });
    expect(
      await student.until(() => student.replies.slice(after).find(({ kind }) => kind === 'refused')),
    ).toMatchObject({
      fault: { code: 'notTheFacilitator' },
    });
    expect(console.status?.onPaper).toEqual(['CHN']);
    expect(student.heard.some((text) => text.includes('"papers"'))).toBe(false);
  });

  it('outlives a restart of the server', async () => {
    const { console, room } = await onPaper();
    const { beat, views } = await papers(console, room);
    await console.order(room, { kind: 'keyIn', beat, slips: passing(views.slice(0, 4)) });
    console.close();
    await classroom.restart();
    const again = classroom.house.rooms.get(room)?.state;
    expect(again?.onPaper).toEqual(NATIONS);
    expect(Object.keys(again?.table.game.slips ?? {}).sort()).toEqual(
      views
        .slice(0, 4)
        .map(({ seat }) => seat)
        .sort(),
    );
  });
});
