import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import { eventNumber } from './events.ts';
import type { Standing } from './standing.ts';

/** One event sent to one machine. A choice is one or several of these; all must be permitted. */
export interface Move {
  readonly slot: number;
  readonly type: string;
  readonly standing: Standing;
  /** The number of the event of that type and standing. */
  readonly event: number;
  /** The nation that the deeds of this move are done to, when it is not the choice's own target. */
  readonly to?: Nation;
}

export function moveOf(slot: number, type: string, standing: Standing, to?: Nation): Move {
  const event = eventNumber(type, standing);
  return to ? { slot, type, standing, event, to } : { slot, type, standing, event };
}

/** What lies on a nation's bench to study, and whether it is the last lot. */
export type Bench = 'young' | 'lastYoung' | 'old' | 'lastOld';

/** How chance or a vote decided what a choice attempts; while it is only planned, everything would succeed. */
export type Outcome = 'carried' | 'failed';

export function isAgreed(deals: readonly Deal[], act: Deal['act'], giver: Nation, receiver: Nation): boolean {
  for (const deal of deals)
    if (deal.act === act && deal.giver === giver && deal.receiver === receiver) return true;
  return false;
}

const NO_RECIPIENTS: readonly Nation[] = [];

/** The nations that agreed to take a loan from this one in this turn's Talk. */
export function loanRecipients(deals: readonly Deal[], giver: Nation): readonly Nation[] {
  if (deals.length === 0) return NO_RECIPIENTS;
  return NATIONS.filter((nation) => isAgreed(deals, 'loan', giver, nation));
}
