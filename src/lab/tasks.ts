import { type DebatesParam, type DebatesResult, debatesTask } from './debatesTask.ts';
import { type GameParam, type GameResult, gameTask } from './gameTask.ts';

/** What workers can be asked to do, by name. Param and result are JSON, and the result follows from the param alone. */
interface Tasks {
  readonly debates: { readonly param: DebatesParam; readonly result: DebatesResult };
  readonly game: { readonly param: GameParam; readonly result: GameResult };
}

export type TaskName = keyof Tasks;
export type ParamOf<N extends TaskName> = Tasks[N]['param'];
export type ResultOf<N extends TaskName> = Tasks[N]['result'];

export const TASKS: { readonly [N in TaskName]: (param: ParamOf<N>) => ResultOf<N> } = {
  debates: debatesTask,
  game: gameTask,
};
