/** In the place of the list where nothing can be fetched later: the page that is one file holds today's scenarios alone. */
export const releasedScenarios = [] as const;
