import type { Programme, TrustWord } from '../../vocabulary/measures.ts';

/** Every word the canvas writes by itself, from the catalogue. Names and Words come with the picture. */
export interface BoardWords {
  /** Stands before the outermost band's number: "prestige". */
  readonly prestige: string;
  /** Short names: "Artemis base", "ILRS base", "ILRS plant", "US reactor". */
  readonly programmes: Readonly<Record<Programme, string>>;
  readonly legend: {
    /** Stands beside an arrow from one dot to another, which shows the way light flows: "trusts". */
    readonly flow: string;
    readonly trust: Readonly<Record<TrustWord, string>>;
    readonly tariff: string;
    readonly truce: string;
    readonly samples: string;
    readonly accords: string;
    readonly ilrs: string;
    readonly unaligned: string;
    /** What the marks of a debate mean, while there is one. */
    readonly assembly: Readonly<Record<'for' | 'against' | 'yes' | 'no' | 'speaking' | 'listens', string>>;
  };
}
