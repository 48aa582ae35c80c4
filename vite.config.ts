import { defineConfig } from 'vite';

/** What only a class fetches, whichever of its screens share it. */
const OF_CLASS =
  /[\\/]src[\\/](?:protocol[\\/]|view[\\/](?:classroom|words[\\/](?:after|class|console|projector|wall)))/;

/** A scenario as it was given out earlier. */
const RELEASED = /[\\/]src[\\/]content[\\/]released[\\/]\w+\.json$/;

/** The rules, and what plays by them. */
const ENGINE = /[\\/]src[\\/](?:rules|game|machines|debate|table|opponents)[\\/]/;

export default defineConfig({
  // Relative addresses: dist/ works from any folder of any server.
  base: './',
  // Sounds come from nowhere in particular: what places them in space stays out.
  resolve: { alias: { howler: 'howler/dist/howler.core.min.js' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // Browsers of that age know modulepreload.
    modulePreload: { polyfill: false },
    // No data: addresses, so that the page's policy can forbid them and the sizes are true.
    assetsInlineLimit: 0,
    // Phaser is one chunk of some 350 kB (gzip), fetched after the title: `npm run sizes` holds the limits.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      // The classroom's page is its own: its students wait for nothing of the title.
      input: ['index.html', 'classroom.html'],
      output: {
        // By its name the sizes tell it from what the game itself fetches.
        chunkFileNames: ({ moduleIds, name }) => {
          if (moduleIds.length > 0 && moduleIds.every((id) => RELEASED.test(id)))
            return 'assets/released-[hash].js';
          return moduleIds.every((id) => OF_CLASS.test(id)) && !/^(?:classroom|Console)/.test(name)
            ? 'assets/classroomShared-[hash].js'
            : 'assets/[name]-[hash].js';
        },
        // Their own chunks, so that a change of ours leaves them in the browser's cache. The helpers that
        // chunks share go with neither: else the title would wait for Phaser.
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ },
            { name: 'howler', test: /[\\/]node_modules[\\/]howler[\\/]/ },
            // The rules and what plays by them are fetched together: as one they are smaller than in many pieces.
            // The names that the title needs too stand apart, so that it waits for none of that.
            { name: 'vocabulary', test: /[\\/]src[\\/]vocabulary[\\/]/, priority: 2 },
            { name: 'engine', test: ENGINE, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
});
