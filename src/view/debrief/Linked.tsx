import type { Kit } from '../play/kit.ts';
import { splitAtSources } from '../words/citedNumbers.ts';
import { sayPanel } from '../words/panelWords.ts';
import { pagesOf, publisherWords } from '../words/publisherWords.ts';

/** A sentence whose numbered sources lead to their pages; nothing is fetched until somebody follows one. */
export function Linked(props: { readonly text: string; readonly sources: Kit['sources'] }) {
  const parts = splitAtSources(props.text);
  return (
    <>
      {parts.map((part, at) => {
        const page = at % 2 === 1 ? props.sources[part.slice(1, -1)] : undefined;
        const [href] = page ? pagesOf(page) : [];
        if (!page || href === undefined) return part;
        return (
          <a
            key={at}
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={sayPanel('link.source', { publisher: `${part} ${publisherWords(page)}` })}
          >
            {part}
          </a>
        );
      })}
    </>
  );
}
