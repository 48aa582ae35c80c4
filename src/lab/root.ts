import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the project lies. */
export const projectRoot = dirname(fileURLToPath(new URL('../../package.json', import.meta.url)));
