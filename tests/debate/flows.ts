import fc from 'fast-check';
import type { FlowLink } from '../../src/debate/flow.ts';

export interface DrawnFlow {
  readonly flow: readonly FlowLink[];
  readonly bases: readonly number[];
}

/** Any flow of up to so many arguments: each under the resolution or an earlier one. */
export function flows(most = 14, least = 0): fc.Arbitrary<DrawnFlow> {
  const base = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  const link = fc.tuple(fc.nat(), fc.boolean(), base, fc.nat({ max: 999 }));
  return fc.array(link, { minLength: least, maxLength: most }).map((links) => ({
    flow: links.map(([parent, attacks, , id], place) => ({
      // In no order, and never the same twice.
      claim: `C${id}.${place}`,
      under: (parent % (place + 1)) - 1,
      relation: attacks ? 'attack' : 'support',
    })),
    bases: links.map(([, , drawn]) => drawn),
  }));
}

/** Whether an argument is there, and everything above it. */
export function isSound(flow: readonly FlowLink[], isPresent: ArrayLike<number>, place: number): boolean {
  if (place === -1) return true;
  return isPresent[place] === 1 && isSound(flow, isPresent, (flow[place] as FlowLink).under);
}

/** The same tree with its arguments placed in another order, each still after what it bears on. */
export function rearranged({ flow, bases }: DrawnFlow, draws: readonly number[]): DrawnFlow {
  const waiting = flow.map((_, place) => place);
  const placed: number[] = [];
  while (waiting.length > 0) {
    const free = waiting.filter((place) => {
      const { under } = flow[place] as FlowLink;
      return under === -1 || placed.includes(under);
    });
    const next = free[(draws[placed.length] ?? 0) % free.length] as number;
    placed.push(next);
    waiting.splice(waiting.indexOf(next), 1);
  }
  return {
    flow: placed.map((place) => {
      const link = flow[place] as FlowLink;
      return { ...link, under: placed.indexOf(link.under) };
    }),
    bases: placed.map((place) => bases[place] as number),
  };
}
