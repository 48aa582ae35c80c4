import { metricSlots } from '../../../debrief/metricSlots.ts';
import { aimMills } from '../../../rules/aims.ts';
import type { Position } from '../../../rules/position.ts';
import type { Aim, Scenario } from '../../../scenario/scenario.ts';
import type { Slot } from '../../../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { LOOKING_BACK, type Screen } from '../../play/playState.ts';

/** The words for how far an aim has come. */
export const AIM_BANDS = ['far', 'begun', 'half', 'near', 'almost', 'reached'] as const;
export type AimBand = (typeof AIM_BANDS)[number];

/** @param percent 0-100 */
export function aimBand(percent: number): AimBand {
  if (percent >= 100) return 'reached';
  if (percent >= 80) return 'almost';
  if (percent >= 60) return 'near';
  if (percent >= 40) return 'half';
  return percent >= 20 ? 'begun' : 'far';
}

/** How one aim stands, and whether it is better or worse off than a year ago. */
export interface AimStanding {
  readonly aim: Aim;
  readonly secret: boolean;
  /** 0-100, cut off. */
  readonly percent: number;
  readonly trend: 'up' | 'level' | 'down';
  /** The one number it reads; null where it reads several, or none. */
  readonly slot: Slot | null;
}

/** The most that one aim counts for in a scenario, per cent of an agenda: the length of the longest bar. */
export function heaviestAim({ agendas }: Pick<Scenario, 'agendas'>): number {
  const weights = NATIONS.flatMap((nation) => {
    const { public: declared, secret, world } = agendas[nation];
    return [...declared, ...secret, world].map(({ weight }) => weight);
  });
  return Math.max(...weights);
}

/** Place of the secret one among a seat's four aims. */
export const SECRET_AIM = 2;

/** @param before the position to compare with */
export function aimStandings(
  aims: readonly Aim[],
  now: Position,
  before: Position,
  self: Nation,
): readonly AimStanding[] {
  return aims.map((aim, index) => {
    const mills = aimMills(aim, now, self);
    const earlier = aimMills(aim, before, self);
    const slots = metricSlots(aim.metric, now, self);
    return {
      aim,
      secret: index === SECRET_AIM,
      percent: Math.trunc(mills / 10),
      trend: mills > earlier ? 'up' : mills < earlier ? 'down' : 'level',
      slot: slots.length === 1 ? (slots[0]?.slot ?? null) : null,
    };
  });
}

/**
 * The turn whose end to compare with; 0 is the opening. A turn that is looked back at counts itself; else it runs, and
 * the last one does.
 */
export function yearBefore(turn: number, screen: Screen): number {
  return Math.max(0, LOOKING_BACK.has(screen) ? turn - 1 : turn - 2);
}
