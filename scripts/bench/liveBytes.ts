import type { CDPSession } from '@playwright/test';

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  readonly nodes: readonly number[];
}

/** What an engine writes for itself while it learns a program: it grows with use and levels off, whoever plays. */
const ENGINES_OWN: ReadonlySet<string> = new Set(['code', 'object shape']);

/**
 * Bytes of everything a page still holds on to, after what is dead has been collected: objects, texts, arrays and
 * what hangs on them, without compiled code.
 */
export async function liveBytes(inspector: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times += 1) await inspector.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }): void => {
    chunks.push(chunk);
  };
  inspector.on('HeapProfiler.addHeapSnapshotChunk', take);
  await inspector.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  inspector.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const names = types[0] as readonly string[];
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!ENGINES_OWN.has(names[nodes[at + type] as number] as string)) bytes += nodes[at + size] as number;
  }
  return bytes;
}
