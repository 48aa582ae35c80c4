import type { ComponentType } from 'preact';
import type { Game } from '../../game/game.ts';
import type { Holders } from '../../record/holders.ts';
import type { ReleasedScenario } from '../../record/releases.ts';
import type { GlossaryTerm, Profile, Source } from '../../scenario/background.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ByNation } from '../../vocabulary/nations.ts';
import type { Sharing } from '../share/sharing.ts';
import type { SwapModule } from './playModule.ts';

/** The authored content that the screens show, handed in by the composition root. */
export interface Kit {
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** Scenarios as they were given out earlier, each fetched when a recording asks for it; absent where there are none. */
  readonly released?: readonly ReleasedScenario[];
  /** Recordings that come with the game, each fetched when one that was shared may be it; absent where there are none. */
  readonly shipped?: readonly ShippedGame[];
  readonly profiles: ByNation<Profile>;
  readonly glossary: readonly GlossaryTerm[];
  /** By source number. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The page about the model, which few open and so arrives by itself. */
  readonly model: () => Promise<ModelModule>;
  /** What a table talks about afterwards; it arrives by itself too. */
  readonly debrief: () => Promise<DebriefModule>;
  /** What hands a game on and opens one that was handed on; it arrives by itself as well. */
  readonly sharing: () => Promise<Sharing>;
  /** What seats somebody in another's chair, likewise. */
  readonly swap: () => Promise<SwapModule>;
}

/** A recording that comes with the game. */
export interface ShippedGame {
  readonly title: string;
  /** The id of the scenario that it was played on. */
  readonly scenario: string;
  /** Its JSON. */
  readonly load: () => Promise<unknown>;
}

export interface DebriefProps {
  readonly game: Game;
  readonly holders: Holders;
  readonly sources: Kit['sources'];
  /** Whether somebody may still play this game on, who shouldn't read what is hidden from them. */
  readonly isSecret: boolean;
  /** What the recording is called, where it is that of what really happened. */
  readonly called?: string | undefined;
}

/** What arrives with the debrief. */
export interface DebriefModule {
  readonly Debrief: ComponentType<DebriefProps>;
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
  /** The balance that was measured on a scenario, by its id, or on another with the same effects and numbers. */
  readonly measuredOn: (scenario: string) => unknown;
}
