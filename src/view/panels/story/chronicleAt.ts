/** The parts of the chronicle, in the order of their tabs. */
export const CHRONICLE_TABS = ['years', 'lines', 'aims'] as const;
export type ChronicleTab = (typeof CHRONICLE_TABS)[number];

/** Opens the chronicle at one of its parts. */
export interface ChronicleAt {
  readonly kind: 'chronicle';
  readonly tab: ChronicleTab;
}

export function chronicleAt(tab: ChronicleTab): ChronicleAt {
  return { kind: 'chronicle', tab };
}
