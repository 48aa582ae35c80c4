import { describe, expect, it } from 'vitest';
import { bestRung, isUntried } from '../../src/protocol/ladder.ts';

const lan = ['http://192.168.1.5:1731', 'http://localhost:1731'];
const reach = (devices: number, quiet = 0, origins = lan) => ({ origins, devices, joined: 0, quiet });

describe('the ladder', () => {
  it('waits a minute before it calls the network closed', () => {
    expect(bestRung(reach(0), 27, true)).toBeNull();
    expect(bestRung(reach(0, 59_000), 27, true)).toBeNull();
    expect(bestRung(reach(0, 60_000), 27, true)).toBe('file');
  });

  it('knows where nobody came from where nobody could', () => {
    expect(isUntried(reach(0, 600_000))).toBe(true);
    expect(isUntried(reach(1))).toBe(false);
    expect(isUntried(reach(0, 600_000, ['http://localhost:1731']))).toBe(false);
  });

  it('takes the network where most of those who are expected came, or nobody knows how many there are', () => {
    expect(bestRung(reach(19), 27, true)).toBe('network');
    expect(bestRung(reach(1), null, true)).toBe('network');
  });

  it('shares devices where only some came and no more do', () => {
    expect(bestRung(reach(9), 27, true)).toBeNull();
    expect(bestRung(reach(9, 60_000), 27, true)).toBe('delegation');
  });

  it('goes to paper where there is this computer alone, and to the file at once where it has no network', () => {
    expect(bestRung(reach(5), 27, false)).toBe('paper');
    expect(bestRung(reach(0, 0, ['http://localhost:1731']), 27, true)).toBe('file');
  });
});
