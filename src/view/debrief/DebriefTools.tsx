import { useState } from 'preact/hooks';
import { saveFile } from '../share/saveFile.ts';
import { asHtml } from '../words/debrief/html.ts';
import { asMarkdown } from '../words/debrief/markdown.ts';
import type { Page } from '../words/debrief/page.ts';
import { sayDebrief } from '../words/debriefWords.ts';

const FILES = {
  markdown: { ending: 'md', type: 'text/markdown', write: asMarkdown },
  html: { ending: 'html', type: 'text/html', write: asHtml },
} as const;

/** The ways to take a debrief along; `page` is null as long as a part of it is missing. */
export function DebriefTools(props: {
  readonly page: Page | null;
  /** Whether the page holds the turning points. */
  readonly hasTurns: boolean;
  readonly name: string;
}) {
  const { page } = props;
  const [saved, setSaved] = useState('');
  const save = (kind: keyof typeof FILES): void => {
    if (!page) return;
    const { ending, type, write } = FILES[kind];
    const name = `1731-grams-debrief-${props.name}.${ending}`;
    saveFile(name, new Blob([write(page)], { type: `${type};charset=utf-8` }));
    setSaved(sayDebrief('saved', { name }));
  };
  return (
    <div class="debrief-tools">
      <div class="row">
        <button
          type="button"
          class="button primary"
          aria-disabled={page === null}
          onClick={() => page && window.print()}
        >
          {sayDebrief('print')}
        </button>
        {(['markdown', 'html'] as const).map((kind) => (
          <button
            type="button"
            class="button"
            key={kind}
            aria-disabled={page === null}
            onClick={() => save(kind)}
          >
            {sayDebrief(kind)}
          </button>
        ))}
      </div>
      <p class="small soft">{sayDebrief(!page ? 'notReady' : props.hasTurns ? 'ready' : 'readyWithout')}</p>
      <p class="small" role="status">
        {saved || (page && props.hasTurns ? <span class="unseen">{sayDebrief('turns.found')}</span> : '')}
      </p>
    </div>
  );
}
