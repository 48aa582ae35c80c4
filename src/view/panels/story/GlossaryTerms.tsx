import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { GlossaryTerm } from '../../../scenario/background.ts';
import { usePlay } from '../../play/context.ts';
import { dateWords } from '../../words/dates.ts';
import { sayPanel, sayPanelCount } from '../../words/panelWords.ts';
import { findTerms } from './findTerms.ts';
import { SourceLink } from './SourceLink.tsx';

/** The terms, searched as one types. A term that was asked for is brought into view. */
export function GlossaryTerms(props: { readonly term: string | null }) {
  const { kit } = usePlay();
  const [query, setQuery] = useState('');
  const asked = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => asked.current?.scrollIntoView({ block: 'start' }), []);
  const found = findTerms(kit.glossary, query);
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>{sayPanel('glossary.search')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p class="small soft" role="status">
        {found.length === 0
          ? sayPanel('glossary.none', { query })
          : sayPanelCount('glossary.found', found.length)}
      </p>
      <div class="terms">
        {found.map((term) => {
          const isAsked = term.id === props.term;
          return (
            <article key={term.id} class={isAsked ? 'term asked' : 'term'} {...(isAsked && { ref: asked })}>
              <h3>{term.term}</h3>
              <p>{term.explanation}</p>
              {term.fact && <Fact fact={term.fact} />}
            </article>
          );
        })}
      </div>
    </div>
  );
}

function Fact(props: { readonly fact: NonNullable<GlossaryTerm['fact']> }) {
  const { text, date, source } = props.fact;
  return (
    <p class="term-fact small">
      <span class="faint">
        {date === null
          ? sayPanel('glossary.fact')
          : sayPanel('glossary.fact.dated', { date: dateWords(date) })}
      </span>{' '}
      {text} <SourceLink source={source} />
    </p>
  );
}
