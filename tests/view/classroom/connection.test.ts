import { describe, expect, test } from 'vitest';
import { waitBefore } from '../../../src/view/classroom/connection/backOff.ts';
import { emptyOutbox, put } from '../../../src/view/classroom/connection/outbox.ts';
import { keepOutbox, takeOutbox } from '../../../src/view/classroom/connection/outboxKept.ts';
import { connected } from './pretendTable.ts';

const askSeat = { kind: 'act', act: { kind: 'askSeat', seat: null } } as const;
const numbers = (sent: readonly { readonly kind: string }[]): readonly unknown[] =>
  sent.flatMap((one) => ('number' in one ? [one.number] : []));

describe('a line to the table', () => {
  test('greets first, and is open once it is welcome', () => {
    const { connection, table } = connected();
    expect(connection.link()).toEqual({ is: 'connecting' });
    table.welcome();
    expect(table.last().sent).toMatchObject([{ kind: 'hello', hello: { as: 'newcomer', code: 'ABCDEF' } }]);
    expect(connection.link()).toEqual({ is: 'open' });
  });

  test('comes back by itself when it is lost, later each time, and at once when somebody asks', () => {
    const { connection, table, time } = connected();
    table.welcome();
    table.last().events.closed();
    expect(connection.link()).toEqual({ is: 'lost', attempt: 1 });
    time.pass(399);
    expect(table.lines).toHaveLength(1);
    time.pass(1);
    expect(table.lines).toHaveLength(2);
    table.last().events.closed();
    time.pass(799);
    expect(table.lines).toHaveLength(2);
    connection.retry();
    expect(table.lines).toHaveLength(3);
    table.welcome();
    expect(connection.link()).toEqual({ is: 'open' });
  });

  test('a table that does not answer is given up and looked for anew', () => {
    const { connection, table, time } = connected();
    time.pass(9000);
    expect(connection.link()).toEqual({ is: 'lost', attempt: 1 });
    expect(table.lines[0]?.isClosed).toBe(true);
    time.pass(400);
    table.welcome();
    void connection.ask(askSeat);
    time.pass(9000);
    expect(connection.link()).toMatchObject({ is: 'lost' });
  });

  test('whoever is sent away does not return by itself, and can still ask to', async () => {
    const { connection, table, time } = connected();
    table.welcome();
    const asked = connection.ask(askSeat);
    table.say({ kind: 'bye', fault: { code: 'removed', path: '' } });
    table.last().events.closed();
    expect(connection.link()).toMatchObject({ is: 'ended', fault: { code: 'removed' } });
    expect(await asked).toMatchObject({ ok: false, fault: { code: 'removed' } });
    time.pass(100_000);
    expect(table.lines).toHaveLength(1);
    connection.retry();
    expect(table.lines).toHaveLength(2);
  });

  test('a page of another version is told so', () => {
    const { connection, table } = connected();
    table.last().events.opened();
    table.say({ kind: 'refused', number: null, fault: { code: 'otherVersion', path: 'version' } });
    expect(connection.link()).toMatchObject({ is: 'ended', fault: { code: 'otherVersion' } });
  });
});

describe('what is asked', () => {
  test('is sent again after a return with its own number, and only until it is answered', async () => {
    const { connection, table, time } = connected();
    table.welcome();
    const first = connection.ask(askSeat);
    const second = connection.ask(askSeat);
    table.say({ kind: 'accepted', number: 1, sequence: 7 });
    expect(await first).toEqual({ ok: true, value: 7 });
    table.last().events.closed();
    const third = connection.ask(askSeat);
    time.pass(400);
    table.welcome(1);
    expect(numbers(table.last().sent)).toEqual([2, 3]);
    table.say({ kind: 'accepted', number: 2, sequence: 8 });
    table.say({ kind: 'refused', number: 3, fault: { code: 'paused', path: '' } });
    expect(await second).toEqual({ ok: true, value: 8 });
    expect(await third).toEqual({ ok: false, fault: { code: 'paused', path: '' } });
    expect(connection.outbox().waiting).toEqual([]);
  });

  test('before anybody is let in waits, and goes once they are', () => {
    const { connection, table } = connected();
    void connection.ask(askSeat);
    table.last().events.opened();
    expect(numbers(table.last().sent)).toEqual([]);
    table.welcome();
    expect(numbers(table.last().sent)).toEqual([1]);
  });

  test.each([1, null])('too fast is sent again after a breath (number %s)', (number) => {
    const { connection, table, time } = connected();
    table.welcome();
    void connection.ask(askSeat);
    table.say({ kind: 'refused', number, fault: { code: 'slowDown', path: '' } });
    time.pass(1200);
    expect(numbers(table.last().sent)).toEqual([1, 1]);
  });

  test('has a number above all that the table has done for this client', () => {
    const { connection, table } = connected();
    table.welcome(41);
    void connection.ask(askSeat);
    expect(numbers(table.last().sent)).toEqual([42]);
  });

  test('a facilitator that returns looks where it looked', () => {
    const { connection, table, time } = connected({
      hello: (client) => ({ as: 'facilitator', secret: 'A'.repeat(22), client }),
    });
    table.welcome();
    connection.request({ kind: 'watch', room: 'r0123456789ab', seat: 'FRA' });
    table.last().events.closed();
    time.pass(400);
    table.welcome();
    expect(table.last().sent.at(-1)).toMatchObject({ kind: 'watch', seat: 'FRA' });
  });
});

describe('across a reload', () => {
  const memoryOf = (kept = new Map<string, string>()) => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });

  test('what waits is taken up once, under the same client and numbers', () => {
    const memory = memoryOf();
    const outbox = put(emptyOutbox('client-one'), askSeat);
    keepOutbox(memory, outbox);
    expect(takeOutbox(memory, () => 'client-two')).toEqual(outbox);
    expect(takeOutbox(memory, () => 'client-two')).toEqual(emptyOutbox('client-two'));
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another form', '[]'],
    ['a client that is none', '{"client":"x y","next":1,"waiting":[]}'],
  ])('%s in the memory begins afresh', (_, text) => {
    const memory = memoryOf(new Map(text === null ? [] : [['1731-grams.outbox', text]]));
    expect(takeOutbox(memory, () => 'client-two')).toEqual(emptyOutbox('client-two'));
  });

  test('messages that no table could read are left out', () => {
    const text = JSON.stringify({
      client: 'client-one',
      next: 3,
      waiting: [
        { kind: 'act', number: 1, act: { kind: 'fly' } },
        { ...askSeat, number: 2 },
        { kind: 'hello' },
      ],
    });
    const outbox = takeOutbox(memoryOf(new Map([['1731-grams.outbox', text]])), () => 'client-two');
    expect(outbox).toEqual({ client: 'client-one', next: 3, waiting: [{ ...askSeat, number: 2 }] });
  });

  test('a memory that is denied is done without', () => {
    const denied = () => {
      throw new Error('denied');
    };
    const memory = { getItem: denied, setItem: denied, removeItem: denied };
    keepOutbox(memory, emptyOutbox('client-one'));
    expect(takeOutbox(memory, () => 'client-two').client).toBe('client-two');
  });
});

test('waits grow to eight seconds and no further, each with its share of chance', () => {
  expect([1, 2, 3, 4, 5, 6, 50].map((attempt) => waitBefore(attempt, 1))).toEqual([
    ...[400, 800, 1600, 3200, 6400, 8000, 8000],
  ]);
  expect(waitBefore(1, 0)).toBe(240);
});
