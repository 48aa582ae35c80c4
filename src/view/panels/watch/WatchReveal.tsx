import type { Occurrence } from '../../../rules/occurrence.ts';
import { usePlay } from '../../play/context.ts';
import { deedsOf } from '../../play/touched.ts';
import { yearOf } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';
import { deedSentence } from '../../words/sentences.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { BeatPanel } from '../turn/BeatPanel.tsx';
import { GivenReasons } from '../turn/GivenReasons.tsx';
import { MovedList, useMoved } from '../turn/MovedList.tsx';
import { RevealTools } from '../turn/RevealTools.tsx';
import { WordFates } from '../turn/WordFates.tsx';

/** Deeds told before one asks for all of them. */
const DEEDS_SHOWN = 10;

/** The Reveal for who holds no seat: Words and how they ended, what was done, why, and what moved most. */
export function WatchReveal(props: { readonly onReplay: (() => void) | null }) {
  const { names, state } = usePlay();
  const { revealed, view } = state;
  const log = view.turns[revealed - 1];
  const moved = useMoved(log?.ledger ?? []);
  if (!log) return null;
  const deeds = deedsOf(log, null).others;
  const more = deeds.slice(DEEDS_SHOWN);
  const sentence = (happened: Occurrence, index: number) => (
    <li key={`${happened.deed}${index}`}>{deedSentence(happened, null, names)}</li>
  );
  return (
    <BeatPanel title={sayPlay('reveal.title', { year: yearOf(names, revealed) })} foot={null}>
      <WordFates log={log} />
      <section class="stack" aria-labelledby="deeds-title">
        <h3 id="deeds-title">{sayWatch('reveal.deeds')}</h3>
        {deeds.length === 0 && <p class="soft">{sayWatch('reveal.deeds.none')}</p>}
        <ul class="stack small">{deeds.slice(0, DEEDS_SHOWN).map(sentence)}</ul>
        {more.length > 0 && (
          <details>
            <summary>{sayWatch('reveal.deeds.more', { count: more.length })}</summary>
            <ul class="stack small">{more.map(sentence)}</ul>
          </details>
        )}
      </section>
      <GivenReasons log={log} />
      <section class="stack" aria-labelledby="moved-title">
        <h3 id="moved-title">{sayWatch('reveal.moved')}</h3>
        {moved.length === 0 && <p class="soft">{sayWatch('reveal.moved.none')}</p>}
        <MovedList changes={moved} />
      </section>
      <RevealTools onReplay={props.onReplay} />
    </BeatPanel>
  );
}
