import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { pagesOf, publisherWords } from '../../words/publisherWords.ts';

/** The numbered pages that the story cites. */
export function GlossarySources() {
  const { kit } = usePlay();
  return (
    <div class="stack">
      <p class="soft">{sayPanel('glossary.sources.lead')}</p>
      <p class="soft">{sayPanel('glossary.sources.article')}</p>
      <ol class="sources small">
        {Object.entries(kit.sources).map(([number, source]) => {
          const publisher = publisherWords(source);
          const pages = pagesOf(source);
          return (
            <li key={number}>
              <span class="number faint">[{number}]</span>
              {pages.length === 0 && ` ${publisher}`}
              {pages.map((href, at) => {
                const name = pages.length === 1 ? publisher : `${publisher} (${at + 1})`;
                return (
                  <>
                    {' '}
                    <a
                      key={href}
                      href={href}
                      target="_blank"
                      rel="noopener noreferrer"
                      aria-label={sayPanel('link.source', { publisher: `[${number}] ${name}` })}
                    >
                      {name}
                    </a>
                  </>
                );
              })}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
