import type { Slip } from '../vocabulary/talk.ts';

/** A slip in its one written form: no bid is no field. */
export function plainSlip(slip: Slip): Slip {
  if (slip.phase !== 'commit' || slip.bid !== null) return slip;
  const { bid: _, ...rest } = slip;
  return rest;
}
