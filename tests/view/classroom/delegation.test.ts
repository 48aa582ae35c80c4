import { describe, expect, test } from 'vitest';
import type { MemberStatus, RoomStatus } from '../../../src/protocol/replies.ts';
import type { Role } from '../../../src/protocol/roles.ts';
import {
  hasSigner,
  partsAlone,
  placeOf,
  seerOf,
  writerOf,
} from '../../../src/view/classroom/lobby/delegation.ts';

const member = (id: string, role: Role | null, seat: MemberStatus['seat'] = 'FRA'): MemberStatus => ({
  ...{ id, role, seat },
  nickname: id,
  isHere: true,
});
const placeIn = (members: readonly MemberStatus[], id: string) => {
  const place = placeOf({ members } as unknown as RoomStatus, id);
  if (!place) throw new Error('no such member');
  return place;
};

describe('what a role alone holds', () => {
  test('alone one holds everything', () => {
    const place = placeIn([member('m1', 'head'), member('m2', 'head', 'USA')], 'm1');
    expect(place.mates).toEqual([]);
    expect(partsAlone(place)).toHaveLength(7);
  });

  test('a press officer takes the Word and the speeches from the head', () => {
    const members = [member('m1', 'head'), member('m2', 'press')];
    expect(partsAlone(placeIn(members, 'm2'))).toEqual(['word', 'speech']);
    expect(partsAlone(placeIn(members, 'm1'))).toEqual([
      ...['laboratories', 'treaties', 'counsel', 'choices', 'coins'],
    ]);
    expect(writerOf(placeIn(members, 'm1'), 'word')?.id).toBe('m2');
    expect(writerOf(placeIn(members, 'm2'), 'coins')?.id).toBe('m1');
  });

  test('two in one office hold nothing alone, and both write', () => {
    const members = [member('m1', 'head'), member('m2', 'press'), member('m3', 'press')];
    expect(partsAlone(placeIn(members, 'm3'))).toEqual([]);
    expect(placeIn(members, 'm3').held.has('word')).toBe(true);
  });

  test.each([
    ['the head sees all of it alone', ['head'], 'm1', ['yields', 'exposure', 'standing']],
    ['a science officer takes the yields', ['head', 'science'], 'm1', ['exposure', 'standing']],
    ['and sees nothing else', ['head', 'science'], 'm2', ['yields']],
    ['in a full delegation the head sees nothing', ['head', 'press', 'science', 'trade'], 'm1', []],
    ['the trade officer what it costs', ['head', 'press', 'science', 'trade'], 'm4', ['exposure']],
  ] as const)('%s', (_, roles, who, seen) => {
    const members = roles.map((role, index) => member(`m${index + 1}`, role));
    expect([...placeIn(members, who).foreseen]).toEqual(seen);
  });

  test('what an absent member holds falls to the head, and in its absence to the next', () => {
    const away = (one: MemberStatus): MemberStatus => ({ ...one, isHere: false });
    const press = placeIn([member('m1', 'head'), away(member('m2', 'press'))], 'm1');
    expect(press.held.has('word')).toBe(true);
    expect(press.foreseen.has('standing')).toBe(true);
    expect({ signer: hasSigner(press), seer: seerOf(press, 'standing')?.id }).toEqual({
      signer: false,
      seer: 'm1',
    });
    const head = placeIn([away(member('m1', 'head')), member('m2', 'press'), member('m3', 'trade')], 'm2');
    expect(head.held.has('choices')).toBe(true);
    expect(writerOf(head, 'counsel')?.id).toBe('m2');
    expect(hasSigner(head)).toBe(true);
  });

  test('who looks on holds nothing, and who was taken out is nowhere', () => {
    const members = [member('m1', null, null), member('m2', null, null)];
    expect(placeIn(members, 'm1')).toMatchObject({ mates: [], held: new Set() });
    expect(placeOf({ members } as unknown as RoomStatus, 'm9')).toBeNull();
  });
});
