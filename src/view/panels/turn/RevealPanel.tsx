import type { Occurrence } from '../../../rules/occurrence.ts';
import { useSeated } from '../../play/context.ts';
import { deedsOf } from '../../play/touched.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { yearOf } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';
import { deedSentence } from '../../words/sentences.ts';
import { went } from '../../words/went.ts';
import { YearBridge } from '../story/BridgeLine.tsx';
import { useOwnAims } from '../story/useOwnAims.ts';
import { useQuietYears } from '../story/useQuietYears.ts';
import { BeatPanel } from './BeatPanel.tsx';
import { GivenReasons } from './GivenReasons.tsx';
import { MovedList, useMoved } from './MovedList.tsx';
import { Onlookers } from './Onlookers.tsx';
import { onwardLabel } from './onward.ts';
import { RevealTools } from './RevealTools.tsx';
import { WayOn } from './WayOn.tsx';
import { WordFates } from './WordFates.tsx';

/** The Reveal in words: Words and how they ended, what moved for the reader and why, what touched it, and all else. */
export function RevealPanel(props: {
  readonly onReplay: (() => void) | null;
  /** Whether it follows on a film that nobody skipped. */
  readonly isSeenOut: boolean;
}) {
  const play = useSeated();
  const { names, state } = play;
  const { revealed, seat, view } = state;
  const { before, score } = useOwnAims();
  const aims = { before, after: score };
  const quiet = useQuietYears();
  const log = view.turns[revealed - 1];
  const moved = useMoved(log?.ledger ?? []);
  if (!log) return null;
  const debated = view.position.debate !== null || log.debate !== null;
  const { touching, others } = deedsOf(log, seat);
  const sentence = (happened: Occurrence, index: number) => (
    <li key={`${happened.deed}${index}`}>{deedSentence(happened, seat, names)}</li>
  );
  return (
    <BeatPanel
      title={sayPlay('reveal.title', { year: yearOf(names, revealed) })}
      foot={
        <WayOn isByItself={props.isSeenOut}>
          {debated ? sayAssembly('reveal.next') : onwardLabel(play, revealed)}
        </WayOn>
      }
    >
      <Onlookers />
      {play.room?.chosenFor && <p>{play.room.chosenFor}</p>}
      <WordFates log={log} />
      <section class="stack" aria-labelledby="yours-title">
        <h3 id="yours-title">{sayPlay('reveal.yours')}</h3>
        <p>
          <strong>{sayPlay('reveal.aims')}</strong>:{' '}
          <span class="number">{sayPlay(went('reveal.aims.line', before, score), aims)}</span>
        </p>
        <YearBridge turn={revealed} />
        {quiet && <p class="small soft">{quiet}</p>}
        {moved.length === 0 && <p class="soft">{sayPlay('reveal.yours.none')}</p>}
        <MovedList changes={moved} />
      </section>
      <section class="stack" aria-labelledby="touched-title">
        <h3 id="touched-title">{sayPlay('reveal.touched')}</h3>
        {touching.length === 0 ? (
          <p class="small soft">{sayPlay('reveal.touched.none')}</p>
        ) : (
          <ul class="stack small">{touching.map(sentence)}</ul>
        )}
        {others.length > 0 && (
          <details>
            <summary>
              {others.length === 1
                ? sayPlay('reveal.all.one')
                : sayPlay('reveal.all.many', { count: others.length })}
            </summary>
            <ul class="stack small">{others.map(sentence)}</ul>
          </details>
        )}
      </section>
      <GivenReasons log={log} />
      <RevealTools onReplay={props.onReplay} />
    </BeatPanel>
  );
}
