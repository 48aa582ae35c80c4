import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Client } from '../connection/client.ts';

/** Windows of the console that are fetched when they are opened. */
export type WindowName = 'print' | 'key' | 'handouts';

/** The line to the table, and how a panel opens a window over the console. */
export interface Windows {
  readonly client: Client;
  readonly open: (name: WindowName) => void;
}

export const WindowsContext = createContext<Windows | null>(null);

/** @throws outside the console (a programmer's mistake). */
export function useWindows(): Windows {
  const windows = useContext(WindowsContext);
  if (!windows) throw new Error('useWindows outside the console');
  return windows;
}
