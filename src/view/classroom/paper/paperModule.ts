import { type ComponentType, createContext } from 'preact';
import type { Client } from '../connection/client.ts';

/** What the windows about paper need: the line to the table, and which room. */
export interface PaperProps {
  readonly client: Client;
  readonly room: string;
}

/** What is fetched when a class writes on paper: it brings the game's rules, so that a slip is checked as it is typed. */
export interface PaperModule {
  readonly SlipSheets: ComponentType<PaperProps>;
  readonly KeyIn: ComponentType<PaperProps>;
}

/** How the console fetches it. */
export const LoadPaper = createContext<(() => Promise<PaperModule>) | null>(null);
