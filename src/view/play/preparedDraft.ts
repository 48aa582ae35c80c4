import { permitInSlip } from '../../game/commitRules.ts';
import type { Engine } from '../../game/engine.ts';
import type { SeatView } from '../../game/view.ts';
import { choice } from '../../vocabulary/choices.ts';
import { deliveryOf } from '../../vocabulary/talk.ts';
import { type Draft, emptyDraft } from './draft.ts';

/** What a person starts a beat from: in Commit what was agreed in Talk is chosen already, as far as it can be done. */
export function preparedDraft(engine: Engine, view: SeatView): Draft {
  const empty = emptyDraft(view);
  if (view.phase !== 'commit') return empty;
  const { position, seat } = view;
  const choices: string[] = [];
  for (const code of owedBy(view)) {
    const isFull = choices.length >= engine.scenario.choicesPerTurn[seat];
    if (!isFull && permitInSlip(engine, position, seat, choices, choice(code)).open) choices.push(code);
  }
  return { ...empty, choices };
}

/** What a seat agreed to deliver in this turn's Talk, by code, each once. */
export function owedBy({ position, seat }: Pick<SeatView, 'position' | 'seat'>): readonly string[] {
  return [...new Set(position.deals.filter((deal) => deal.giver === seat).map(deliveryOf))];
}
