import type { Block } from '../words/debrief/page.ts';

/** Blocks under one heading. */
export interface Item {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A section's blocks as they are laid out: what stands before its first heading, then what each heading holds. */
export interface Grouped {
  readonly lead: readonly Block[];
  readonly items: readonly Item[];
}

/** Gathers blocks under their headings. A last question that would stand under no heading's matter stays with the last. */
export function grouped(blocks: readonly Block[]): Grouped {
  const lead: Block[] = [];
  const items: { heading: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') items.push({ heading: block.text, blocks: [] });
    else (items.at(-1)?.blocks ?? lead).push(block);
  }
  return { lead, items };
}
