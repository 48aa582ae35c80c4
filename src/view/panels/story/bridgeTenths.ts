import type { Bridge, BridgeCause, BridgePart } from '../../../debrief/bridge.ts';

/** A bridge as it is shown: in tenths of a point, rounded so that what is shown adds up too. */
export interface ShownBridge {
  readonly turn: number;
  readonly before: number;
  readonly after: number;
  readonly parts: readonly { readonly part: BridgePart; readonly tenths: number }[];
  /** Those that show as nothing are left out. */
  readonly causes: readonly (BridgeCause & { readonly tenths: number })[];
}

/** The order in which a reader is told: one's own first. */
const TOLD = ['own', 'others', 'news', 'assembly', 'year'] as const satisfies readonly BridgePart[];

export function bridgeTenths({ after, before, causes, turn }: Bridge): ShownBridge {
  let stood = before;
  const shown = causes.map((cause) => {
    const stands = stood + cause.points;
    const tenths = inTenths(stands) - inTenths(stood);
    stood = stands;
    return { ...cause, tenths };
  });
  const sum = (part: BridgePart): number =>
    shown.reduce((all, one) => all + (one.part === part ? one.tenths : 0), 0);
  return {
    turn,
    before: inTenths(before),
    after: inTenths(after),
    // What one did oneself is told even where it came to nothing.
    parts: TOLD.map((part) => ({ part, tenths: sum(part) })).filter(
      ({ part, tenths }) => part === 'own' || tenths !== 0,
    ),
    causes: shown.filter(({ tenths }) => tenths !== 0),
  };
}

/** @param points thousandths of a point */
function inTenths(points: number): number {
  return Math.trunc(points / 100);
}
