import { describe, expect, it } from 'vitest';
import { CODE_COUNT, codeOf, readCode, SLIP_SIGNS } from '../../../src/protocol/paper/codes.ts';

const all = Array.from({ length: CODE_COUNT }, (_, number) => codeOf(number));

describe('codes for handwriting', () => {
  it('are three signs each, no two alike, and read back in small letters too', () => {
    expect(new Set(all).size).toBe(CODE_COUNT);
    for (const [number, code] of all.entries()) {
      expect(code).toMatch(/^[A-Z2-9]{3}$/);
      expect(readCode(code.toLowerCase())).toEqual({ ok: true, value: number });
    }
  });

  it.each(['0O', '1IL', '5S', '8B', '2Z', 'UV', '6G'])('have at most one of the look-alikes %s', (alike) => {
    expect(alike.split('').filter((sign) => SLIP_SIGNS.includes(sign)).length).toBeLessThanOrEqual(1);
  });

  it('betray any one sign that is misread, and any two that are changed round', () => {
    for (const code of all) {
      for (const at of [0, 1, 2]) {
        for (const sign of SLIP_SIGNS) {
          if (sign === code[at]) continue;
          expect(readCode(code.slice(0, at) + sign + code.slice(at + 1)).ok).toBe(false);
        }
      }
      const [first, second, third] = code as unknown as [string, string, string];
      for (const changed of [second + first + third, first + third + second, third + second + first])
        if (changed !== code) expect(readCode(changed).ok).toBe(false);
    }
  });

  it('say what is wrong', () => {
    expect(readCode('A0C')).toMatchObject({ fault: { code: 'slipCodeUnknown', params: { code: 'A0C' } } });
    expect(readCode('AC')).toMatchObject({ fault: { code: 'slipCodeUnknown' } });
    const misread = `${all[7]?.slice(0, 2)}${all[7]?.endsWith('A') ? 'C' : 'A'}`;
    expect(readCode(misread)).toMatchObject({ fault: { code: 'slipCodeMisread' } });
  });

  it('differ in both signs before the check where they follow one another', () => {
    for (let number = 1; number < CODE_COUNT; number += 1) {
      expect(all[number]?.[0]).not.toBe(all[number - 1]?.[0]);
      expect(all[number]?.[1]).not.toBe(all[number - 1]?.[1]);
    }
  });
});
