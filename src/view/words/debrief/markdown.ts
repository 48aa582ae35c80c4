import type { Block, Page } from './page.ts';

/** Text that Markdown would take for markup, taken literally. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~&]/g, (mark) => `\\${mark}`).replace(/\s*\n\s*/g, ' ');
}

/** What begins a list or a quotation at the head of a line. */
function line(words: string): string {
  return escaped(words)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function written(block: Block): string {
  switch (block.kind) {
    case 'text':
      return line(block.text);
    case 'heading':
      return `### ${line(block.text)}`;
    case 'question':
      return `> ${line(block.text)}`;
    case 'list':
      return [
        ...(block.label === undefined ? [] : [line(block.label), '']),
        ...block.items.map((item) => `- ${line(item)}`),
      ].join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
      return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n');
    }
  }
}

/** A page as Markdown (CommonMark, with tables as GitHub writes them). */
export function asMarkdown({ title, lead, sections }: Page): string {
  const parts = [
    `# ${line(title)}`,
    ...lead.map(line),
    ...sections.flatMap((section) => [`## ${line(section.title)}`, ...section.blocks.map(written)]),
  ];
  return `${parts.join('\n\n')}\n`;
}
