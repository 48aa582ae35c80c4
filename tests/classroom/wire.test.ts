import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { LIMITS } from '../../src/protocol/limits.ts';
import { SOCKET_PATH } from '../../src/protocol/paths.ts';
import type { Reply } from '../../src/protocol/replies.ts';
import { ownClassroom } from './ownClassroom.ts';
import { Client, classIn, classroomOn, dataFolder, facilitatorAt, roomOf } from './support.ts';

const classroom = ownClassroom();
const { clients } = classroom;
let room = '';
let code = '';
let desk: Client;

function client(name?: string): Client {
  const made = new Client(classroom.port, name);
  clients.push(made);
  return made;
}

/** A room with so many students in it, their game begun. */
async function play(students: number): Promise<readonly Client[]> {
  const begun = await classIn(classroom, students);
  ({ desk, room, code } = begun);
  clients.push(desk, ...begun.all);
  return begun.all;
}

const slip = { phase: 'offer', offers: [], counsel: null } as const;
const refusal = (fault: string): unknown => {
  const coded: unknown = expect.objectContaining({ code: fault });
  return expect.objectContaining({ kind: 'refused', fault: coded });
};

describe('what a client may ask', () => {
  it.each([
    ['no JSON', 'not json', 'notJson'],
    ['an unknown kind', '{"kind":"reveal"}', 'messageShape'],
    ['a field too many', '{"kind":"watch","room":null,"seat":null,"as":"USA"}', 'messageShape'],
    ['a prototype', '{"kind":"act","number":1,"__proto__":{"act":1}}', 'messageShape'],
    [
      'a number that is none',
      '{"kind":"act","number":1.5,"act":{"kind":"askSeat","seat":null}}',
      'messageShape',
    ],
    ['deep nesting', `{"kind":${'['.repeat(4000)}${']'.repeat(4000)}}`, 'messageShape'],
    ['a long message', JSON.stringify({ kind: 'x'.repeat(LIMITS.messageBytes) }), 'messageTooLong'],
    ['another version', '{"kind":"hello","version":99,"hello":{}}', 'otherVersion'],
    [
      'something before hello',
      '{"kind":"act","number":1,"act":{"kind":"askSeat","seat":null}}',
      'helloFirst',
    ],
  ])('%s is answered with a word', async (_, message, fault) => {
    const one = await client().open();
    one.write(message);
    expect(await one.first('refused')).toEqual(refusal(fault));
  });

  it('a message of megabytes ends its connection unread, and bytes that are no text are refused', async () => {
    const one = await client().open();
    one.socket.send(Buffer.from([1, 2, 3]));
    expect(await one.first('refused')).toEqual(refusal('messageShape'));
    one.write('x'.repeat(2_000_000));
    await one.until(() => one.closed !== null);
    expect(one.closed).toBe(1009);
  });

  it('a flood is first asked to slow down, then hung up on, and nobody else notices', async () => {
    const [ada, bob] = await play(2);
    for (let index = 0; index < 400; index += 1) ada?.write('{"kind":"record"}');
    await ada?.until(() => ada.closed !== null);
    expect(ada?.replies).toContainEqual(refusal('slowDown'));
    expect(ada?.replies.at(-1)).toMatchObject({ kind: 'bye', fault: { code: 'flooding' } });
    expect(await bob?.pass()).toMatchObject({ kind: 'accepted' });
  });

  it('a student reaches no console and speaks in no other seat', async () => {
    const [ada] = await play(2);
    expect(await ada?.command({ kind: 'erase', room: null })).toEqual(refusal('notTheFacilitator'));
    ada?.request({ kind: 'watch', room, seat: 'USA' });
    await ada?.until(() => ada.replies.filter((reply) => reply.kind === 'refused').length === 2);
    const forged = { by: 'USA', to: 'FRA', act: 'truce', role: 'give' } as const;
    expect(await ada?.propose({ ...slip, offers: [forged] })).toEqual(refusal('offerParties'));
    expect(
      await ada?.act({
        kind: 'propose',
        beat: ada.status?.beat ?? 0,
        slip: { ...slip, counsel: 1 },
        handIn: true,
      }),
    ).toEqual(refusal('counselUnasked'));
    ada?.request({ kind: 'record' });
    await ada?.until(() =>
      ada.replies.some((reply) => reply.kind === 'refused' && reply.fault.code === 'notOver'),
    );
    expect(ada?.view?.seat).toBe('CHN');
    expect(ada?.replies.some(({ kind }) => kind === 'console')).toBe(false);
  });

  it('the facilitator hands nothing in', async () => {
    await play(1);
    expect(await desk.act({ kind: 'propose', beat: 1, slip, handIn: true })).toEqual(refusal('notAMember'));
  });
});

