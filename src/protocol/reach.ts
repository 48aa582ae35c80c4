/** Which other devices have found the classroom. Of a device nothing is kept but that it is another one. */
export interface ReachStatus {
  /** Addresses under which this server listens, the likeliest for phones first. */
  readonly origins: readonly string[];
  /** Other devices that fetched the page. */
  readonly devices: number;
  /** Of those, how many came in with a code. */
  readonly joined: number;
  /** Milliseconds since the test began, or since a device last came. */
  readonly quiet: number;
}
