import { availableParallelism } from 'node:os';
import { defineConfig, mergeConfig } from 'vitest/config';
import vite from './vite.config.ts';

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      include: ['tests/**/*.test.{ts,tsx}'],
      // Files share what their modules hold: caches of pure answers, which come out the same whoever asks first.
      isolate: false,
      // Vitest leaves a core to the page that shows its results; here nobody looks at one.
      maxWorkers: availableParallelism(),
      // Tests assert no time; this only ends what hangs, on slow machines too.
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }),
);
