// Written by scripts/release.ts: earlier rules as they were given out, each fetched only when a recording asks for it.
export const releasedRules = [] as const;
