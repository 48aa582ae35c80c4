import { CERTIFICATE, STATUTE, truceMachineSlot } from '../machines/slots.ts';
import type { ResolutionId } from '../vocabulary/debate.ts';
import type { Nation } from '../vocabulary/nations.ts';

/** What a verdict sends to a machine besides the resolution's own, and whose deed it then is. */
export interface Enactment {
  readonly slot: number;
  readonly type: string;
  readonly by: Nation;
  readonly to: Nation | null;
  /** Whether a rejection is sent too: a bill that fails has consequences. */
  readonly evenIfRejected: boolean;
}

const bill = (slot: number, type: string, evenIfRejected: boolean): readonly Enactment[] => [
  { slot, type, by: 'USA', to: null, evenIfRejected },
];

const ENACTMENTS: Partial<Readonly<Record<ResolutionId, readonly Enactment[]>>> = {
  narrowLaw: bill(STATUTE, 'narrow', true),
  repealLaw: bill(STATUTE, 'repeal', true),
  standingCertificate: bill(CERTIFICATE, 'stand', false),
  tariffTruce: [
    { slot: truceMachineSlot('USA', 'CHN'), type: 'agree', by: 'USA', to: 'CHN', evenIfRejected: false },
  ],
};

const NONE: readonly Enactment[] = [];

/** What the world's machines are told when a resolution has been decided. */
export function enactmentsOf(resolution: ResolutionId): readonly Enactment[] {
  return ENACTMENTS[resolution] ?? NONE;
}