describe('numbers', () => {
  it('a request that comes again is answered again and done once', async () => {
    const [ada] = await play(1);
    const say = { kind: 'say', to: null, text: 'once' } as const;
    const first = await ada?.act(say, 5);
    const again = await ada?.act(say, 5);
    expect(first).toMatchObject({ kind: 'accepted' });
    expect(again).toEqual(first);
    const together = ada?.replies.length ?? 0;
    for (let index = 0; index < 3; index += 1) ada?.request({ kind: 'act', number: 6, act: say });
    await ada?.until(
      () => ada.replies.slice(together).filter((reply) => reply.kind === 'accepted').length === 3,
    );
    const said = roomOf(classroom, room).state.texts;
    expect(said).toHaveLength(2);
  });

  it('an older request that was never done is done when it comes late, once', async () => {
    const [ada] = await play(1);
    const say = (text: string) => ({ kind: 'say', to: null, text }) as const;
    // It was told to slow down, and what it asked later came through first: it means all of it.
    const last = await ada?.act(say('45'), 45);
    for (const number of [41, 42, 43, 44])
      expect(await ada?.act(say(`${number}`), number)).toMatchObject({ kind: 'accepted' });
    for (const number of [41, 44, 45]) await ada?.act(say('again'), number);
    expect(await ada?.act(say('again'), 45)).toEqual(last);
    const said = roomOf(classroom, room).state.texts;
    expect(said.map(({ text }) => text)).toEqual(['45', '41', '42', '43', '44']);
  });

  it('a request older than those that are remembered is stale, and so is a slip for a beat that is over', async () => {
    const [ada] = await play(1);
    const beat = ada?.status?.beat ?? 0;
    const live = roomOf(classroom, room);
    if (!ada) throw new Error('nobody came');
    const said = { kind: 'said', member: 'm1', to: null, text: 'many' } as const;
    for (let number = 10; number < 50; number += 1)
      await live.record([said], { by: 'm1', client: ada.client, number });
    for (const number of [3, 10])
      expect(await ada.act({ kind: 'takeBack', beat }, number)).toEqual(refusal('stale'));
    ada.number = 50;
    expect(await ada.pass()).toMatchObject({ kind: 'accepted' });
    await ada?.until(() => (ada.status?.beat ?? 0) > beat);
    expect(await ada?.act({ kind: 'propose', beat, slip, handIn: true }, 60)).toEqual(refusal('staleBeat'));
  });

  it('a facilitator who presses twice goes on once and opens one room', async () => {
    await play(1);
    const { beat } = roomOf(classroom, room).state;
    const order = { kind: 'moveOn', beat, step: 'offer' } as const;
    const [one, two] = await Promise.all([desk.order(room, order), desk.order(room, order)]);
    expect([one.kind, two.kind].sort()).toEqual(['accepted', 'refused']);
    expect(roomOf(classroom, room).state.beat).toBe(beat + 1);
    const open = { kind: 'open', students: 1, opening: { scenario: 'lesson', level: 'novice' } } as const;
    const before = classroom.house.rooms.size;
    expect(await desk.command(open, 50)).toEqual(await desk.command(open, 50));
    expect(classroom.house.rooms.size).toBe(before + 1);
  });
});

