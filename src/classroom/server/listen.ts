import type { AddressInfo, Server } from 'node:net';
import { type Fault, ok, type Result } from '../../vocabulary/result.ts';

const FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'portInUse',
  EACCES: 'portForbidden',
  EADDRNOTAVAIL: 'hostUnknown',
  ENOTFOUND: 'hostUnknown',
  EAI_AGAIN: 'hostUnknown',
};

/**
 * Lets a server listen, and says on which port. Faults: `portInUse`, `portForbidden`, `hostUnknown`; `notListening` with
 * what the machine says.
 * @param port 0 for any that is free
 */
export function listen(server: Server, port: number, host: string): Promise<Result<number>> {
  return new Promise((resolve) => {
    server.once('error', ({ code = '', message }: NodeJS.ErrnoException) => {
      const fault: Fault = {
        code: FAULTS[code] ?? 'notListening',
        path: '',
        params: { port, host, why: message },
      };
      resolve({ ok: false, fault });
    });
    server.listen(port, host, () => resolve(ok((server.address() as AddressInfo).port)));
  });
}
