/**
 * Where in each file of the score its loop lies. Before it the file holds a little of the loop's end, after it a
 * little of its beginning: a decoder that is some milliseconds early or late still finds a seamless loop.
 */
export const LOOP = { startMs: 250, lengthMs: 36_000 } as const;