describe('coming in', () => {
  it('takes a code as it is typed, makes a nickname, and refuses those that are taken, markup or numbers', async () => {
    await play(0);
    const welcome = await client().join(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `);
    expect(welcome.nickname).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    for (const [nickname, fault] of [
      [welcome.nickname.toUpperCase(), 'nicknameTaken'],
      ['<img src=x onerror=alert(1)>', 'nicknameLength'],
      ['<b>Ada</b>', 'nicknameLetters'],
      ['0176 1234567', 'nicknameLetters'],
      ['a', 'nicknameLength'],
    ]) {
      const one = client();
      const bye = await one.hello({ as: 'newcomer', code, client: one.client, nickname: String(nickname) });
      expect(bye).toMatchObject({ kind: 'bye', fault: { code: fault } });
    }
  });

  it('lets nobody in by an insult or a leader’s name, nor rename itself so, and takes made names alone where that is set', async () => {
    await play(0);
    const knock = async (nickname: string): Promise<unknown> => {
      const one = client();
      return one.hello({ as: 'newcomer', code, client: one.client, nickname });
    };
    expect(await knock('Arschloch')).toMatchObject({ kind: 'bye', fault: { code: 'nicknameRefused' } });
    expect(await knock('Mr Teacher')).toMatchObject({ kind: 'bye', fault: { code: 'nicknameLeader' } });
    const ada = client();
    await ada.join(code, 'Ada');
    const rename = (nickname: string) => ada.act({ kind: 'rename', nickname });
    expect(await rename('H1tler')).toMatchObject({ fault: { code: 'nicknameRefused' } });
    await desk.order(room, { kind: 'names', madeUp: true });
    expect(await knock('Grace')).toMatchObject({ kind: 'bye', fault: { code: 'nicknameMadeUp' } });
    expect(await rename('Grace')).toMatchObject({ fault: { code: 'nicknameMadeUp' } });
    expect(await rename('Quiet Heron')).toMatchObject({ kind: 'accepted' });
    expect(await knock('Brave Panda')).toMatchObject({ kind: 'welcome', nickname: 'Brave Panda' });
  });

  it('takes back by its nickname alone whom the facilitator lets, once, and nobody else', async () => {
    await play(0);
    const ada = client();
    const first = await ada.join(code, 'Ada');
    ada.close();
    const knock = async (nickname: string): Promise<unknown> => {
      const one = client();
      return one.hello({ as: 'newcomer', code, client: one.client, nickname });
    };
    expect(await knock('Ada')).toMatchObject({ kind: 'bye', fault: { code: 'nicknameTaken' } });
    await desk.order(room, { kind: 'readmit', member: first.member });
    expect(await knock(' ada ')).toMatchObject({ kind: 'welcome', member: first.member, nickname: 'Ada' });
    expect(await knock('Ada')).toMatchObject({ kind: 'bye', fault: { code: 'nicknameTaken' } });
    // Who comes with its own token is back, and its name lets nobody else in.
    const grace = client();
    const { member, token = '' } = await grace.join(code, 'Grace');
    await desk.order(room, { kind: 'readmit', member });
    const again = client();
    await again.hello({ as: 'member', room, token, client: again.client });
    expect(await knock('Grace')).toMatchObject({ kind: 'bye', fault: { code: 'nicknameTaken' } });
  });

  it('takes whoever comes back by its nickname for the only one of that name: who sat there in its stead is put out', async () => {
    await play(0);
    const thief = client();
    const { member } = await thief.join(code, 'Ada');
    await desk.order(room, { kind: 'readmit', member });
    const ada = client();
    expect(await ada.hello({ as: 'newcomer', code, client: ada.client, nickname: 'Ada' })).toMatchObject({
      kind: 'welcome',
      member,
    });
    await thief.first('bye');
    expect(thief.replies.at(-1)).toMatchObject({ kind: 'bye', fault: { code: 'openedElsewhere' } });
    expect(ada.closed).toBeNull();
  });

  it('looks for who comes back by its nickname in the room of its code first', async () => {
    await play(0);
    const opening = { scenario: 'lesson', level: 'novice' } as const;
    await desk.command({ kind: 'open', students: 2, rooms: 2, opening });
    const opened = desk.replies.findLast((reply) => reply.kind === 'opened');
    const rooms = opened?.kind === 'opened' ? opened.rooms : [];
    const members: string[] = [];
    for (const one of rooms) members.push((await client().join(one.code, 'Ada')).member);
    for (const [at, one] of rooms.entries())
      await desk.order(one.room, { kind: 'readmit', member: members[at] ?? '' });
    const [, other] = rooms as readonly [unknown, (typeof rooms)[number]];
    const back = client();
    expect(
      await back.hello({ as: 'newcomer', code: other.code, client: back.client, nickname: 'Ada' }),
    ).toMatchObject({ kind: 'welcome', room: other.room });
  });

  it('in mid-game joins a delegation that people hold, and takes an opponent’s seat only where those are full', async () => {
    await play(2);
    const seats = (): unknown => [...roomOf(classroom, room).state.members.values()].map(({ seat }) => seat);
    for (let more = 1; more < LIMITS.delegation; more += 1)
      for (const _ of ['CHN', 'USA']) await client().join(code);
    expect(seats()).toEqual(['CHN', 'USA', 'CHN', 'USA', 'CHN', 'USA', 'CHN', 'USA']);
    const late = client();
    await late.join(code);
    expect(late.view?.seat).toBe('FRA');
    expect(late.status?.holders).toMatchObject({ CHN: 'members', FRA: 'members', PAK: 'practised' });
  });

  it('who lost the line before the welcome came is let in once, and another of that name is not', async () => {
    const opened = await facilitatorAt(classroom.port, classroom.house.secret);
    clients.push(opened.console);
    const [first, again, other] = [client('same-client'), client('same-client'), client('other-client')];
    const lost = await first.join(opened.code, 'Ada');
    first.close();
    const found = await again.join(opened.code, 'Ada');
    expect(found).toMatchObject({ member: lost.member, nickname: 'Ada' });
    expect(found.token).not.toBe(lost.token);
    expect(again.status?.members).toHaveLength(1);
    await again.act({ kind: 'askSeat', seat: null });
    // Once it has asked something it is known to have come in: the page's name opens nothing any more.
    const late = client('same-client');
    expect(
      await late.hello({ as: 'newcomer', code: opened.code, client: 'same-client', nickname: 'Ada' }),
    ).toMatchObject({
      kind: 'bye',
      fault: { code: 'nicknameTaken' },
    });
    expect(
      await other.hello({ as: 'newcomer', code: opened.code, client: 'other-client', nickname: 'Ada' }),
    ).toMatchObject({
      kind: 'bye',
      fault: { code: 'nicknameTaken' },
    });
  });

  it('a token opens its own seat and none of another room, and a wrong one none', async () => {
    const [ada] = await play(2);
    const { token = '' } = (ada?.replies[0] ?? {}) as { token?: string };
    const mine = client();
    expect(await mine.hello({ as: 'member', room, token, client: mine.client })).toMatchObject({
      member: 'm1',
    });
    const elsewhere = await facilitatorAt(classroom.port, classroom.house.secret);
    const stray = client();
    clients.push(elsewhere.console);
    await client().join(elsewhere.code);
    expect(
      await stray.hello({ as: 'member', room: elsewhere.room, token, client: stray.client }),
    ).toMatchObject({ kind: 'bye', fault: { code: 'tokenUnknown' } });
    const wrong = client();
    const changed = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    expect(await wrong.hello({ as: 'member', room, token: changed, client: wrong.client })).toMatchObject({
      kind: 'bye',
      fault: { code: 'tokenUnknown' },
    });
    const liar = client();
    expect(await liar.hello({ as: 'facilitator', secret: token, client: liar.client })).toMatchObject({
      kind: 'bye',
      fault: { code: 'secretUnknown' },
    });
  });

  it('three tabs of one student see the same; a fourth closes the first', async () => {
    const [ada] = await play(1);
    const { token = '' } = (ada?.replies[0] ?? {}) as { token?: string };
    const tabs = [client(), client(), client()];
    for (const tab of tabs) {
      await tab.hello({ as: 'member', room, token, client: tab.client });
      await tab.until(() => tab.delegation);
    }
    await ada?.until(() => ada.closed !== null);
    expect(ada?.replies.at(-1)).toMatchObject({ kind: 'bye', fault: { code: 'openedElsewhere' } });
    expect(await tabs[0]?.pass()).toMatchObject({ kind: 'accepted' });
    const { beat } = roomOf(classroom, room).state;
    for (const tab of tabs)
      await tab.until(() => tab.status?.step === 'answer' && tab.view?.phase === 'answer');
    for (const tab of tabs) await tab.until(() => tab.status?.beat === beat && tab.now?.seat === 'CHN');
    const [first, ...others] = tabs.map(({ now }) => now);
    for (const other of others) expect(other).toEqual(first);
  });

  it('a removed student is told so and does not come back, and nobody comes into a locked room', async () => {
    const [ada] = await play(1);
    const { token = '' } = (ada?.replies[0] ?? {}) as { token?: string };
    await desk.order(room, { kind: 'remove', member: 'm1' });
    await ada?.until(() => ada.closed !== null);
    expect(ada?.replies.at(-1)).toMatchObject({ kind: 'bye', fault: { code: 'removed' } });
    const again = client();
    expect(await again.hello({ as: 'member', room, token, client: again.client })).toMatchObject({
      kind: 'bye',
      fault: { code: 'tokenUnknown' },
    });
    await desk.order(room, { kind: 'lock', locked: true });
    const late = client();
    expect(await late.hello({ as: 'newcomer', code, client: late.client })).toMatchObject({
      fault: { code: 'roomLocked' },
    });
  });
});

describe('the address', () => {
  it.each([
    ['another origin', { origin: 'http://evil.example' }],
    ['no origin', { origin: '' }],
    ['another host', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('a page from %s gets no socket', async (_, headers) => {
    const socket = new WebSocket(`ws://127.0.0.1:${classroom.port}${SOCKET_PATH}`, { headers });
    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
      socket.on('error', () => {});
    });
    expect(status).toBe(403);
  });

  it('codes can be guessed at only so often from one address, while tokens still open', async () => {
    const own = dataFolder();
    const other = await classroomOn(own.path);
    const opened = await facilitatorAt(other.port, other.house.secret);
    const ada = new Client(other.port);
    const { token = '' } = await ada.join(opened.code);
    const guess = async (word: string): Promise<unknown> => {
      const one = new Client(other.port);
      const bye = await one.hello({ as: 'newcomer', code: word, client: one.client });
      one.close();
      return bye.kind === 'bye' ? bye.fault.code : bye.kind;
    };
    const faults: unknown[] = [];
    for (let index = 0; index < 25; index += 1) faults.push(await guess('ZZZZZZ'));
    expect(faults.indexOf('tooManyTries')).toBe(20);
    expect(await guess(opened.code)).toBe('tooManyTries');
    const again = new Client(other.port);
    const hello = { as: 'member', room: opened.room, token, client: again.client } as const;
    expect(await again.hello(hello)).toMatchObject({ kind: 'welcome' });
    await other.stop();
    own.remove();
  });

  it('half a handshake and plain noise leave the class alone', async () => {
    const [ada] = await play(1);
    const noise = connect(classroom.port, '127.0.0.1');
    noise.on('error', () => {}).resume();
    noise.write('GET /table HTTP/1.1\r\nUpgrade: websocket\r\n\r\n\0\0\0');
    await new Promise((resolve) => noise.once('close', resolve));
    const status = await new Promise((resolve) =>
      request({ port: classroom.port, host: '127.0.0.1', path: '/' }, ({ statusCode }) =>
        resolve(statusCode),
      ).end(),
    );
    expect(status).toBe(404);
    expect(await ada?.pass()).toMatchObject({ kind: 'accepted' });
  });
});

