// What stands after `#` in the classroom's addresses: browsers send it to nobody.

/** What a page was opened for. */
export type Purpose =
  | { readonly as: 'newcomer'; readonly code: string }
  | { readonly as: 'facilitator'; readonly secret: string }
  | { readonly as: 'projector'; readonly code: string };

/** An address for one purpose. @param origin `http://192.168.1.5:1731` */
export function addressFor(origin: string, purpose: Purpose): string {
  switch (purpose.as) {
    case 'newcomer':
      return `${origin}/#join=${purpose.code}`;
    case 'facilitator':
      return `${origin}/#facilitator=${purpose.secret}`;
    case 'projector':
      return `${origin}/#projector=${purpose.code}`;
  }
}

/** What a page was opened for, by the part of its address after `#`; null for nothing of these. */
export function purposeIn(fragment: string): Purpose | null {
  const [, kind, value] = /^#?(join|facilitator|projector)=([A-Za-z0-9_-]{1,40})$/.exec(fragment) ?? [];
  if (value === undefined) return null;
  if (kind === 'facilitator') return { as: 'facilitator', secret: value };
  return { as: kind === 'join' ? 'newcomer' : 'projector', code: value };
}
