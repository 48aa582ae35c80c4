import { useMemo } from 'preact/hooks';
import { type Fortune, fortunesOf, winnerAndLoser } from '../../../debrief/fortunes.ts';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { signed } from '../../words/say.ts';
import { isLoss, voiceSentence } from './voiceSentence.ts';

/** Its heading, by which the ending's first screen leads on. */
export const VOICES_ID = 'voices-title';

/** The ending as the government tells it that gained most, and the one that lost most. */
export function EndingVoices() {
  const { names, session } = usePlay();
  const { game } = session.table;
  const year = names.startYear;
  const { gained, lost } = useMemo(() => winnerAndLoser(fortunesOf(game)), [game]);
  return (
    <section aria-labelledby={VOICES_ID}>
      <h2 id={VOICES_ID} tabIndex={-1}>
        {sayPanel('ending.told')}
      </h2>
      <div class="voices">
        <Voice
          fortune={gained}
          label={sayPanel('ending.gained', { year, delta: signed(points(gained)) })}
          sentence={voiceSentence(gained, names, 'gained')}
        />
        <Voice
          fortune={lost}
          label={sayPanel(isLoss(lost) ? 'ending.lost' : 'ending.least', {
            year,
            delta: signed(points(lost)),
          })}
          sentence={voiceSentence(lost, names, 'lost')}
        />
      </div>
    </section>
  );
}

/** The change of an agenda in whole points of its hundred. */
function points({ before, after }: Fortune): number {
  return Math.trunc(after / 1000) - Math.trunc(before / 1000);
}

function Voice(props: { readonly fortune: Fortune; readonly label: string; readonly sentence: string }) {
  const { names } = usePlay();
  const { label, government } = names.nations[props.fortune.nation];
  return (
    <figure class="voice-card">
      <blockquote>{props.sentence}</blockquote>
      <figcaption>
        <strong>{government}</strong> <span class="soft">{label}</span>
        <span class="small soft voice-label">{props.label}</span>
      </figcaption>
    </figure>
  );
}
