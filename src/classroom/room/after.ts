import type { Asking, AskingStatus, WallPage } from '../../protocol/afterwards.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Deeds } from './deeds.ts';
import type { RoomEvent } from './entry.ts';

/** What surrounds a room's game, as its entries add up. Only the fold changes it. */
export interface RoomAfter {
  swaps: boolean;
  wall: WallPage;
  readonly askings: Record<Asking, AskingStatus['stage']>;
  /** By member: what it did, also of those who left. */
  readonly deeds: Map<string, Deeds>;
  /** By seat: who wrote the Word that its delegation drafted last, and in which beat. */
  readonly wordBy: Map<Nation, { readonly member: string; readonly beat: string; readonly choice: string }>;
  /** By member, by the entry that it is about. */
  readonly written: Map<string, Map<number, string>>;
  /** By turn, by member: whether its hand is raised for what is debated, or against it. */
  readonly hands: Map<number, Map<string, boolean>>;
}

type AfterEvent = Extract<RoomEvent, { kind: 'swapsLet' | 'asked' | 'wallTurned' | 'reflected' | 'raised' }>;

export function newAfter(): RoomAfter {
  return {
    swaps: false,
    wall: 'ending',
    askings: { before: 'never', after: 'never' },
    deeds: new Map(),
    wordBy: new Map(),
    written: new Map(),
    hands: new Map(),
  };
}

export function applyAfter(after: RoomAfter, event: AfterEvent): void {
  switch (event.kind) {
    case 'swapsLet':
      after.swaps = event.open;
      return;
    case 'asked':
      after.askings[event.when] = event.open ? 'open' : 'closed';
      return;
    case 'wallTurned':
      after.wall = event.page;
      return;
    case 'reflected': {
      const { about, member, text } = event;
      const written = after.written.get(member) ?? new Map<number, string>();
      if (text === '') written.delete(about);
      else written.set(about, text);
      after.written.set(member, written);
      return;
    }
    case 'raised': {
      const { isFor, member, turn } = event;
      after.hands.set(turn, (after.hands.get(turn) ?? new Map<string, boolean>()).set(member, isFor));
      return;
    }
  }
}

/** What a class thought of debates that are gone back before is void with them. */
export function forgetHands({ hands }: RoomAfter, from: number): void {
  for (const turn of hands.keys()) if (turn >= from) hands.delete(turn);
}
