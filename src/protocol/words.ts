import * as v from 'valibot';
import { NATIONS } from '../vocabulary/nations.ts';
import { LIMITS } from './limits.ts';

/** Whom a text is for. */
export const addressee = v.nullable(v.union([v.picklist(NATIONS), v.literal('room')]));
export const nation = v.picklist(NATIONS);
/** A whole number from 0. */
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Letters of a room's code: none that can be mistaken for another, read aloud or written on a board. */
export const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 6;

/** A code as it was typed: small letters, spaces and hyphens are forgiven. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '');
}

export const code = v.pipe(
  v.string(),
  v.maxLength(24),
  v.transform(plainCode),
  v.regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`)),
);

/** 128 bits as base64url. */
export const secret = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

/** A page's own name for itself, drawn by chance: it numbers what it asks. */
export const client = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,40}$/));

export const roomId = v.pipe(v.string(), v.regex(/^r[0-9a-f]{12}$/));
/** The number of a turn. */
export const turn = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.turns));
export const memberId = v.pipe(v.string(), v.regex(/^m[1-9][0-9]{0,3}$/));

/**
 * Free text: one line or several, without control characters, and as a rule not empty. A screen shows it as text, never
 * as markup.
 */
export const text = (most: number, least = 1) =>
  v.pipe(
    v.string(),
    v.maxLength(4 * most),
    v.transform((typed) => typed.normalize('NFC').replace(INVISIBLE, '').trim()),
    v.minLength(least),
    v.maxLength(most),
  );

/** Control characters but the line's end, and marks that turn or hide what stands beside them. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cs}]|[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;
