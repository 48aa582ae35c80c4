import fc from 'fast-check';
import type { FlowLink } from '../../src/debate/flow.ts';

export interface DrawnFlow {
  readonly flow: readonly FlowLink[];
  readonly bases: readonly number[];
}

/** Any flow of up to so many arguments: each under the resolution or an earlier one. */
export function flows(most = 14, least = 0): fc.Arbitrary<DrawnFlow> {
  const link = fc.tuple(fc.nat(), fc.boolean(), fc.double({ min: 0.05, max: 0.95, noNaN: true }));
  return fc.array(link, { minLength: least, maxLength: most }).map((links) => ({
    flow: links.map(([parent, attacks], place) => ({
      under: (parent % (place + 1)) - 1,
      relation: attacks ? 'attack' : 'support',
    })),
    bases: links.map(([, , base]) => base),
  }));
}

/** Whether an argument is there, and everything above it. */
export function isSound(flow: readonly FlowLink[], isPresent: ArrayLike<number>, place: number): boolean {
  if (place === -1) return true;
  return isPresent[place] === 1 && isSound(flow, isPresent, (flow[place] as FlowLink).under);
}
