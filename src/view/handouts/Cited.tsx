import { splitAtSources } from '../words/citedNumbers.ts';
import type { HandoutTexts } from './handouts.ts';

/** A sentence with its numbered sources, which lead to their pages. */
export function Cited(props: { readonly text: string; readonly sources: HandoutTexts['sources'] }) {
  return (
    <>
      {splitAtSources(props.text).map((part, at) => {
        const page = at % 2 === 1 ? props.sources[part.slice(1, -1)] : undefined;
        if (!page?.address) return part;
        return (
          <a
            key={at}
            href={`https://${page.address}`}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={`${part} ${page.publisher}`}
          >
            {part}
          </a>
        );
      })}
    </>
  );
}
