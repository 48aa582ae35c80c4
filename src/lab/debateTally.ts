import type { Bank } from '../debate/bank.ts';
import type { Engine } from '../game/engine.ts';
import type { ResolutionId, Semantics, Side } from '../vocabulary/debate.ts';
import { DebateHall, type Held } from './debates.ts';

/** What the debates on one resolution under one semantics came to. */
export interface Count {
  readonly held: number;
  /** By the affirmative. */
  readonly won: number;
  /** Of the resolution's final strengths, in thousandths. */
  readonly strength: number;
}

/** How often a claim was placed by one side, in debates. */
export interface Placed {
  readonly claim: string;
  readonly side: Side;
  readonly by: Readonly<Record<Semantics, number>>;
}

const NOTHING: Count = { held: 0, won: 0, strength: 0 };

/** What many debates came to, in sums alone. */
export class DebateTally {
  readonly #counts = new Map<string, Count>();
  readonly #placed = new Map<ResolutionId, Map<string, Placed>>();

  add(resolution: ResolutionId, semantics: Semantics, { isAdopted, strength, flow }: Held): void {
    const before = this.count(resolution, semantics);
    this.#counts.set(`${resolution}:${semantics}`, {
      held: before.held + 1,
      won: before.won + (isAdopted ? 1 : 0),
      strength: before.strength + strength,
    });
    const placed = this.#placed.get(resolution) ?? new Map<string, Placed>();
    this.#placed.set(resolution, placed);
    for (const { claim, side } of flow) {
      const key = `${side}:${claim}`;
      const by = placed.get(key)?.by ?? { dfQuad: 0, quadratic: 0 };
      placed.set(key, { claim, side, by: { ...by, [semantics]: by[semantics] + 1 } });
    }
  }

  count(resolution: ResolutionId, semantics: Semantics): Count {
    return this.#counts.get(`${resolution}:${semantics}`) ?? NOTHING;
  }

  /** Every claim that was placed, and those that speak to the resolution directly and never were: by side and bank. */
  placed(bank: Bank, resolution: ResolutionId): readonly Placed[] {
    const known = this.#placed.get(resolution) ?? new Map<string, Placed>();
    const direct = bank.resolutions.get(resolution);
    return (['affirmative', 'negative'] as const).flatMap((side) =>
      [...bank.claims.keys()].flatMap((claim) => {
        const row = known.get(`${side}:${claim}`);
        if (row) return [row];
        return direct?.[side].includes(claim) ? [{ claim, side, by: { dfQuad: 0, quadratic: 0 } }] : [];
      }),
    );
  }
}

/** Holds so many debates on each resolution under each semantics, all on the same positions. */
export function debatesHeld(
  engine: Engine,
  seed: number,
  games: number,
  resolutions: readonly ResolutionId[],
  semantics: readonly Semantics[],
  tick: () => void = () => {},
): DebateTally {
  const hall = new DebateHall(engine, seed);
  const tally = new DebateTally();
  for (let place = 0; place < games; place += 1) {
    for (const resolution of resolutions) {
      for (const one of semantics) {
        const held = hall.hold(place, resolution, one);
        if (held) tally.add(resolution, one, held);
      }
    }
    tick();
  }
  return tally;
}
