// `npm run build:file`: the whole game as one HTML file that opens by double click, from a stick or a mail, without a
// server and without a network.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, mergeConfig, type Plugin, type Rolldown } from 'vite';
import site from '../vite.config.ts';
import { BUILT_FILE } from './builtFile.ts';
import { withoutPages } from './withoutPages.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** No address from which anything could be fetched: what the file needs, it holds. */
function policyFor(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'media-src data: blob:',
    'connect-src data: blob:',
    'worker-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** How the view starts a worker that lies in a file of its own. */
const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g;

/** Puts every worker into the script as a text: from a page that lies on the device none can be fetched. */
const workersWithin: Plugin = {
  name: 'workers-within',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/view/') || code.search(WORKER) < 0) return undefined;
    const imports: string[] = [];
    const within = code.replaceAll(WORKER, (_, path: string) => {
      imports.push(`import Within${imports.length} from '${path}?worker&inline';`);
      return `new Within${imports.length - 1}()`;
    });
    return { code: `${imports.join('\n')}\n${within}`, map: null };
  },
};

/** Builds the site once more, with nothing beside its one script and its one style sheet. */
async function builtParts(): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build(
    mergeConfig(withoutPages(site), {
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [workersWithin],
      resolve: {
        // Opponents think on the page itself where no worker may be started at all.
        alias: [
          { find: /^\.\/startWorker\.ts$/, replacement: join(root, 'src/view/thinkInFile.ts') },
          // Nothing can be fetched later, and all that was ever given out would be too much to hold.
          { find: /^.*\/released\/scenarios\.ts$/, replacement: join(root, 'src/content/released/none.ts') },
        ],
      },
      // A worker in a text can't import.
      worker: { format: 'iife' },
      build: {
        write: false,
        assetsInlineLimit: () => true,
        cssCodeSplit: false,
        chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
        rolldownOptions: { input: join(root, 'src/main.ts'), output: { codeSplitting: false } },
      },
    }),
  );
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const scripts = output.filter((part) => part.type === 'chunk');
  const assets = output.filter((part) => part.type === 'asset');
  const style = assets.find(({ fileName }) => fileName.endsWith('.css'));
  const stray = assets.filter((asset) => asset !== style);
  const [script] = scripts;
  if (!script || scripts.length > 1 || !style || stray.length > 0) {
    const names = output.map(({ fileName }) => fileName).join(', ');
    throw new Error(`the file should hold one script and one style sheet, and there are: ${names}`);
  }
  return { script: script.code, style: String(style.source) };
}

/** The site's own page with everything in it. */
function pageOf(template: string, script: string, style: string): string {
  // A script ends at the first such tag, wherever it stands; within its strings a backslash changes nothing.
  const safe = script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
  const icon = readFileSync(join(root, 'assets/pictures/icon.svg')).toString('base64');
  const replaced = (page: string, pattern: RegExp, by: string): string => {
    if (!pattern.test(page)) throw new Error(`index.html no longer has ${pattern}`);
    return page.replace(pattern, () => by);
  };
  let page = template;
  page = replaced(page, /(?<=Content-Security-Policy" content=")[^"]*/, policyFor(safe));
  page = replaced(page, /(?<=rel="icon" href=")[^"]*/, `data:image/svg+xml;base64,${icon}`);
  page = replaced(page, /\n *<script type="module" src="[^"]*"><\/script>/, '');
  page = replaced(page, / *<\/head>/, `    <style>${style}</style>\n  </head>`);
  return replaced(page, / *<\/body>/, `    <script type="module">${safe}</script>\n  </body>`);
}

const { script, style } = await builtParts();
const page = pageOf(readFileSync(join(root, 'index.html'), 'utf8'), script, style);
const file = join(root, BUILT_FILE);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, page);
const size = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
console.log(`${BUILT_FILE}: ${size(Buffer.byteLength(page))}, ${size(gzipSync(page).length)} zipped`);
