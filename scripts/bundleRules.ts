// The rules as one module: everything that plays a recording, with all it imports, as it is in the source now.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('../src/record/releases.ts', import.meta.url));

/** The text of a module that exports `presentRules` and imports nothing. */
export async function bundleRules(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { target: 'es2022', write: false, lib: { entry, formats: ['es'], fileName: 'rules' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle) || bundle.output.length !== 1)
    throw new Error('the rules are not one module');
  return bundle.output[0].code;
}
