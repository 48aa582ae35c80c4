import { NATIONS } from '../vocabulary/nations.ts';

/** Version of the messages. A client of another version is told so and loads the page anew. */
export const PROTOCOL_VERSION = 2;

/** What a table takes from a client. */
export const LIMITS = {
  /** Bytes of one message; the longest honest one is a slip of some 2 kB. */
  messageBytes: 16_384,
  /** Messages a second that a client may send for long, and how many at once. */
  messagesPerSecond: 10,
  burst: 40,
  /** Characters of a text between delegations, and of an announcement. */
  textLength: 280,
  /** Characters of what a student writes about one moment on its exit sheet. */
  reflectionLength: 1200,
  nicknameLength: 24,
  /** Characters of one that is read at all: what is too long is refused in a sentence, and not cut. */
  nicknameTyped: 80,
  /** Members of one room, onlookers included. */
  members: 60,
  /** Students that one room takes before another is opened: three to a nation, and room for those who come late. */
  studentsARoom: 3 * NATIONS.length,
  /** Students that rooms are opened for at once. */
  students: 1000,
  /** Members of one delegation. */
  delegation: 4,
  /** Tabs and devices that one member has open at once; a further one closes the oldest. */
  tabs: 3,
  /** Minutes that a timer can be set to, at most. */
  timerMinutes: 180,
  /** Seconds that a timer is set to at least. */
  timerSeconds: 5,
  /** The highest turn that a command may name. */
  turns: 1000,
  /** Rooms of one house. */
  rooms: 120,
  /** Per cent of a step's time that a delegation can have on top. */
  extraTime: 200,
} as const;

/** Milliseconds that a timer can be set to, at most. */
export const LONGEST_TIMER = 60_000 * LIMITS.timerMinutes;
