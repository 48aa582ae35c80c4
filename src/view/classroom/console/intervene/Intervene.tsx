import { useMemo } from 'preact/hooks';
import { createEngine } from '../../../../game/engine.ts';
import type { View } from '../../../../game/view.ts';
import type { HandsStatus } from '../../../../protocol/afterwards.ts';
import type { Scenario } from '../../../../scenario/scenario.ts';
import { useDesk } from '../desk.ts';
import { NewsPanel } from './NewsPanel.tsx';
import { RatePanel } from './RatePanel.tsx';

export interface InterveneProps {
  /** The game of the room as everybody may see it. */
  readonly view: View;
  /** How the class itself would have voted in each debate that is decided. */
  readonly hands: readonly HandsStatus[];
  readonly scenarios: Readonly<Record<string, Scenario>>;
}

/** How the facilitator intervenes in a game: news, and in debates the room's ratings and speeches given aloud. */
export function Intervene(props: InterveneProps) {
  const { status } = useDesk();
  const scenario = props.scenarios[status.scenario];
  const engine = useMemo(() => (scenario ? createEngine(scenario) : null), [scenario]);
  if (!engine) return null;
  return (
    <>
      <RatePanel engine={engine} view={props.view} hands={props.hands} />
      <NewsPanel engine={engine} view={props.view} />
    </>
  );
}
