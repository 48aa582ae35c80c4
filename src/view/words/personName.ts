import type { Occupant } from '../../vocabulary/levels.ts';

/** The name that a person gave; nothing where none was given. Letters that only steer the text around them are left out. */
export function personName(occupant: Occupant): string {
  return occupant.kind === 'person' ? occupant.name.replaceAll(/\p{C}/gu, '').trim() : '';
}
