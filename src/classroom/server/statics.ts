import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headersFor, isOwnHost } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.webm': 'audio/webm',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};
const PACKABLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.md']);
/** The classroom's own page where the build has one; the game's else. */
const PAGES = ['classroom.html', 'index.html'];

const pack = promisify(gzip);

interface Asset {
  readonly body: Buffer;
  readonly packed: Buffer | null;
  readonly tag: string;
  readonly type: string;
}

/**
 * Answers requests for the files of a folder, which are listed once: no path leads anywhere else.
 * @param offered a file beside them, to be kept by whoever asks for it rather than shown
 */
export function serveFolder(
  folder: string,
  offered?: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const files = new Map<string, string>();
  const listed = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  for (const entry of listed) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, path);
  }
  if (offered !== undefined && existsSync(offered)) files.set(`/${basename(offered)}`, offered);
  const page = PAGES.map((name) => files.get(`/${name}`)).find((path) => path !== undefined);
  if (page) files.set('/', page);
  const read = new Map<string, Promise<Asset>>();

  return (request, response) => {
    const { host } = request.headers;
    const say = (status: number, sentence: string): void => {
      const headers = headersFor(isOwnHost(host) ? host : 'localhost');
      response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : `${sentence}\n`);
    };
    if (!isOwnHost(host)) return say(421, 'This server answers only under its own address.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return say(405, 'Only pages and files are served here.');
    const path = files.get((request.url ?? '').replace(/[?#].*$/, ''));
    if (!path) return say(404, 'There is no such page.');
    let asset = read.get(path);
    if (!asset) {
      asset = readAsset(path);
      read.set(path, asset);
    }
    const isOffered = path === offered;
    asset.then(
      (found) => send(request, response, found, path, host, isOffered),
      () => {
        read.delete(path);
        say(500, 'That file could not be read.');
      },
    );
  };
}

async function readAsset(path: string): Promise<Asset> {
  const body = await readFile(path);
  const type = extname(path);
  return {
    body,
    packed: PACKABLE.has(type) ? await pack(body, { level: 9 }) : null,
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    type: TYPES[type] ?? 'application/octet-stream',
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { body, packed, tag, type }: Asset,
  path: string,
  host: string,
  isOffered: boolean,
): void {
  const isPacked = packed !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const content = isPacked ? packed : body;
  const head = {
    ...headersFor(host),
    'Content-Type': type,
    ETag: tag,
    Vary: 'Accept-Encoding',
    ...(isOffered ? { 'Content-Disposition': 'attachment' } : {}),
    // Names of built files change with what is in them.
    'Cache-Control': /-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, head).end();
    return;
  }
  response.writeHead(200, {
    ...head,
    'Content-Length': content.length,
    ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}
