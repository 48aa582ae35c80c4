import {
  areChannelsFrozen,
  isCertificateSought,
  isStationFounded,
  landerState,
  nationState,
  owesPledge,
  statuteState,
} from '../machines/states.ts';
import { congressMood } from '../rules/congress.ts';
import { nationalOf, type Position, worldOf } from '../rules/position.ts';
import type { Aim, Scenario } from '../scenario/scenario.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';

/** Something in the position that can tip soon, with what its sentence needs. */
export type Cliffhanger =
  | { readonly kind: 'frozen'; readonly tension: number }
  | { readonly kind: 'freezing'; readonly tension: number }
  /** `owes`: who has not delivered yet. */
  | {
      readonly kind: 'pledgeDue';
      readonly with: Nation;
      readonly due: number;
      readonly owes: 'both' | 'self' | 'other';
    }
  | { readonly kind: 'billNear'; readonly short: number }
  | { readonly kind: 'certificate' }
  | { readonly kind: 'window'; readonly payloads: number }
  | { readonly kind: 'racing'; readonly accords: number; readonly ilrs: number }
  | { readonly kind: 'rivalAhead'; readonly rival: Nation; readonly by: number }
  | { readonly kind: 'rivalBehind'; readonly rival: Nation; readonly by: number }
  | { readonly kind: 'unopened'; readonly lots: number; readonly othersPublished: boolean }
  | { readonly kind: 'noStation' }
  /** One of the reader's aims has gone far in the chapter; in thousandths, 0-1000. */
  | { readonly kind: 'aimMoved'; readonly aim: Aim; readonly before: number; readonly after: number }
  | { readonly kind: 'quiet' };

/** Tension at which channels between the camps close, and at which they open again. */
const FREEZE = 90;
/** How near counts as near, in points of tension or mood, turns, and points of prestige. */
const NEAR_TENSION = 15;
const NEAR_MOOD = 12;
const NEAR_TURNS = 2;
const NEAR_PRESTIGE = 6;

/**
 * What a chapter can close on for one seat, or for somebody who holds none, most pressing first, drawn from the position alone and never empty. What
 * only the seat itself may know is its own.
 */
export function cliffhangersOf(
  scenario: Scenario,
  position: Position,
  seat: Nation | null,
): readonly Cliffhanger[] {
  const found = [
    ...ofTension(position),
    ...(seat ? ofPledges(position, seat) : []),
    ...ofLaw(scenario, position),
    ...ofLander(scenario, position),
    ...ofRace(position),
    ...(seat ? [...ofRivals(position, seat), ...ofCapsule(position, seat)] : []),
  ];
  if (!isStationFounded(position.states)) found.push({ kind: 'noStation' });
  return found.length > 0 ? found : [{ kind: 'quiet' }];
}

function ofTension(position: Position): Cliffhanger[] {
  const tension = worldOf(position, 'tension');
  if (areChannelsFrozen(position.states)) return [{ kind: 'frozen', tension }];
  return tension >= FREEZE - NEAR_TENSION ? [{ kind: 'freezing', tension }] : [];
}

function ofPledges(position: Position, seat: Nation): Cliffhanger[] {
  return position.pledges
    .filter(
      ({ first, second, terms }) =>
        (first === seat || second === seat) && terms.due - position.turn < NEAR_TURNS,
    )
    .sort((one, other) => one.terms.due - other.terms.due)
    .slice(0, 1)
    .map((pledge) => {
      const { first, second, terms } = pledge;
      const other = first === seat ? second : first;
      const isOwed = (by: Nation): boolean => owesPledge(position.states, pledge, by);
      const owes = !isOwed(other) ? 'self' : isOwed(seat) ? 'both' : 'other';
      return { kind: 'pledgeDue', with: other, due: terms.due, owes };
    });
}

function ofLaw(scenario: Scenario, position: Position): Cliffhanger[] {
  if (isCertificateSought(position.states)) return [{ kind: 'certificate' }];
  if (statuteState(position.states) !== 'inForce') return [];
  const short = scenario.coefficients.congressThreshold.value - congressMood(position);
  return short <= NEAR_MOOD ? [{ kind: 'billNear', short: Math.max(0, short) }] : [];
}

function ofLander(scenario: Scenario, position: Position): Cliffhanger[] {
  const state = landerState(position.states);
  const opensSoon = state === 'planned' && scenario.landerWindow[0] - position.turn <= NEAR_TURNS;
  if (state !== 'onPad' && !opensSoon) return [];
  if (!scenario.systems.includes('programmes')) return [];
  const payloads = NATIONS.filter((nation) =>
    ['placed', 'built'].includes(nationState(position.states, nation).payload),
  );
  return [{ kind: 'window', payloads: payloads.length }];
}

function ofRace(position: Position): Cliffhanger[] {
  const accords = worldOf(position, 'artemisBase');
  const ilrs = worldOf(position, 'ilrsBase');
  const close = Math.abs(accords - ilrs) <= 1 && Math.min(accords, ilrs) >= 3 && Math.max(accords, ilrs) < 10;
  return close ? [{ kind: 'racing', accords, ilrs }] : [];
}

function ofRivals(position: Position, seat: Nation): Cliffhanger[] {
  const own = nationalOf(position, 'prestige', seat);
  const gaps = NATIONS.filter((nation) => nation !== seat).map((rival) => ({
    rival,
    gap: nationalOf(position, 'prestige', rival) - own,
  }));
  const ahead = gaps.filter(({ gap }) => gap >= 0 && gap <= NEAR_PRESTIGE).sort((a, b) => a.gap - b.gap)[0];
  if (ahead) return [{ kind: 'rivalAhead', rival: ahead.rival, by: ahead.gap }];
  const behind = gaps.filter(({ gap }) => gap < 0 && gap >= -NEAR_PRESTIGE).sort((a, b) => b.gap - a.gap)[0];
  return behind ? [{ kind: 'rivalBehind', rival: behind.rival, by: -behind.gap }] : [];
}

function ofCapsule(position: Position, seat: Nation): Cliffhanger[] {
  const lots = nationalOf(position, 'young', seat);
  if (lots === 0) return [];
  const others = NATIONS.filter((nation) => nation !== seat);
  return [
    {
      kind: 'unopened',
      lots,
      othersPublished: others.some((nation) => nationalOf(position, 'papers', nation) > 0),
    },
  ];
}
