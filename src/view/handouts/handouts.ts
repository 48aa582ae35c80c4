import { type ComponentType, createContext } from 'preact';
import type { PlanId } from '../../protocol/plans.ts';
import type { GlossaryTerm, Source } from '../../scenario/background.ts';
import type { Brief, PlanNotes, Rubric, TextPart } from '../../scenario/handouts.ts';
import type { ByNation, Nation } from '../../vocabulary/nations.ts';

/** Everything that is printed for a lesson. */
export interface HandoutTexts {
  readonly briefs: ByNation<Brief>;
  /** Each nation's two public aims in words. */
  readonly aims: ByNation<readonly [string, string]>;
  readonly names: ByNation<string>;
  readonly guide: readonly TextPart[];
  readonly plans: Readonly<Record<PlanId, PlanNotes>>;
  readonly rubric: Rubric;
  readonly glossary: readonly GlossaryTerm[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** The sheets, in the order in which somebody needs them. */
export const SHEETS = ['guide', '45', '90', '150', 'briefs', 'rubric', 'glossary'] as const;
export type SheetId = (typeof SHEETS)[number];

/** What is fetched when somebody wants to read or print. */
export interface HandoutsModule {
  readonly Handouts: ComponentType;
  /** One nation's role card. */
  readonly OwnBrief: ComponentType<{ readonly nation: Nation }>;
}

/** How a page of the classroom fetches them. */
export const LoadHandouts = createContext<(() => Promise<HandoutsModule>) | null>(null);
