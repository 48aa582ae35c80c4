import { type AnyStateMachine, initialTransition, type StateValue, transition } from 'xstate';
import type { DeedName } from '../vocabulary/deeds.ts';
import { DEEDS } from '../vocabulary/deeds.ts';
import { eventAt, eventNumber } from './events.ts';
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
  /** The same for an event that is known by its number (`eventNumber`). */
  take(state: string, event: number): Step | null;
}

/** What one event does in each state that it has been sent in. */
interface Answers {
  readonly steps: Map<string, Step | null>;
  /** The last question and its answer: an event mostly finds its machine as it did before. */
  state: string | null;
  step: Step | null;
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
  const known: (Answers | undefined)[] = [];

  function learn(state: string, event: number): Step | null {
    const snapshot = machine.resolveState(parseStateKey(state) as never);
    const sent = eventAt(event);
    if (!snapshot.can(sent)) return null;
    const [next, actions] = transition(machine, snapshot, sent);
    const names: readonly string[] = actions.map((action) => action.type);
    const deeds = names.filter((name): name is DeedName => DEED_NAMES.has(name));
    return { to: textOf(next as PlainSnapshot), deeds };
  }

  function answer(answers: Answers, state: string, event: number): Step | null {
    let step = answers.steps.get(state);
    if (step === undefined) {
      step = learn(state, event);
      answers.steps.set(state, step);
    }
    answers.state = state;
    answers.step = step;
    return step;
  }

  function take(state: string, event: number): Step | null {
    let answers = known[event];
    if (!answers) {
      answers = { steps: new Map(), state: null, step: null };
      known[event] = answers;
    }
    return answers.state === state ? answers.step : answer(answers, state, event);
  }

  return { start, take, step: (state, type, standing) => take(state, eventNumber(type, standing)) };
}
