import { incomingOffers } from '../../../game/talkRules.ts';
import { codeOfMark } from '../../../protocol/paper/marks.ts';
import type { Names } from '../../words/names.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { sayPaper } from '../../words/paperWords.ts';
import { offerSentence } from '../../words/sentences.ts';
import type { Paper } from './usePapers.ts';

/** One delegation's line: what it was asked, the codes, and what they mean or why they don't. */
export function KeyLine(props: {
  readonly paper: Paper;
  readonly names: Names;
  readonly judged: { readonly text: string; readonly slip: object | null; readonly said: string } | null;
  readonly field: (input: HTMLInputElement | null) => void;
  readonly onEnter: (text: string) => void;
  /** Left with something typed that was not judged yet. */
  readonly onLeave: (text: string) => void;
  readonly onUp: () => void;
  readonly onDown: () => void;
}) {
  const { judged, names, paper } = props;
  const { seat } = paper.sheet;
  const id = `key-${seat}`;
  const asked = paper.sheet.phase === 'answer' ? incomingOffers(paper.view.position, seat) : [];
  const isWrong = judged !== null && judged.slip === null;
  return (
    <li class="key-line">
      <label for={id}>{NATION_NAMES[seat]}</label>
      <input
        id={id}
        ref={props.field}
        class="key-codes"
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        aria-label={sayPaper('key.line', { nation: NATION_NAMES[seat] })}
        aria-describedby={`${id}-said ${id}-asked`}
        aria-invalid={isWrong}
        onKeyDown={(event) => {
          const { key, currentTarget } = event;
          if (key === 'Enter') props.onEnter(currentTarget.value);
          else if (key === 'ArrowUp') props.onUp();
          else if (key === 'ArrowDown') props.onDown();
          else return;
          event.preventDefault();
        }}
        onBlur={({ currentTarget: { value } }) => {
          if (value.trim() !== '' && value !== judged?.text) props.onLeave(value);
        }}
      />
      <p
        id={`${id}-said`}
        class={`key-said small ${isWrong ? 'fall' : 'rise'}`}
        role={isWrong ? 'alert' : undefined}
      >
        {judged && (
          <>
            <span aria-hidden="true">{isWrong ? '✗ ' : '✓ '}</span>
            <span>{judged.said}</span>
          </>
        )}
      </p>
      <p id={`${id}-asked`} class="key-asked small soft" hidden={asked.length === 0}>
        {asked.map((offer) => (
          <span key={`${offer.by} ${offer.act} ${offer.role}`}>
            {offerSentence(offer, null, names)}{' '}
            <strong class="number">
              {codeOfMark({ is: 'yes', by: offer.by, act: offer.act, role: offer.role })}
            </strong>{' '}
          </span>
        ))}
      </p>
    </li>
  );
}
