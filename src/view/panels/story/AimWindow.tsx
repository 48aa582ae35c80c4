import { metricSlots } from '../../../debrief/metricSlots.ts';
import { aimScale } from '../../../rules/aimScale.ts';
import { aimMills } from '../../../rules/aims.ts';
import type { Aim } from '../../../scenario/scenario.ts';
import { meaningOf } from '../../../vocabulary/measures.ts';
import { Dialog } from '../../app/Dialog.tsx';
import { useSeated } from '../../play/context.ts';
import { choicesForAim } from '../../play/suggest.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { signedTenths } from '../../words/say.ts';
import { choiceTitle } from '../../words/sentences.ts';
import { AimMovers } from './AimMovers.tsx';
import { aimBand } from './aimStanding.ts';
import { courseLead } from './courseLead.ts';
import { courseSoFar } from './courseSoFar.ts';
import { LineChart } from './LineChart.tsx';
import { metricSentence } from './metricSentence.ts';
import { Sum } from './Sum.tsx';
import { slotLabel } from './slotLabel.ts';
import { useYears } from './useYears.ts';
import { WhyButton } from './WhyButton.tsx';

/** Choices named as moving an aim. */
const CHOICES_SHOWN = 5;

/** One of one's own aims: its reading and its scale, its course, what moved it, and what would. */
export function AimWindow(props: { readonly index: number; readonly onClose: () => void }) {
  const { engine, names, session, state } = useSeated();
  const { seat, view } = state;
  const { years } = useYears();
  const aim = view.aims[props.index];
  if (!aim) return null;
  const { now, nothing, full } = aimScale(aim, view.position, seat);
  const percent = Math.trunc(aimMills(aim, view.position, seat) / 10);
  const course = courseSoFar(session.course(), state.view);
  const values = course.map((position) => Math.trunc(aimMills(aim, position, seat) / 10));
  const would = choicesForAim(engine, view, aim).slice(0, CHOICES_SHOWN);
  return (
    <Dialog title={aim.text} onClose={props.onClose}>
      <dl class="sums">
        <Sum label={sayPanel('aim.nothing')} value={String(nothing)} />
        <Sum label={sayPanel('aim.now')} value={String(now)} strong />
        <Sum label={sayPanel('aim.full')} value={String(full)} />
        <Sum
          label={sayPanel('aim.counts', { weight: aim.weight })}
          value={sayPanel('percent', { value: percent })}
          note={sayPanel(`aim.${aimBand(percent)}`)}
        />
      </dl>
      <p class="small soft">{metricSentence(aim.metric, seat, names)}</p>
      <section class="stack">
        <h3>{sayPanel('aim.would')}</h3>
        {would.length === 0 && <p class="soft">{sayPanel('aim.would.none')}</p>}
        <ul class="movers">
          {would.map(({ choice, percents }) => (
            <li key={choice.code}>
              <span class={`number ${percents > 0 ? 'rise' : 'fall'}`}>
                {sayPanel('percent', { value: signedTenths(percents) })}
              </span>
              <span>{choiceTitle(choice, names)}</span>
            </li>
          ))}
        </ul>
      </section>
      {values.length > 1 && (
        <LineChart
          title={sayPanel('aim.course')}
          lead={courseLead(values, years, percent)}
          series={[{ id: 'aim', values }]}
          styles={{ aim: { label: aim.text, mark: '', look: 1, strong: true } }}
          years={years}
          height={150}
        />
      )}
      <AimMovers aim={aim} />
      <SlotWhys aim={aim} />
    </Dialog>
  );
}

/** Leads on to the ledger of each number behind an aim. */
function SlotWhys({ aim }: { readonly aim: Aim }) {
  const { names, state } = useSeated();
  const { seat, view } = state;
  const slots = metricSlots(aim.metric, view.position, seat);
  if (slots.length === 0) return null;
  return (
    <section class="stack">
      <h3>{sayPanel('aim.numbers')}</h3>
      <ul class="aim-numbers small">
        {slots.map(({ slot }) => {
          const label = slotLabel(meaningOf(slot), seat, names);
          return (
            <li key={slot}>
              <span>{label}</span>
              <span class="number">{view.position.numbers[slot]}</span>
              <WhyButton slot={slot} what={label} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
