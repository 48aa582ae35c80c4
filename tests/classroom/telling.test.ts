import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { LiveRoom } from '../../src/classroom/liveRoom.ts';
import { Audience } from '../../src/classroom/server/audience.ts';
import { Line } from '../../src/classroom/server/line.ts';
import type { Reply } from '../../src/protocol/replies.ts';
import { ownClassroom } from './ownClassroom.ts';

const classroom = ownClassroom();

/** A wall whose connection does with each message what is said. */
function wallAt(room: LiveRoom, send: (text: string) => void): Line {
  const { OPEN } = WebSocket;
  const line = new Line({ readyState: OPEN, OPEN, bufferedAmount: 0, send } as unknown as WebSocket, '');
  line.party = { as: 'projector', room };
  return line;
}

it('what goes wrong in telling one keeps nobody else from being told', () => {
  const opened = classroom.house.openFor(1, { scenario: 'lesson', level: 'practised' }, null);
  const room = opened.ok ? opened.value[0] : undefined;
  if (!room) throw new Error('no room');
  const problems: unknown[] = [];
  const heard: string[] = [];
  const audience = new Audience(room, (problem) => problems.push(problem));
  const wrong = new Error('a line fell');
  const fallen = wallAt(room, () => {
    throw wrong;
  });
  const other = wallAt(room, (text) => heard.push((JSON.parse(text) as Reply).kind));
  for (const line of [fallen, other]) audience.lines.add(line);
  audience.publish();
  expect(heard).toEqual(['room', 'view', 'afterwards']);
  expect(problems).toEqual([wrong]);
});
