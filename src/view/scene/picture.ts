import type { DeedName } from '../../vocabulary/deeds.ts';
import type { Programme } from '../../vocabulary/measures.ts';
import type { ByNation, Nation } from '../../vocabulary/nations.ts';

/** One nation as the board shows it. All words come ready from the catalogue. */
export interface NationPicture {
  readonly name: string;
  readonly prestige: number; // 0-100; nearer the Moon = more
  readonly signed: boolean; // Artemis Accords: violet, single ring
  readonly member: boolean; // ILRS: teal, double ring
  readonly samples: boolean; // holds lunar samples: a grain of gold
  /** The Word given this turn in a few words, null while none is given. */
  readonly word: string | null;
  /** How the Word ended, once revealed. */
  readonly wordFate: 'open' | 'kept' | 'broken' | 'silent' | null;
}

/** Where one ballot of Congress stands. */
export type SeatPicture = 'for' | 'against' | 'closed';

/** A debate as it stands in the chamber around the Moon. Who is on no side listens, unless Congress decides. */
export interface AssemblyPicture {
  readonly for: readonly Nation[];
  readonly against: readonly Nation[];
  /** Who has the floor. */
  readonly speaking: Nation | null;
  /** Those that have been opened, in the order in which they were. */
  readonly ballots: Readonly<Partial<Record<Nation, 'for' | 'against'>>>;
  /** The ballots of Congress in its own order; empty where nations decide. */
  readonly congress: readonly SeatPicture[];
}

/** Everything the board draws between two events: plain data, no rules, no history. */
export interface BoardPicture {
  /** Whose eyes: its relations are bright. Null: a spectator or facilitator. */
  readonly seat: Nation | null;
  /** The nation picked to see its relations alone, if any. */
  readonly selected: Nation | null;
  /** 0 at the first turn, 1 at the end: the Moon waxes from crescent to full. */
  readonly clock: number;
  readonly nations: ByNation<NationPicture>;
  /** trust[a][b]: how far a trusts b, 0-100. */
  readonly trust: ByNation<ByNation<number>>;
  readonly tariffs: readonly { readonly by: Nation; readonly on: Nation; readonly level: number }[];
  readonly truces: readonly (readonly [Nation, Nation])[];
  /** Steps of 0-10. */
  readonly programmes: Readonly<Record<Programme, number>>;
  readonly tension: number; // 0-100
  readonly openness: number; // 0-100
  /** Absent while no debate is on screen. */
  readonly assembly?: AssemblyPicture | undefined;
}

/** One thing that happened, for the Reveal: the scene animates it, the caption says it in words. */
export interface BoardEvent {
  readonly deed: DeedName;
  readonly by: Nation | null;
  readonly to: Nation | null;
  /** For `funded` and `completed`. */
  readonly programme: Programme | null;
  /** One sentence from the catalogue. */
  readonly caption: string;
}

/** What the page gets back from the board. */
export interface Board {
  /** Settles at once on a picture (also after skipping). */
  show(picture: BoardPicture): void;
  /** Plays events in order, grouped, at most 20 s in all, then settles on `after`. Resolves early when skipped. */
  reveal(events: readonly BoardEvent[], after: BoardPicture): Promise<void>;
  skip(): void;
  /** How fast films run: 1 is their own speed, 0 holds them where they are. */
  setRate(rate: number): void;
  /** The capsule comes home to the steppe: six seconds, or a still; resolves early when skipped. */
  playPrologue(): Promise<void>;
  setStyle(style: BoardStyle): void;
  /** Hands over the canvas whenever it was drawn, while it still holds its picture. @returns what ends that */
  onDrawn(drawn: (canvas: HTMLCanvasElement) => void): () => void;
  /** A PNG of what is shown. */
  snapshot(): Promise<Blob | null>;
  /** Scripting milliseconds a frame over the last frames, their 95th percentile. */
  frameCost(): { readonly p95: number; readonly frames: number };
  dispose(): void;
}

export interface BoardStyle {
  readonly theme: 'night' | 'day';
  readonly motion: 'full' | 'reduced';
  readonly graphics: 'high' | 'low';
  /** 1 is normal; labels grow with it. */
  readonly textScale: number;
  /** Pixels under which no text may shrink; as small as can be read at a desk where nothing is said. */
  readonly leastText?: number | undefined;
}
