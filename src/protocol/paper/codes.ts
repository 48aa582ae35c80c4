import { fail, ok, type Result } from '../../vocabulary/result.ts';

/**
 * The 23 signs of a slip's codes: of signs that look alike in handwriting only one is here (no 0 or O, no 1, I or L, no
 * 5 or S, no 8 or B, no Z, V or G). 23 is prime, which the check sign needs.
 */
export const SLIP_SIGNS = 'ACDEFHJKMNPRTUWXY234679';
const BASE = SLIP_SIGNS.length;
/** How many codes there are. */
export const CODE_COUNT = BASE * BASE;

// Neighbours in a list shall differ in both signs before the check: 5 * 23 + 7, and its inverse modulo 529.
const SCATTER = 122;
const GATHER = inverseOf(SCATTER, CODE_COUNT);

function inverseOf(factor: number, modulus: number): number {
  for (let one = 1; one < modulus; one += 1) if ((factor * one) % modulus === 1) return one;
  throw new Error(`${factor} has no inverse modulo ${modulus}`);
}

/** Any one sign misread, or any two changed round, breaks this: 2, 3 and -1 differ, and none is 0 modulo 23. */
function checkOf(first: number, second: number): number {
  return (2 * first + 3 * second) % BASE;
}

/** The code of a number from 0 to 528: two signs and a check sign. @throws beyond (a programmer's mistake) */
export function codeOf(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= CODE_COUNT)
    throw new RangeError(`no code for ${number}`);
  const place = (number * SCATTER) % CODE_COUNT;
  const first = Math.floor(place / BASE);
  const second = place % BASE;
  return [first, second, checkOf(first, second)].map((at) => SLIP_SIGNS[at]).join('');
}

/**
 * The number of a code as it was written, in small letters or capitals. Faults: `slipCodeUnknown` where it is no three
 * of the signs, `slipCodeMisread` where the check sign says that one was read wrong.
 */
export function readCode(written: string): Result<number> {
  const code = written.toUpperCase();
  const signs = code.split('').map((sign) => SLIP_SIGNS.indexOf(sign));
  const [first = -1, second = -1, check = -1] = signs;
  if (signs.length !== 3 || signs.includes(-1)) return fail('slipCodeUnknown', '', { code });
  if (checkOf(first, second) !== check) return fail('slipCodeMisread', '', { code });
  return ok(((first * BASE + second) * GATHER) % CODE_COUNT);
}
