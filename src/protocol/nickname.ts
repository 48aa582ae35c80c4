import { fail, ok, type Result } from '../vocabulary/result.ts';
import { LIMITS } from './limits.ts';

const ADJECTIVES = [
  ...['Amber', 'Brave', 'Calm', 'Clever', 'Copper', 'Curious', 'Daring', 'Early', 'Eager', 'Gentle'],
  ...['Golden', 'Happy', 'Honest', 'Ivory', 'Jolly', 'Keen', 'Lively', 'Lucky', 'Lunar', 'Merry'],
  ...['Nimble', 'Noble', 'Patient', 'Polar', 'Quick', 'Quiet', 'Ready', 'Silver', 'Solar', 'Steady'],
  ...['Sunny', 'Swift', 'Tall', 'Tidy', 'Velvet', 'Vivid', 'Warm', 'Wise', 'Witty', 'Young'],
] as const;

const ANIMALS = [
  ...['Badger', 'Bear', 'Beaver', 'Bison', 'Camel', 'Crane', 'Curlew', 'Deer', 'Dolphin', 'Dormouse'],
  ...['Eagle', 'Falcon', 'Finch', 'Fox', 'Gecko', 'Hare', 'Heron', 'Ibex', 'Jackdaw', 'Koala'],
  ...['Lark', 'Lynx', 'Magpie', 'Marten', 'Moose', 'Newt', 'Otter', 'Owl', 'Panda', 'Penguin'],
  ...['Puffin', 'Robin', 'Salmon', 'Seal', 'Sparrow', 'Stork', 'Swan', 'Tortoise', 'Walrus', 'Wren'],
] as const;

/**
 * Makes a nickname such as "Quiet Heron" that nobody has yet; with a number where all are taken.
 * @param below a whole number of 0 to its argument - 1
 */
export function makeNickname(below: (bound: number) => number, taken: readonly string[] = []): string {
  const inUse = new Set(taken.map(folded));
  const first = below(ADJECTIVES.length * ANIMALS.length);
  for (let step = 0; step < ADJECTIVES.length * ANIMALS.length; step += 1) {
    // 1009 is prime and no divisor of 1600: every pair comes once, and neighbours differ in both words.
    const at = (first + step * 1009) % (ADJECTIVES.length * ANIMALS.length);
    const name = `${ADJECTIVES[Math.floor(at / ANIMALS.length)]} ${ANIMALS[at % ANIMALS.length]}`;
    if (!inUse.has(folded(name))) return name;
  }
  return `Lunar Owl ${taken.length}`;
}

/** Whether a name is one of those that are made: two words of the lists. */
export function isMadeUp(name: string): boolean {
  const [adjective = '', animal = '', ...more] = name.split(' ');
  return more.length === 0 && isIn(ADJECTIVES, adjective) && isIn(ANIMALS, animal);
}

function isIn(list: readonly string[], word: string): boolean {
  return list.includes(word);
}

/**
 * Checks a nickname: 2 to 24 letters, digits, spaces, dots, hyphens and apostrophes, beginning with a letter or digit,
 * and nobody else's. An address, a number or markup can't be one. Faults: `nicknameLetters`, `nicknameLength`,
 * `nicknameTaken`.
 */
export function checkNickname(text: string, taken: readonly string[] = []): Result<string> {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name.length < 2 || name.length > LIMITS.nicknameLength)
    return fail('nicknameLength', 'nickname', { least: 2, most: LIMITS.nicknameLength });
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’-]*$/u.test(name) || !/\p{L}/u.test(name) || /\d{4}/.test(name))
    return fail('nicknameLetters', 'nickname');
  return taken.some((other) => folded(other) === folded(name)) ? fail('nicknameTaken', 'nickname') : ok(name);
}

/** Whether two names that were typed are one. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string => folded(name.replace(/\s+/gu, ' ').trim());
  return plain(one) === plain(other);
}

/** Two names that look alike are one. */
function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
