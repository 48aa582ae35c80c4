import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';

/** The numbered pages that the story cites. */
export function GlossarySources() {
  const { kit } = usePlay();
  return (
    <div class="stack">
      <p class="soft">{sayPanel('glossary.sources.lead')}</p>
      <p class="soft">{sayPanel('glossary.sources.article')}</p>
      <ol class="sources small">
        {Object.entries(kit.sources).map(([number, { publisher, address }]) => (
          <li key={number}>
            <span class="number faint">[{number}]</span>{' '}
            {address === null ? (
              publisher
            ) : (
              <a
                href={`https://${address}`}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={sayPanel('link.source', { publisher: `[${number}] ${publisher}` })}
              >
                {publisher}
              </a>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
