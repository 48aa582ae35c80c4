import { Linked } from '../debrief/Linked.tsx';
import { sayHandout } from '../words/handoutWords.ts';
import { CitedSources } from './CitedSources.tsx';
import type { HandoutTexts } from './handouts.ts';

/** The words that a class needs first, in alphabetical order. */
export function GlossarySheet({ texts }: { readonly texts: HandoutTexts }) {
  const terms = [...texts.glossary].sort((one, other) => one.term.localeCompare(other.term, 'en'));
  const cited = terms.map(({ fact }) => fact?.source ?? '').join(' ');
  return (
    <article class="sheet">
      <h3>{sayHandout('glossary.title')}</h3>
      <dl class="terms">
        {terms.map(({ explanation, fact, id, term }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>
              {explanation}{' '}
              {fact && (
                <Linked
                  text={sayHandout('glossary.fact', { fact: fact.text, source: fact.source })}
                  sources={texts.sources}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
      <CitedSources text={cited} sources={texts.sources} />
    </article>
  );
}
