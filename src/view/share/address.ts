import { type NamedMoment, withMoment } from '../../record/linkMoment.ts';
import { FRAGMENT } from '../app/sharedLink.ts';

/**
 * The most characters of an address that are made into a QR code: version 25 (117 modules a side, ISO/IEC 18004) with
 * its lowest error correction, which a phone still reads from a screen at three pixels a module.
 */
export const MOST_FOR_QR = 1273;

/** An address that opens a game, and which ways of handing it on it is fit for. */
export interface SharedAddress {
  readonly text: string;
  /** `local`: the page lies on this device, and so its address means nothing elsewhere. */
  readonly qr: 'fits' | 'tooLong' | 'local';
}

/**
 * The address of this page with a game in its fragment.
 * @param page where the page is, whatever its query and fragment
 * @param link of the game, from `makeLink`
 * @param at the moment that was looked at, where it was shared from a replay
 */
export function addressOf(page: string, link: string, at: NamedMoment | null = null): SharedAddress {
  const { protocol, href } = new URL(FRAGMENT + withMoment(link, at), page.replace(/[?#].*$/s, ''));
  if (protocol !== 'https:' && protocol !== 'http:') return { text: href, qr: 'local' };
  return { text: href, qr: href.length <= MOST_FOR_QR ? 'fits' : 'tooLong' };
}
