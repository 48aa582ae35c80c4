/** A recording that comes with the game: the lab opens it by its id, the page from its title. */
export interface ShippedRecording {
  readonly id: string;
  readonly title: string;
  /** The id of the scenario that it was played on. */
  readonly scenario: string;
  /** Where it lies, from the project's folder. */
  readonly file: string;
  /** Its JSON, read only when somebody asks for it. */
  readonly load: () => Promise<unknown>;
}

export const recordings: readonly ShippedRecording[] = [
  {
    id: 'history-2021-2026',
    title: 'What the nine really did, 2021 to 2026',
    scenario: 'history',
    file: 'src/content/history/recording.json',
    load: async () => (await import('./history/recording.json', { with: { type: 'json' } })).default,
  },
];
