import { defineConfig } from '@playwright/test';
import { installedChromium } from './scripts/chromium.ts';
import { NETWORK_HOST } from './tests/browser/support/networkHost.ts';

const port = Number(process.env.PREVIEW_PORT || 4173);

/** Of the browser, and none of them of a page's. */
const FEATURES_OFF = [
  // Each window of a full Chromium keeps pages of its own ready for the address bar, and a process for the next site:
  // more than our page itself takes.
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'PreloadTopChromeWebUI',
  'InitialWebUI',
  'WebUIReloadButton',
  'WebUIToolbar',
  'SpareRendererForSitePerProcess',
  // This list stands in place of Playwright's own, so what that holds is here as well.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

export default defineConfig({
  testDir: 'tests/browser',
  // A campaign played by keyboard takes its time on two cores that draw WebGL in software.
  timeout: 300_000,
  // What is there is seen at once; on a busy machine it may come late.
  expect: { timeout: 30_000 },
  fullyParallel: false,
  // Most pages draw nothing: two at a time keep two cores busy.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  webServer: {
    // dist/ as it lies: `npm run browser` and `npm test` build it just before.
    command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    // A click on what never comes fails soon instead of using up the test's whole time.
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: installedChromium(),
      args: [
        // Containers and root have no sandbox; only our own pages are opened.
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // An address of no machine, kept for examples, leads here: a class's network to the page, since it is not loopback.
        `--host-resolver-rules=MAP ${NETWORK_HOST} 127.0.0.1`,
        // WebGL without a graphics card.
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        // That is for the board alone: pages are put together faster without it.
        '--disable-gpu-compositing',
        `--disable-features=${FEATURES_OFF.join(',')}`,
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: /phone\.spec/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testMatch: /(phone|access)\.spec/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
