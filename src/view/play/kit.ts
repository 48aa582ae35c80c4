import type { ComponentType } from 'preact';
import type { GlossaryTerm, Profile, Source } from '../../scenario/background.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ByNation } from '../../vocabulary/nations.ts';
import type { Sharing } from '../share/sharing.ts';

/** The authored content that the screens show, handed in by the composition root. */
export interface Kit {
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly profiles: ByNation<Profile>;
  readonly glossary: readonly GlossaryTerm[];
  /** By source number. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The page about the model, which few open and so arrives by itself. */
  readonly model: () => Promise<ModelModule>;
  /** What hands a game on and opens one that was handed on; it arrives by itself as well. */
  readonly sharing: () => Promise<Sharing>;
}

export interface ModelPageProps {
  readonly scenario: Scenario;
  readonly profiles: Kit['profiles'];
  readonly sources: Kit['sources'];
  /** The balance as the lab wrote it down; read before it is believed. */
  readonly measured: unknown;
}

/** What arrives with the page about the model. */
export interface ModelModule {
  readonly ModelPage: ComponentType<ModelPageProps>;
  readonly measured: unknown;
}
