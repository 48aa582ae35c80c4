// `npm run browser`: the browser tests alone. Arguments go to Playwright, as in `npm run browser -- smoke`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ensureChromium } from './chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const env = { ...process.env, CHROMIUM_PATH: ensureChromium() };
  // `npm test` has built dist/ a moment ago and says so.
  if (!process.env.DIST_IS_FRESH) {
    await build({ root, logLevel: 'warn' });
    await import('./buildFile.ts');
  }
  const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('@playwright/test/package.json')));
  const { status } = spawnSync(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
