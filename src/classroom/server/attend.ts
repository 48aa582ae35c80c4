import type { RawData } from 'ws';
import { LIMITS } from '../../protocol/limits.ts';
import { numberOf, parseRequest } from '../../protocol/requests.ts';
import { fail } from '../../vocabulary/result.ts';
import type { Clock } from '../clock.ts';
import type { Audiences } from './audiences.ts';
import type { Desk } from './desk.ts';
import { Bucket } from './limits.ts';
import type { Line } from './line.ts';

/** Milliseconds in which a connection must say who it is. */
const PATIENCE = 10_000;
/** Milliseconds between two signs of life that are asked for; one that misses two is gone. */
const PULSE = 20_000;
/** Messages too many after which a client is hung up on. */
const MOST_IGNORED = 200;

/** Reads what one client sends, as fast as it may send it, and sees when it is gone. */
export function attend(
  line: Line,
  desk: Desk,
  audiences: Audiences,
  clock: Clock,
  report: (problem: unknown) => void,
): void {
  const { socket } = line;
  const bucket = new Bucket(LIMITS.burst, LIMITS.messagesPerSecond, clock.steady());
  let ignored = 0;
  // Who one is must be known before anything else is; the rest is put in order by the room.
  let greeting: Promise<void> = Promise.resolve();

  socket.on('message', (data: RawData, isBinary: boolean) => {
    // Whom was hung up on is heard no more, though what it sent meanwhile still arrives.
    if (socket.readyState !== socket.OPEN) return;
    const text = isBinary ? '' : textOf(data);
    if (!bucket.take(clock.steady())) {
      ignored += 1;
      if (ignored > MOST_IGNORED) line.hangUp('flooding');
      else refuse(line, numberOf(text), fail('slowDown', '', { perSecond: LIMITS.messagesPerSecond }));
      return;
    }
    const request = isBinary ? fail('messageShape') : parseRequest(text);
    if (!request.ok) return refuse(line, numberOf(text), request);
    const { value } = request;
    const answered = greeting
      .then(() => desk.answer(line, value))
      .catch((problem: unknown) => {
        report(problem);
        refuse(line, 'number' in value ? value.number : null, fail('serverFault'));
      });
    if (value.kind === 'hello') greeting = answered;
  });

  const stopPatience = clock.after(PATIENCE, () => {
    if (!line.party) line.hangUp('helloMissing');
  });
  const stopPulse = keepPulse(line, clock);
  // What is wrong with a connection shows in its end.
  socket.on('error', () => {});
  socket.on('close', () => {
    stopPatience();
    stopPulse();
    // Somebody may just be let in.
    void greeting.then(() => audiences.left(line));
  });
}

/** Ends a connection that shows no sign of life: a slept phone says no goodbye. */
function keepPulse({ socket }: Line, clock: Clock): () => void {
  let isAlive = true;
  let stop = (): void => {};
  const beat = (): void => {
    if (!isAlive) {
      socket.terminate();
      return;
    }
    isAlive = false;
    socket.ping();
    stop = clock.after(PULSE, beat);
  };
  socket.on('pong', () => {
    isAlive = true;
  });
  stop = clock.after(PULSE, beat);
  return () => stop();
}

function textOf(data: RawData): string {
  if (data instanceof ArrayBuffer) return Buffer.from(data).toString();
  return (Array.isArray(data) ? Buffer.concat(data) : data).toString();
}

function refuse(line: Line, number: number | null, { fault }: ReturnType<typeof fail>): void {
  line.send({ kind: 'refused', number, fault });
}
