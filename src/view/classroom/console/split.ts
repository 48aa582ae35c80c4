import { LIMITS } from '../../../protocol/limits.ts';

/** Students that make a room worth opening: a few delegations that talk to each other. */
const FEWEST = 6;
/** Ways that are offered. */
const WAYS = 4;

/** Into how many rooms a class can be split, the fewest first. @param students at least 1 */
export function waysToSplit(students: number): readonly number[] {
  const least = Math.ceil(students / LIMITS.studentsARoom);
  const most = Math.max(least, Math.floor(students / FEWEST));
  return Array.from({ length: Math.min(WAYS, most - least + 1) }, (_, at) => least + at);
}
