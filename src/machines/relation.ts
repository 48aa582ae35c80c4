import { type AnyStateMachine, initialTransition, type StateValue, transition } from 'xstate';
import type { DeedName } from '../vocabulary/deeds.ts';
import { DEEDS } from '../vocabulary/deeds.ts';
import type { Standing } from './standing.ts';

/** One step of a machine: where it leads and what has thereby been done. */
export interface Step {
  readonly to: string;
  readonly deeds: readonly DeedName[];
}

/**
 * A machine's transition relation, learned lazily from XState itself and remembered: state and event in, step or
 * refusal out. XState stays the one truth; only its answers are kept, because look-ahead asks millions of times.
 */
export interface Relation {
  /** The state a fresh machine is in. */
  readonly start: string;
  /** The step, or null when the machine does not permit the event in this state. */
  step(state: string, type: string, standing: Standing): Step | null;
}

const DEED_NAMES: ReadonlySet<string> = new Set(DEEDS);

interface PlainSnapshot {
  readonly value: StateValue;
  readonly context: object;
}

/** A state as text that JSON can bring back: its value, and its context when there is any. */
function stateKey({ value, context }: PlainSnapshot): string {
  const words = JSON.stringify(value);
  return Object.keys(context).length === 0 ? words : `${words}${JSON.stringify(context)}`;
}

function parseStateKey(key: string): PlainSnapshot {
  const split = key.endsWith('}') && key.includes('"{') ? key.indexOf('"{') + 1 : -1;
  const value = JSON.parse(split > 0 ? key.slice(0, split) : key) as StateValue;
  const context = split > 0 ? (JSON.parse(key.slice(split)) as object) : {};
  return { value, context };
}

/** @throws when a state is asked about that the machine does not have (a programmer's or a forger's mistake). */
export function relationOf(machine: AnyStateMachine, input?: object): Relation {
  // Each state has one text in memory, so that two that are equal are seen to be at a glance.
  const texts: Record<string, string> = {};
  function textOf(snapshot: PlainSnapshot): string {
    const text = stateKey(snapshot);
    texts[text] ??= text;
    return texts[text];
  }
  const [first] = initialTransition(machine, input as never);
  const start = textOf(first as PlainSnapshot);
  const known = new Map<string, Map<string, Map<Standing, Step | null>>>();

  function learn(state: string, type: string, standing: Standing): Step | null {
    const snapshot = machine.resolveState(parseStateKey(state) as never);
    const event = { type, standing };
    if (!snapshot.can(event)) return null;
    const [next, actions] = transition(machine, snapshot, event);
    const names: readonly string[] = actions.map((action) => action.type);
    const deeds = names.filter((name): name is DeedName => DEED_NAMES.has(name));
    return { to: textOf(next as PlainSnapshot), deeds };
  }

  return {
    start,
    step(state, type, standing) {
      let byType = known.get(state);
      if (!byType) {
        byType = new Map();
        known.set(state, byType);
      }
      let byStanding = byType.get(type);
      if (!byStanding) {
        byStanding = new Map();
        byType.set(type, byStanding);
      }
      let step = byStanding.get(standing);
      if (step === undefined) {
        step = learn(state, type, standing);
        byStanding.set(standing, step);
      }
      return step;
    },
  };
}
