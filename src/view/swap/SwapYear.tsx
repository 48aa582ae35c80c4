import type { Swap } from '../../debrief/swapChairs.ts';
import { alikeIn, type Swapped, type SwappedYear } from '../../debrief/swapped.ts';
import type { SwapNote } from '../app/newGame.ts';
import { FATE_MARKS } from '../panels/turn/WordFates.tsx';
import { usePlay } from '../play/context.ts';
import { nameOf, yearOf } from '../words/names.ts';
import { signed, signedTenths } from '../words/say.ts';
import { codeTitle } from '../words/sentences.ts';
import { saySwap } from '../words/swapWords.ts';

/** One year in the chair, twice: as its government decided it, and as somebody else did. */
export function SwapYear(props: {
  readonly note: SwapNote;
  readonly was: Swapped['was'][number];
  readonly they: SwappedYear;
  readonly you: SwappedYear;
}) {
  const { names } = usePlay();
  const { note, they, was, you } = props;
  const year = yearOf(names, they.turn);
  const params = { chair: nameOf(names, note.chair), was: nameOf(names, note.was), year };
  const isReal = note.called !== undefined;
  const alike = alikeIn(they, you);
  return (
    <section class="swap-year" aria-labelledby={`swap-${they.turn}`}>
      <h2 id={`swap-${they.turn}`} class="number">
        {year}
      </h2>
      <div class="swap-met small">
        <h3>{saySwap('end.met', params)}</h3>
        <Decided decided={was} isReal={isReal} />
      </div>
      <div class="swap-two">
        <Course
          title={saySwap('end.they')}
          who={saySwap('end.they.who', params)}
          year={they}
          note={note}
          isReal={isReal}
        />
        <Course title={saySwap('end.you')} who={saySwap('end.you.who', params)} year={you} note={note} />
      </div>
      {alike !== 'none' && <p class="small soft">{saySwap(`end.alike.${alike}`)}</p>}
    </section>
  );
}

function Course(props: {
  readonly title: string;
  readonly who: string;
  readonly year: SwappedYear;
  readonly note: Swap;
  readonly isReal?: boolean | undefined;
}) {
  const { names } = usePlay();
  const { year } = props;
  const was = nameOf(names, props.note.was);
  const row = (label: string, moved: number, text: string) => (
    <div>
      <dt>{label}</dt>
      <dd class={`number ${moved > 0 ? 'rise' : moved < 0 ? 'fall' : 'soft'}`}>{text}</dd>
    </div>
  );
  const agenda = Math.round(year.agenda * 10) / 10;
  return (
    <article class="swap-course">
      <header>
        <h3>{props.title}</h3>
        <p class="small soft">{props.who}</p>
      </header>
      <Decided decided={year} isReal={props.isReal} />
      <dl class="swap-moved small" aria-label={saySwap('end.year')}>
        {row(saySwap('end.trustIn', { was }), year.trustIn, signed(year.trustIn))}
        {row(saySwap('end.trustOf', { was }), year.trustOf, signed(year.trustOf))}
        {row(saySwap('end.agenda'), agenda, agenda === 0 ? '0' : signedTenths(agenda))}
      </dl>
    </article>
  );
}

/** What was committed, and the Word with how it ended: not of real governments, whose Words are the model's. */
function Decided(props: {
  readonly decided: Pick<SwappedYear, 'choices' | 'word' | 'fate'>;
  readonly isReal?: boolean | undefined;
}) {
  const { names, scenario } = usePlay();
  const { choices, fate, word } = props.decided;
  return (
    <div class="swap-decided">
      {choices.length === 0 ? (
        <p class="soft">{saySwap('end.nothing')}</p>
      ) : (
        <ul>
          {choices.map((code) => (
            <li key={code}>{codeTitle(code, names)}</li>
          ))}
        </ul>
      )}
      {scenario.systems.includes('word') && !props.isReal && (
        <p class={`small ${fate}`}>
          {word === null || fate === 'silent' ? (
            <span class="soft">{saySwap('end.silent')}</span>
          ) : (
            <>
              <span aria-hidden="true">{FATE_MARKS[fate]}</span>{' '}
              {saySwap('end.word', { word: codeTitle(word, names), fate: saySwap(`fate.${fate}`) })}
            </>
          )}
        </p>
      )}
    </div>
  );
}
