import type { GlossaryTerm, Profile, Source } from '../../scenario/background.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ByNation } from '../../vocabulary/nations.ts';

/** The authored content that the screens show, handed in by the composition root. */
export interface Kit {
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly profiles: ByNation<Profile>;
  readonly glossary: readonly GlossaryTerm[];
  /** By source number. */
  readonly sources: Readonly<Record<string, Source>>;
}
