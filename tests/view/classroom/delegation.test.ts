import { describe, expect, test } from 'vitest';
import type { MemberStatus, RoomStatus } from '../../../src/protocol/replies.ts';
import type { Role } from '../../../src/protocol/roles.ts';
import { partsAlone, placeOf, writerOf } from '../../../src/view/classroom/lobby/delegation.ts';

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

  test('who looks on holds nothing, and who was taken out is nowhere', () => {
    const members = [member('m1', null, null), member('m2', null, null)];
    expect(placeIn(members, 'm1')).toMatchObject({ mates: [], held: new Set() });
    expect(placeOf({ members } as unknown as RoomStatus, 'm9')).toBeNull();
  });
});
