import type { ComponentType } from 'preact';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Kit } from './kit.ts';

/** Fetches the page about the model, and makes it one about this scenario. */
export async function modelPageOf(kit: Kit, scenario: Scenario): Promise<ComponentType> {
  const { ModelPage, measuredOn } = await kit.model();
  return () => (
    <ModelPage
      scenario={scenario}
      profiles={kit.profiles}
      sources={kit.sources}
      measured={measuredOn(scenario.id)}
    />
  );
}