describe('free text', () => {
  it('is shut at first and to the muted, and reaches two delegations and the facilitator when open', async () => {
    const [ada, bob, eve] = await play(3);
    const text = '<script>alert(1)</script>\u202E';
    expect(await ada?.act({ kind: 'say', to: 'USA', text })).toEqual(refusal('textsClosed'));
    await desk.order(room, { kind: 'freeText', open: true });
    await ada?.act({ kind: 'say', to: 'USA', text });
    const heard = await bob?.first('said');
    // As text, without the mark that turns what follows: a screen shows it as text.
    expect(heard?.said.text).toBe('<script>alert(1)</script>');
    await eve?.act({ kind: 'say', to: 'CHN', text: 'hello' });
    await ada?.until(() => ada.replies.filter((reply) => reply.kind === 'said').length === 2);
    expect(eve?.heard.join('')).not.toContain('alert(1)');
    const toDesk = (reply: Reply): boolean =>
      reply.kind === 'console' &&
      reply.rooms.some(({ texts }) => texts.some(({ text: one }) => one === '<script>alert(1)</script>'));
    await desk.until(() => desk.replies.some(toDesk));
    await desk.order(room, { kind: 'mute', member: 'm1', muted: true });
    expect(await ada?.act({ kind: 'say', to: 'USA', text })).toEqual(refusal('muted'));
  });
});

describe('a wish for another seat', () => {
  it('is read by the facilitator alone', async () => {
    const [ada, bob] = await play(2);
    await ada?.act({ kind: 'askSeat', seat: 'TUR' });
    await desk.until(() =>
      desk.replies.some(
        (reply) =>
          reply.kind === 'console' &&
          reply.rooms.some(({ wishes }) => wishes.some(({ seat }) => seat === 'TUR')),
      ),
    );
    await desk.order(room, { kind: 'seat', member: 'm1', seat: 'TUR', role: null });
    await ada?.until(() => ada.view?.seat === 'TUR');
    await bob?.until(() => bob.status?.holders.CHN === 'practised');
    expect(bob?.heard.join('')).not.toContain('wish');
  });
});

it('nothing went wrong in the program meanwhile', () => {
  expect(classroom.problems).toEqual([]);
});
