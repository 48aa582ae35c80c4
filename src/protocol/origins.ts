// Under which addresses a classroom is found. An origin is `http://192.168.1.5:1731`.

/** The name or number in an origin, without scheme and port. */
export function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '').replace(/:\d+$/, '');
}

/** An origin as somebody types it: without the scheme. */
export function typedOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}

/** Whether a name of this machine leads nobody else here. */
export function isThisMachineAlone(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}

/** Those that lead here from elsewhere, in their order. */
export function originsForOthers(origins: readonly string[]): readonly string[] {
  return origins.filter((origin) => !isThisMachineAlone(hostOf(origin)));
}

/** Whether any address leads here from elsewhere. */
export function hasNetwork(origins: readonly string[]): boolean {
  return originsForOthers(origins).length > 0;
}

/**
 * What a phone is told to go to: the server knows under which address others find it, a page only how it was opened.
 * @param origins the server's, the likeliest for phones first
 * @param own the page's
 */
export function bestOrigin(origins: readonly string[], own: string): string {
  return originsForOthers(origins)[0] ?? own;
}
