import type { Role } from '../vocabulary/deeds.ts';
import { bitOf, groupOf, NATIONS, type Nation, nationIndex } from '../vocabulary/nations.ts';
import type { Occurrence } from './occurrence.ts';
import { memberBits, type Reading, signatoryBits } from './reading.ts';

// Lists that are asked for thousands of times a game are made once.
/** By the nation's place. */
const ALONE: readonly (readonly Nation[])[] = NATIONS.map((nation) => [nation]);
const OTHERS: readonly (readonly Nation[])[] = NATIONS.map((nation) =>
  NATIONS.filter((other) => other !== nation),
);
/** By the doer's place and the target's. */
const BYSTANDERS = OTHERS.map((others) => NATIONS.map((to) => others.filter((other) => other !== to)));
const NOBODY: readonly Nation[] = [];

const alone = (nation: Nation): readonly Nation[] => ALONE[nationIndex(nation)] as readonly Nation[];
const othersThan = (nation: Nation): readonly Nation[] => OTHERS[nationIndex(nation)] as readonly Nation[];
const bystandersOf = (by: Nation, to: Nation): readonly Nation[] =>
  BYSTANDERS[nationIndex(by)]?.[nationIndex(to)] ?? NOBODY;

/** The nations a role stands for, seen from a deed. */
export function nationsOf(role: Role, at: Reading, about: Occurrence): readonly Nation[] {
  const { by, to } = about;
  switch (role) {
    case 'actor':
      return by ? alone(by) : NOBODY;
    case 'target':
      return to ? alone(to) : NOBODY;
    case 'everyone':
      return NATIONS;
    case 'others':
      return by ? othersThan(by) : NATIONS;
    case 'bystanders':
      if (!by) return without(NATIONS, to);
      return to ? bystandersOf(by, to) : othersThan(by);
    case 'signatories':
      return without(at.signatories, by);
    case 'members':
      return without(at.members, by);
    case 'sameCamp':
      return campmates(at, by, true);
    case 'otherCamp':
      return campmates(at, by, false);
    case 'accordsLeader':
      return alone('USA');
    case 'ilrsLeader':
      return alone('CHN');
    case 'holders':
      return without(at.holders, by);
    case 'world':
      return NOBODY;
  }
}

function without(nations: readonly Nation[], one: Nation | null): readonly Nation[] {
  return one !== null && nations.includes(one) ? nations.filter((nation) => nation !== one) : nations;
}

function campmates(at: Reading, by: Nation | null, same: boolean): readonly Nation[] {
  if (!by) return NOBODY;
  const { states } = at.position;
  const signed = signatoryBits(states);
  const joined = memberBits(states);
  const own = bitOf(by);
  const inAccords = (signed & own) !== 0;
  const inIlrs = (joined & own) !== 0;
  const mates = (inAccords ? signed : 0) | (inIlrs ? joined : 0);
  const rivals = ((inAccords ? joined : 0) | (inIlrs ? signed : 0)) & ~mates;
  return groupOf((same ? mates : rivals) & ~own);
}
