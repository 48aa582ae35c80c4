import type { Fault } from '../vocabulary/result.ts';
import { STORE_FILE } from './store/sqliteStore.ts';

/** What the terminal says when the classroom can't be opened, by the fault's code. `{name}` stands for a param. */
const FAULT_WORDS = {
  portMalformed: 'PORT must be a whole number from 1 to 65535, and is "{found}".',
  hostMalformed:
    'HOST must be an address of this machine, as in HOST=0.0.0.0 for all of them, and is "{found}".',
  portInUse:
    'Port {port} is in use: stop what listens there, or choose another, as in PORT={other} npm run classroom.',
  portForbidden:
    'Port {port} may not be used by this user: choose one above 1023, as in PORT=1731 npm run classroom.',
  hostUnknown: '"{host}" is no address of this machine: leave HOST away to be found under all that it has.',
  notListening: 'The server could not start: {why}.',
  storeInUse:
    'The data in {path} is in use by another classroom: stop that one, or choose another folder with DATA.',
  storeFull: 'The disk is full: make room on the one that holds {path}, and start again. Nothing is lost.',
  storeReadOnly: 'Nothing can be written in {path}: choose another folder with DATA.',
  storeClosed: 'The folder {path} can not be opened or made: choose another with DATA.',
  storeNoFolder: '{path} is no folder: choose another with DATA.',
  storeDamaged: `The data in {path} is damaged. It is left as it is: keep a copy of ${STORE_FILE}, then move it away or choose another folder with DATA.`,
  storeForeign: `${STORE_FILE} in {path} was written by another program or a later version: choose another folder with DATA.`,
  storeFailed: 'The data in {path} could not be opened: {why}.',
} as const;

/** A fault at the start as one sentence. */
export function sentenceOf({ code, path, params }: Fault): string {
  const words = Object.hasOwn(FAULT_WORDS, code)
    ? FAULT_WORDS[code as keyof typeof FAULT_WORDS]
    : `The classroom could not be opened (${code}).`;
  const port = Number(params?.port ?? 0);
  const given = { ...params, path, other: port === 65535 ? port - 1 : port + 1 };
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String((given as Record<string, string | number>)[name] ?? whole),
  );
}

/** What the terminal says when all goes well. */
export const says = {
  served: (origins: readonly string[]): string =>
    `The classroom is open (Ctrl+C closes it). Students find it at\n${origins.map((one) => `  ${one}/`).join('\n')}`,
  facilitator: (address: string): string =>
    `Facilitator, for you alone (whoever has this link leads the class):\n  ${address}`,
  room: (code: string, address: string, picture: string): string => `Room ${code}   ${address}\n${picture}`,
  notPlayed: (room: string, why: string): string => `Room ${room} is kept and can't be opened here: ${why}.`,
  kept: (folder: string): string => `What is played is kept in ${folder}`,
  problem: (what: string): string => `Something went wrong in the program, and the class goes on: ${what}`,
  closed: 'The classroom is closed. Everything is kept.',
} as const;
