import type { Source } from '../../../scenario/background.ts';
import { usePlay } from '../../play/context.ts';
import { citedNumbers } from '../../words/citedNumbers.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { pagesOf, publisherWords } from '../../words/publisherWords.ts';

/** The pages a source's brackets name, of those the game at hand cites. */
export function SourceLink(props: { readonly source: string }) {
  return <SourceLinks source={props.source} pages={usePlay().kit.sources} />;
}

/** The pages a source's brackets name, `[23]` or `[23] [G1]`; nothing is fetched until somebody follows one. */
export function SourceLinks(props: {
  readonly source: string;
  readonly pages: Readonly<Record<string, Source>>;
}) {
  const numbers = citedNumbers(props.source);
  if (numbers.length === 0) return null;
  return (
    <span class="source small">
      {numbers.map((number) => {
        const page = props.pages[number];
        const label = `[${number}] ${publisherWords(page)}`.trim();
        const [href] = page ? pagesOf(page) : [];
        if (href === undefined) return <span key={number}>{label}</span>;
        return (
          <a
            key={number}
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={sayPanel('link.source', { publisher: label })}
          >
            {label}
          </a>
        );
      })}
    </span>
  );
}
