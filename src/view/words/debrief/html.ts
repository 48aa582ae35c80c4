import { language } from '../say.ts';
import type { Block, Page } from './page.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string);
}

/** Black on white, for A4 and Letter alike: the paper's size is left to the printer. */
const STYLE = `
@page { margin: 18mm 16mm; }
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5rem; max-width: 44rem; background: #fff; color: #111;
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2.5rem; padding-top: .75rem; border-top: 2px solid #111; }
ul { padding-left: 1.25rem; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .25rem .5rem; border-bottom: 1px solid #767676; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
tr, li, blockquote { break-inside: avoid; }
p, li { orphans: 3; widows: 3; }
blockquote { margin: 1rem 0; padding: .5rem 1rem; border-left: 4px solid #111; background: #f3f3f3; }
a { color: inherit; }
@media print { body { padding: 0; max-width: none; font-size: 11pt; } nav { display: none; }
  table { font-size: 10.5pt; } blockquote { background: none; } }
`;

function written(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'heading':
      return `<h3>${escaped(block.text)}</h3>`;
    case 'question':
      return `<blockquote><p>${escaped(block.text)}</p></blockquote>`;
    case 'list':
      return [
        ...(block.label === undefined ? [] : [`<p>${escaped(block.label)}</p>`]),
        `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`,
      ].join('\n');
    case 'table': {
      const cells = (row: readonly string[], tag: 'th scope="col"' | 'td'): string =>
        row.map((cell) => `<${tag}>${escaped(cell)}</${tag.slice(0, 2)}>`).join('');
      const rows = block.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
      return `<table>\n<thead><tr>${cells(block.head, 'th scope="col"')}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
    }
  }
}

/** A page as one HTML file that needs nothing else: no script, no picture, nothing fetched. */
export function asHtml({ title, lead, sections }: Page): string {
  const links = sections.map(({ id, title: words }) => `<li><a href="#${id}">${escaped(words)}</a></li>`);
  const parts = sections.map(
    ({ id, title: words, blocks }) =>
      `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(words)}</h2>\n${blocks.map(written).join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="${escaped(language().code)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${lead.map((words) => `<p>${escaped(words)}</p>`).join('\n')}
<nav aria-label="${escaped(title)}"><ul>
${links.join('\n')}
</ul></nav>
${parts.join('\n')}
</main>
</body>
</html>
`;
}
