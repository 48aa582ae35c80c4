import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';

/** The pages a source's brackets name, `[23]` or `[23][28]`; nothing is fetched until somebody follows one. */
export function SourceLink(props: { readonly source: string }) {
  const { kit } = usePlay();
  const numbers = [...props.source.matchAll(/\[(\d+)\]/g)].map((match) => match[1] as string);
  if (numbers.length === 0) return null;
  return (
    <span class="source small">
      {numbers.map((number) => {
        const page = kit.sources[number];
        const label = `[${number}] ${page?.publisher ?? ''}`.trim();
        if (!page?.address) return <span key={number}>{label}</span>;
        return (
          <a
            key={number}
            href={`https://${page.address}`}
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
