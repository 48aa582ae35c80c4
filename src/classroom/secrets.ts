import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../protocol/words.ts';

/** 128 bits from the machine's secure generator, as 22 letters of base64url. */
export function freshSecret(): string {
  return randomBytes(16).toString('base64url');
}

export function freshRoomId(): string {
  return `r${randomBytes(6).toString('hex')}`;
}

/** A seed that nobody can know. */
export function freshSeed(): number {
  return randomBytes(4).readUInt32BE();
}

/** A whole number of 0 to `bound` - 1. */
export function below(bound: number): number {
  return randomInt(bound);
}

/** A code of six letters that no room has yet: one in 887 million. */
export function freshCode(taken: ReadonlySet<string>): string {
  for (;;) {
    const code = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join(
      '',
    );
    if (!taken.has(code)) return code;
  }
}

/** What is kept of a token: it can't be turned back. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Compares without telling by the time it takes how much is right. */
export function isSame(one: string, other: string): boolean {
  // Of equal length, whatever was sent.
  const [first, second] = [one, other].map((text) => createHash('sha256').update(text).digest()) as [
    Buffer,
    Buffer,
  ];
  return timingSafeEqual(first, second);
}
