import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../vocabulary/result.ts';

/** What the command was asked for. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The folder of the data. */
  readonly data: string;
}

const USUAL_PORT = 1731;
const USUAL_DATA = 'classroom-data';

/** Reads PORT, HOST and DATA; empty is unset. Faults: `portMalformed`, `hostMalformed`. */
export function settingsOf(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): Result<Settings> {
  const asked = env.PORT || String(USUAL_PORT);
  const port = Number(asked);
  if (!/^\d{1,5}$/.test(asked) || port < 1 || port > 65535)
    return fail('portMalformed', 'PORT', { found: asked });
  const host = env.HOST || '0.0.0.0';
  if (!/^[0-9A-Za-z.:_-]{1,200}$/.test(host)) return fail('hostMalformed', 'HOST', { found: host });
  return ok({ port, host, data: resolve(root, env.DATA || USUAL_DATA) });
}

/** The addresses under which others on the network find this machine, most likely first. */
export function originsOf(host: string, port: number): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::')
    return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
  const found = Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ name, address })),
  );
  // Bridges of virtual machines and containers lead no phone here.
  const likely = (name: string): number => (/^(docker|br-|veth|virbr|vmnet|vEthernet)/i.test(name) ? 1 : 0);
  const sorted = found.sort((one, other) => likely(one.name) - likely(other.name));
  return [...sorted.map(({ address }) => `http://${address}:${port}`), `http://localhost:${port}`];
}
