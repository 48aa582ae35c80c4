// Where the browser for the tests comes from.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu has a `chromium-browser` that only tells one to install a snap: what can't say its version is no browser. */
function isBrowser(path: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * The path of a Chromium or Chrome on this machine, or undefined.
 * CHROMIUM_PATH comes first; throws where it names no program, since the person who set it meant something else.
 */
export function installedChromium(): string | undefined {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (!isExecutable(asked)) throw new Error(`CHROMIUM_PATH names no program: ${asked}`);
    return asked;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...found, ...PLACES, chromium.executablePath()].find(
    (path) => isExecutable(path) && isBrowser(path),
  );
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command: string, ...args: string[]): boolean {
  // To stderr, as every word about installing; nothing may stop to ask a question.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { stdio: ['ignore', 2, 2], env, shell: process.platform === 'win32' }).status ===
    0
  );
}

/** As `installedChromium`, but installs one where there is none. Throws one sentence where that fails. */
export function ensureChromium(): string {
  const present = installedChromium();
  if (present) return present;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isDebian()) {
    console.error('Installing Chromium for the browser tests (apt-get, once) ...');
    const apt = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300'];
    // An index that is partly out of reach may still know the package, so the install is tried either way.
    run('apt-get', 'update', ...apt);
    // Without a font, text would have no width to test.
    run('apt-get', 'install', ...apt, '--no-install-recommends', 'chromium', 'fonts-liberation');
  }
  if (!installedChromium()) {
    console.error('Downloading Chromium for the browser tests (Playwright, once) ...');
    run('playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium');
  }
  const path = installedChromium();
  if (!path) {
    throw new Error(
      'The browser tests need Chromium and it could not be installed: install Chromium or Chrome, or name one in CHROMIUM_PATH.',
    );
  }
  return path;
}
