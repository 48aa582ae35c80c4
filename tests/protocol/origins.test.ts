import { describe, expect, it, test } from 'vitest';
import { bestOrigin, hasNetwork, hostOf, isThisMachineAlone, typedOf } from '../../src/protocol/origins.ts';

const lan = ['http://192.168.1.5:1731', 'http://localhost:1731'];

describe('the addresses of a classroom', () => {
  it('are told apart from this machine’s own, which others can’t follow', () => {
    expect(lan.map(hostOf)).toEqual(['192.168.1.5', 'localhost']);
    expect(hasNetwork(lan)).toBe(true);
    expect(hasNetwork(['http://localhost:1731'])).toBe(false);
    expect(['localhost', '127.0.0.1', '[::1]'].every(isThisMachineAlone)).toBe(true);
    expect(isThisMachineAlone('192.168.1.5')).toBe(false);
  });

  test.each([
    ['the network’s, though the page was opened on this machine', lan, 'http://localhost:1731', lan[0]],
    ['the likeliest of several', ['http://10.0.0.2', ...lan], 'http://localhost', 'http://10.0.0.2'],
    [
      'the page’s own where the server knows none for others',
      [lan[1] as string],
      'http://school',
      'http://school',
    ],
    [
      'the page’s own before the server has said anything',
      [],
      'http://localhost:1731',
      'http://localhost:1731',
    ],
  ])('phones are led to %s', (_, origins, own, best) => {
    expect(bestOrigin(origins, own)).toBe(best);
  });

  it('are typed without their scheme', () => {
    expect(typedOf('http://192.168.1.5:1731')).toBe('192.168.1.5:1731');
  });
});
