import { encodeQR } from 'qr';
import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../src/record/linkMoment.ts';
import { writtenForm } from '../../../src/record/writtenForm.ts';
import { sharedText } from '../../../src/view/app/sharedLink.ts';
import { addressOf, MOST_FOR_QR } from '../../../src/view/share/address.ts';

const SITE = 'https://example.org/moon/';
/** A link that makes an address so long. */
const linkFor = (length: number): string => 'a'.repeat(length - `${SITE}#game=`.length);

describe('the address of a shared game', () => {
  it('keeps the game in its fragment, and of the page only where it is', () => {
    const { text } = addressOf(`${SITE}?scenario=lesson&seat=PAK#game=old`, 'AB-_9');
    expect(text).toBe(`${SITE}#game=AB-_9`);
    expect(sharedText(new URL(text).hash)).toBe('AB-_9');
  });

  it('says the moment that was looked at behind the game, and a link without one is as it always was', () => {
    const { text } = addressOf(SITE, 'AB-_9', { turn: 4, beat: 'reveal' });
    expect(momentOf(sharedText(new URL(text).hash) ?? '')).toEqual({
      link: 'AB-_9',
      at: { turn: 4, beat: 'reveal' },
    });
    expect(writtenForm(text)).toEqual({ form: 'link', text: 'AB-_9' });
    expect(momentOf('AB-_9')).toEqual({ link: 'AB-_9', at: null });
    for (const odd of ['', '4', '4.lunch', 'x.talk', '4444.talk', '4.talk&at=5.talk'])
      expect(momentOf(`AB&at=${odd}`).link, odd).toBe('AB');
    expect(momentOf('AB&at=4.lunch').at).toBeNull();
  });

  it.each([
    ['short', `${SITE}index.html`, 'AB', 'fits'],
    ['as long as a code may be', SITE, linkFor(MOST_FOR_QR), 'fits'],
    ['one longer', SITE, linkFor(MOST_FOR_QR + 1), 'tooLong'],
    ['on this machine alone', 'file:///home/ada/1731-grams.html', 'AB', 'local'],
    ['on a server at home', 'http://192.168.0.7:5173/?x=1', 'AB', 'fits'],
  ] as const)('%s: %s', (_, page, link, qr) => {
    expect(addressOf(page, link).qr).toBe(qr);
  });

  it('what fits makes a code of version 25 at most: 117 modules a side, and one on each edge', () => {
    const { text } = addressOf(SITE, linkFor(MOST_FOR_QR));
    expect(encodeQR(text, 'raw', { ecc: 'low', border: 1 })).toHaveLength(119);
    expect(encodeQR(`${text}a`, 'raw', { ecc: 'low', border: 1 }).length).toBeGreaterThan(119);
  });
});

describe('the fragment of an address', () => {
  it.each([
    ['', null],
    ['#top', null],
    ['#game=', ''],
    ['#game=AB', 'AB'],
  ])('%s holds %s', (hash, text) => {
    expect(sharedText(hash)).toBe(text);
  });
});
