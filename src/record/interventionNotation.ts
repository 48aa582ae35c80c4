import type { Intervention, ToldMeasure, ToldShift } from '../vocabulary/facilitator.ts';
import { isNation } from '../vocabulary/nations.ts';
import { misread, type Read } from './slipNotation.ts';

/** What stands where a seat's code stands in other lines. */
export const FACILITATOR = 'facilitator';

/**
 * What the facilitator did in the words of the notation, after `facilitator`: `tells suez`, `tells "A headline"; tension
 * +3`, `lets the room rate within 200`, `rates provenance 640`, `opens the ballots`.
 */
export function writeIntervention(act: Intervention): string {
  switch (act.kind) {
    case 'news':
      return `tells ${act.id}`;
    case 'headline':
      return `tells ${JSON.stringify(act.text)}${act.shift ? `; ${writeShift(act.shift)}` : ''}`;
    case 'ratings':
      return `lets the room rate within ${act.within}`;
    case 'rating':
      return `rates ${act.claim} ${act.base}`;
    case 'ballots':
      return 'opens the ballots';
  }
}

/** `tension +3`, `skepticism of PAK -2`, `enthusiasm of everyone +1`. */
function writeShift({ measure, of, amount }: ToldShift): string {
  return `${measure}${of ? ` of ${of}` : ''} ${amount < 0 ? '' : '+'}${amount}`;
}

const ITEM = /^tells ([A-Za-z0-9.-]+)$/;
const OWN = /^tells ("(?:[^"\\]|\\.)*")(?:; (.*))?$/;
const SHIFT = /^([a-z]+)(?: of ([A-Za-z]+))? ([+-][0-9]{1,3})$/;
const WITHIN = /^lets the room rate within ([0-9]{1,4})$/;
const RATES = /^rates ([A-Za-z0-9]+) ([0-9]{1,4})$/;

/** Reads what the facilitator did from the words after `facilitator`. Its shape is checked with all else in the end. */
export function readIntervention(text: string): Read<Intervention> {
  const [, id] = ITEM.exec(text) ?? [];
  if (id !== undefined) return { ok: true, value: { kind: 'news', id } };
  const [, within] = WITHIN.exec(text) ?? [];
  if (within !== undefined) return { ok: true, value: { kind: 'ratings', within: Number(within) } };
  const [, claim, base] = RATES.exec(text) ?? [];
  if (claim !== undefined) return { ok: true, value: { kind: 'rating', claim, base: Number(base) } };
  if (text === 'opens the ballots') return { ok: true, value: { kind: 'ballots' } };
  return readHeadline(text);
}

function readHeadline(text: string): Read<Intervention> {
  const [, quoted, moved] = OWN.exec(text) ?? [];
  const headline = quoted === undefined ? null : unquoted(quoted);
  if (headline === null) return misread('facilitator', text);
  if (moved === undefined) return { ok: true, value: { kind: 'headline', text: headline, shift: null } };
  const [, measure, of, amount] = SHIFT.exec(moved) ?? [];
  if (measure === undefined || (of !== undefined && of !== 'everyone' && !isNation(of)))
    return misread('shift', moved);
  const shift: ToldShift = { measure: measure as ToldMeasure, of: of ?? null, amount: Number(amount) };
  return { ok: true, value: { kind: 'headline', text: headline, shift } };
}

function unquoted(quoted: string): string | null {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return null;
  }
}
