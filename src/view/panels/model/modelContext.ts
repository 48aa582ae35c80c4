import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Kit } from '../../play/kit.ts';
import type { Names } from '../../words/names.ts';

/** What every part of the page about the model may use. */
export interface ModelAtHand {
  readonly scenario: Scenario;
  readonly names: Names;
  readonly sources: Kit['sources'];
}

export const ModelContext = createContext<ModelAtHand | null>(null);

/** @throws outside the page about the model (a programmer's mistake). */
export function useModel(): ModelAtHand {
  const model = useContext(ModelContext);
  if (!model) throw new Error('useModel outside the page about the model');
  return model;
}
