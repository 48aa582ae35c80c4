import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GlossaryTerm } from '../../../scenario/background.ts';
import { usePlay } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';
import { termsIn } from '../story/termsIn.ts';

/** The text of an element, without what is folded away in it. */
function shownText(element: Element): string {
  const parts: string[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
    else if (node instanceof Element && !(node instanceof HTMLDetailsElement && !node.open))
      parts.push(shownText(node));
  }
  return parts.join(' ');
}

/**
 * The glossary's terms that a screen uses, each one press away.
 * @param screen changes when another screen is up, so that its words are looked for anew
 */
export function TermsHere(props: { readonly of: RefObject<HTMLElement | null>; readonly screen: string }) {
  const { kit, open } = usePlay();
  const [terms, setTerms] = useState<readonly GlossaryTerm[]>([]);
  useEffect(() => {
    if (props.of.current) setTerms(termsIn(kit.glossary, shownText(props.of.current)));
  }, [props.screen]);
  if (terms.length === 0) return null;
  return (
    <details class="terms-here">
      <summary class="small soft">
        {sayPlay(terms.length === 1 ? 'terms.here.one' : 'terms.here', { count: terms.length })}
      </summary>
      <p class="terms-row">
        {terms.map(({ id, term }) => (
          <button
            type="button"
            class="why small"
            key={id}
            onClick={() => open({ kind: 'glossary', term: id })}
          >
            {term}
          </button>
        ))}
      </p>
    </details>
  );
}
