/** A bucket that fills steadily: so many acts at once, and so many a second for long. */
export class Bucket {
  readonly #most: number;
  readonly #perSecond: number;
  #left: number;
  #at: number;

  /** @param now milliseconds of a steady clock */
  constructor(most: number, perSecond: number, now: number) {
    this.#most = most;
    this.#perSecond = perSecond;
    this.#left = most;
    this.#at = now;
  }

  /** Takes one out; false where there is none. */
  take(now: number): boolean {
    this.#fill(now);
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** Whether one could be taken out. */
  has(now: number): boolean {
    this.#fill(now);
    return this.#left >= 1;
  }

  get isFull(): boolean {
    return this.#left >= this.#most;
  }

  #fill(now: number): void {
    this.#left = Math.min(this.#most, this.#left + (Math.max(0, now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
  }
}

/** Wrong codes, tokens and secrets from one address: so many at once, and so many a minute for long. */
const WRONG_AT_ONCE = 20;
const WRONG_A_MINUTE = 10;
/** Connections from one address: a school's gateway may hide a whole class behind one. */
const CONNECTIONS_AN_ADDRESS = 150;

/** What each address has tried and holds. */
export class Addresses {
  readonly #wrong = new Map<string, Bucket>();
  readonly #open = new Map<string, number>();

  /** Whether an address may try another code. */
  mayTry(address: string, now: number): boolean {
    return this.#wrong.get(networkOf(address))?.has(now) ?? true;
  }

  wentWrong(address: string, now: number): void {
    const key = networkOf(address);
    const bucket = this.#wrong.get(key) ?? new Bucket(WRONG_AT_ONCE, WRONG_A_MINUTE / 60, now);
    bucket.take(now);
    this.#wrong.set(key, bucket);
    if (this.#wrong.size <= 10_000) return;
    for (const [other, one] of this.#wrong) if (one.has(now) && one.isFull) this.#wrong.delete(other);
  }

  /** Counts a connection in; false where its address holds too many. */
  enter(address: string): boolean {
    const key = networkOf(address);
    const open = this.#open.get(key) ?? 0;
    if (open >= CONNECTIONS_AN_ADDRESS) return false;
    this.#open.set(key, open + 1);
    return true;
  }

  leave(address: string): void {
    const key = networkOf(address);
    const open = (this.#open.get(key) ?? 1) - 1;
    if (open <= 0) this.#open.delete(key);
    else this.#open.set(key, open);
  }
}

/** Of IPv6 the network, since one device has as many addresses in it as it likes. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}
