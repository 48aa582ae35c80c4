import { trustWord } from '../../../vocabulary/measures.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { say } from '../../words/say.ts';

/** Trust in its word, the number one step behind. */
export function Trust(props: { readonly trust: number }) {
  const word = trustWord(props.trust);
  return (
    <span class={`trust ${word}`}>
      <span class="trust-scale" aria-hidden="true" style={{ '--filled': `${props.trust}%` }} />
      {sayPanel('dossier.trust', { word: say(`trust.${word}`), number: props.trust })}
    </span>
  );
}
