import { SINGLE_FILE } from '../src/protocol/paths.ts';

/** Where the one-file game is put, from the root of the project. Not in dist/, which is a site. */
export const BUILT_FILE = `dist-file/${SINGLE_FILE}`;
