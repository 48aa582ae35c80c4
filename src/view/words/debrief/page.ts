/** A text in parts, before it is written as Markdown or HTML. All text is plain: whoever writes it out escapes it. */
export interface Page {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  /** Plain letters, for a place to jump to. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** `label` says what is listed, where it stands beside the text and is no part of it. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly label?: string }
  | { readonly kind: 'question'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export const text = (words: string): Block => ({ kind: 'text', text: words });
export const heading = (words: string): Block => ({ kind: 'heading', text: words });
export const question = (words: string): Block => ({ kind: 'question', text: words });
/** A list, or nothing where there is nothing to list. */
export const list = (items: readonly string[], label?: string): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items, ...(label !== undefined && { label }) }];

export function section(id: string, title: string, blocks: readonly Block[]): Section {
  return { id, title, blocks };
}
