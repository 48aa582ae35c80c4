/** Nicknames that nobody is let in by, in small letters, with or without accents. */
export interface RefusedNames {
  /** Refused wherever they stand in a word: no harmless word or name has them in it. */
  readonly anywhere: readonly string[];
  /** Refused as a word of their own, or as the whole name: as part of another word they are harmless. */
  readonly whole: readonly string[];
  /** As a word of their own they pass for whoever leads the class. */
  readonly leaders: readonly string[];
}
