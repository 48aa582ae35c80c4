import { HIDDEN } from '../../../game/view.ts';
import { nationalOf } from '../../../rules/position.ts';
import { ceilingOf, type NationalMeasure, nationalSlot } from '../../../vocabulary/measures.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { sayAny } from '../../words/say.ts';
import { WhyButton } from './WhyButton.tsx';

const SCALES = ['prestige', 'science', 'prosperity', 'autonomy', 'enthusiasm', 'skepticism'] as const;
const STOCKS = ['capital', 'lots', 'young', 'old', 'loans', 'papers', 'payload'] as const;

/** A nation's own measures, those that nobody else may see left out. */
export function DossierMeasures(props: { readonly nation: Nation }) {
  return (
    <section>
      <h3>{sayPanel('dossier.measures')}</h3>
      <dl class="measures two">
        {SCALES.map((measure) => (
          <Measure key={measure} measure={measure} nation={props.nation} />
        ))}
        {STOCKS.map((measure) => (
          <Measure key={measure} measure={measure} nation={props.nation} />
        ))}
      </dl>
    </section>
  );
}

function Measure(props: { readonly measure: NationalMeasure; readonly nation: Nation }) {
  const { state } = usePlay();
  const { measure, nation } = props;
  const value = nationalOf(state.view.position, measure, nation);
  if (value === HIDDEN) return null;
  const label = sayAny(`measure.${measure}.short`);
  const scale = ceilingOf(measure) === 100;
  return (
    <div class="measure" title={sayAny(`measure.${measure}.means`)}>
      <dt>{label}</dt>
      <dd>
        {scale && <span class="scale" aria-hidden="true" style={{ '--filled': `${value}%` }} />}
        <span class="number">{value}</span>
        <WhyButton slot={nationalSlot(measure, nation)} what={label} />
      </dd>
    </div>
  );
}
