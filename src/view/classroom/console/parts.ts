import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Client } from '../connection/client.ts';

/** Windows of the console that are fetched when they are opened. */
export type PartName = 'print' | 'key' | 'handouts';

/** The line to the table, and how a panel opens a window over the console. */
export interface Parts {
  readonly client: Client;
  readonly open: (part: PartName) => void;
}

export const PartsContext = createContext<Parts | null>(null);

/** @throws outside the console (a programmer's mistake). */
export function useParts(): Parts {
  const parts = useContext(PartsContext);
  if (!parts) throw new Error('useParts outside the console');
  return parts;
}
