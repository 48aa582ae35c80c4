import { hostname } from 'node:os';

/** What every answer carries. Plain http: nothing here asks for https. */
export function headersFor(host: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "media-src 'self' blob: data:",
      // Older browsers don't count a socket to the same host as 'self'.
      `connect-src 'self' blob: data: ws://${host}`,
      "worker-src 'self' blob:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    // Heeded only where the browser trusts the address; under any other every page would complain of it.
    ...(isLoopback(host) ? { 'Cross-Origin-Opener-Policy': 'same-origin' } : {}),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  };
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:|$)/i.test(host);
}

/**
 * Whether a Host header names this machine: by a number, or by its own name. A page from elsewhere that lets its own name
 * point here is thus no page of ours.
 */
export function isOwnHost(host: string | undefined): host is string {
  if (host === undefined || host.length > 200) return false;
  const name = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(:\d{1,5})?$/.exec(host)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  const own = hostname().toLowerCase();
  const isNumber = name.startsWith('[') || /^\d{1,3}(\.\d{1,3}){3}$/.test(name);
  return isNumber || ['localhost', own, `${own}.local`, `${own.replace(/\..*$/, '')}.local`].includes(name);
}

/** Whether a socket is asked for by a page that came from this very address. */
export function isOwnOrigin(origin: string | undefined, host: string): boolean {
  return origin === `http://${host}`;
}
