import { sortedNumbers } from '../words/citedNumbers.ts';
import { sayHandout } from '../words/handoutWords.ts';
import { publisherWords } from '../words/publisherWords.ts';
import type { HandoutTexts } from './handouts.ts';

/** The sources that a text cites, written out: paper has no links. */
export function CitedSources(props: { readonly text: string; readonly sources: HandoutTexts['sources'] }) {
  const numbers = sortedNumbers([props.text]);
  if (numbers.length === 0) return null;
  return (
    <div class="sheet-sources">
      <p>
        <strong>{sayHandout('sources.title')}</strong>
      </p>
      <ul>
        {numbers.map((number) => {
          const source = props.sources[number];
          const publisher = publisherWords(source);
          return (
            <li key={number}>
              {sayHandout('sources.line', { number, publisher, address: source?.address ?? '' })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
