// `npm run sizes`: what a player must download, from dist/ as it lies, as one JSON object; exit 1 past a limit.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** In bytes after gzip; 1 kB is 1,000 bytes. */
const LIMITS = { title: 60_000, firstPlay: 750_000, onRequest: 100_000, sharing: 25_000 };

/** What is fetched only when somebody opens it, and no play needs: the page about the model, the debrief, the replay with its worker, what really happened, and swapped chairs. */
const ON_REQUEST = /^assets\/(?:model|debrief|recording|replay\w*|swap)-[^/]+$/;
/** Likewise: what hands a game on, and opens one that was handed on. */
const SHARING = /^assets\/(?:sharing|link)-[^/]+$/;

export interface Sizes {
  /** JavaScript that the page asks for at once: its scripts and all they import statically. */
  readonly title: number;
  /** All HTML, CSS and JavaScript that a first play fetches, beside sound, pictures and fonts. */
  readonly firstPlay: number;
  /** What comes only to those who ask for it. */
  readonly onRequest: number;
  /** What comes only to those who share a game or open a shared one. */
  readonly sharing: number;
  /** The files counted in `title`. */
  readonly titleFiles: readonly string[];
}

/** Measures the built site in a folder. */
export function sizesOf(dist: string): Sizes {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const wanted = new Set<string>();
  const want = (path: string): void => {
    if (wanted.has(path)) return;
    wanted.add(path);
    const { module } = parseSync(path, readFileSync(join(dist, path), 'utf8'), { sourceType: 'module' });
    for (const { moduleRequest } of module.staticImports) want(besides(path, moduleRequest.value));
    // `export ... from` asks for a file as an import does.
    for (const { entries } of module.staticExports) {
      for (const { moduleRequest } of entries) if (moduleRequest) want(besides(path, moduleRequest.value));
    }
  };
  for (const [tag] of page.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    if (!/^<script|rel="modulepreload"/.test(tag)) continue;
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    if (address !== undefined) want(posix.normalize(address));
  }
  const inline = [...page.matchAll(/<script\b[^>]*>([^<]*)<\/script>/g)]
    .map(([, text]) => text ?? '')
    .join('');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|css|m?js)$/.test(entry.name))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const zipped = (path: string): number => gzipSync(readFileSync(join(dist, path))).length;
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((total, path) => total + zipped(path), 0);
  return {
    title: sum(wanted) + (inline === '' ? 0 : gzipSync(inline).length),
    firstPlay: sum(files.filter((path) => !ON_REQUEST.test(path) && !SHARING.test(path))),
    onRequest: sum(files.filter((path) => ON_REQUEST.test(path))),
    sharing: sum(files.filter((path) => SHARING.test(path))),
    titleFiles: [...wanted].sort(),
  };
}

function besides(path: string, address: string): string {
  return posix.join(posix.dirname(path), address);
}

if (import.meta.main) {
  const dist = process.argv[2] ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
  if (existsSync(join(dist, 'index.html'))) {
    const sizes = sizesOf(dist);
    console.log(JSON.stringify({ unit: 'bytes after gzip', ...sizes, limits: LIMITS }, null, 2));
    for (const what of ['title', 'firstPlay', 'onRequest', 'sharing'] as const) {
      if (sizes[what] <= LIMITS[what]) continue;
      console.error(`${what} takes ${sizes[what]} bytes and may take ${LIMITS[what]}.`);
      process.exitCode = 1;
    }
  } else {
    console.error(`There is no built site in ${dist}: npm run build makes it.`);
    process.exitCode = 1;
  }
}
