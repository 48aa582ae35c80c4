import { networkInterfaces } from 'node:os';
import type { ReachStatus } from '../../protocol/reach.ts';
import type { Clock } from '../clock.ts';

/** Addresses that are remembered; a school has fewer devices. */
const MOST_REMEMBERED = 5000;

/** Whether an address is this machine's own: the facilitator's browser beside the server proves nothing. */
export function isThisMachine(address: string): boolean {
  const plain = plainOf(address);
  if (plain === '' || plain === '::1' || plain.startsWith('127.')) return true;
  return Object.values(networkInterfaces()).some((all) => all?.some((own) => own.address === plain));
}

function plainOf(address: string): string {
  return address.replace(/^::ffff:/, '').replace(/%.*$/, '');
}

/** Sees which other devices find the classroom, since many schools' networks keep devices apart. Nothing of it is kept. */
export class Reach {
  readonly #clock: Clock;
  readonly #isThisMachine: (address: string) => boolean;
  readonly #origins: () => readonly string[];
  readonly #devices = new Set<string>();
  readonly #joined = new Set<string>();
  #quietSince: number;
  /** Called when a device came that had not come before. */
  changed: () => void = () => {};

  constructor(
    clock: Clock,
    origins: () => readonly string[],
    own: (address: string) => boolean = isThisMachine,
  ) {
    this.#clock = clock;
    this.#origins = origins;
    this.#isThisMachine = own;
    this.#quietSince = clock.steady();
  }

  /** A device fetched the page. */
  fetched(address: string): void {
    this.#note(this.#devices, address);
  }

  /** A device came in with a code, or came back. */
  entered(address: string): void {
    this.#note(this.#devices, address);
    this.#note(this.#joined, address);
  }

  /** The facilitator begins to wait. */
  begin(): void {
    this.#quietSince = this.#clock.steady();
  }

  status(): ReachStatus {
    return {
      origins: this.#origins(),
      devices: this.#devices.size,
      joined: this.#joined.size,
      quiet: Math.round(this.#clock.steady() - this.#quietSince),
    };
  }

  #note(known: Set<string>, address: string): void {
    const plain = plainOf(address);
    if (known.has(plain) || known.size >= MOST_REMEMBERED || this.#isThisMachine(address)) return;
    known.add(plain);
    this.#quietSince = this.#clock.steady();
    this.changed();
  }
}
