import { useId, useState } from 'preact/hooks';
import { isPermitted } from '../../../game/permit.ts';
import { isPromised } from '../../../game/pledgeRules.ts';
import { isPledgeable } from '../../../game/pledges.ts';
import { dealOf } from '../../../game/talkRules.ts';
import { type Choice, choice } from '../../../vocabulary/choices.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { ACTS, type Act, deliveryOf, type Offer } from '../../../vocabulary/talk.ts';
import { useSeated } from '../../play/context.ts';
import { impossibleOffer, shutAct } from '../../play/impossibleOffer.ts';
import { yearOf } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';
import { faultSentence } from '../../words/refusals.ts';
import { say } from '../../words/say.ts';
import { choiceTitle, offerSentence } from '../../words/sentences.ts';
import { OfferForecast } from './Forecast.tsx';

/** What is offered or asked, and of whom. */
type Heading = Pick<Offer, 'act' | 'role' | 'to'>;

/** A pledge with the first who comes, where there is nothing to begin with. */
function headingOf(first: Offer | undefined, seat: Nation): Heading {
  return first ?? { act: 'pledge', role: 'give', to: NATIONS.find((nation) => nation !== seat) ?? 'CHN' };
}

/** The choice by which an offer would be delivered; undefined of a pledge, which names its own. */
function deliveryIn(act: Act, role: Offer['role'], seat: Nation, to: Nation): Choice | undefined {
  const deal = dealOf({ by: seat, to, act, role });
  return deal ? choice(deliveryOf(deal)) : undefined;
}

/** Any offer or request that may be made, including pledges. */
export function OfferForm(props: {
  /** What it shows until something is picked in it. */
  readonly first: Offer | undefined;
  /** Why an offer can't be put beside what is on the table; null where it can. */
  readonly obstacleTo: (offer: Offer) => string | null;
  readonly onPut: (offer: Offer) => void;
}) {
  const { engine, names, scenario, state } = useSeated();
  const { seat, view } = state;
  const acts = ACTS.filter((act) => act !== 'pledge' || scenario.systems.includes('pledges'));
  const [picked, setPicked] = useState<Heading | null>(null);
  const { act, role, to } = picked ?? headingOf(props.first, seat);
  const pick = (part: Partial<Heading>) => setPicked({ act, role, to, ...part });
  const [due, setDue] = useState(Math.min(view.turn + 1, scenario.turns));
  const promises = (nation: Nation) =>
    engine.repertoire[nation].filter(
      (one) =>
        isPledgeable(engine, nation, one.code) &&
        !isPromised(view.position, nation, one.code) &&
        isPermitted(engine, view.position, one, nation, []),
    );
  const [mine, setMine] = useState('');
  const [yours, setYours] = useState('');
  const terms = {
    mine: mine || (promises(seat)[0]?.code ?? ''),
    yours: yours || (promises(to)[0]?.code ?? ''),
    due,
  };
  const offer: Offer =
    act === 'pledge' ? { by: seat, to, act, role: 'give', terms } : { by: seat, to, act, role };
  const fault = impossibleOffer(engine, view.position, offer);
  const obstacle = fault ? null : props.obstacleTo(offer);
  const why = useId();
  const shutOf = (name: Act, which: Offer['role']): string | null => {
    const shut = shutAct(engine, view.position, seat, name, which);
    return shut && faultSentence(shut, names, deliveryIn(name, which, seat, to));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (fault || obstacle) return;
        // What has just been put on the table stays in sight: a second press must not put something else there.
        pick({});
        props.onPut(offer);
      }}
    >
      <label class="field">
        <span class="small soft">{sayPlay('offers.custom.act')}</span>
        <select
          value={`${act}.${role}`}
          onChange={(event) => {
            const [nextAct, nextRole] = event.currentTarget.value.split('.');
            pick({ act: nextAct as Act, role: nextRole as Offer['role'] });
          }}
        >
          {acts.flatMap((name) =>
            (name === 'pledge' ? (['give'] as const) : (['ask', 'give'] as const)).map((which) => {
              const shut = shutOf(name, which);
              const what =
                name === 'pledge'
                  ? say('act.pledge')
                  : `${sayPlay(`offers.role.${which}`)}: ${say(`act.${name}`)}`;
              return (
                <option key={`${name}.${which}`} value={`${name}.${which}`} disabled={shut !== null}>
                  {shut === null ? what : sayPlay('offers.custom.shut', { what, why: shut })}
                </option>
              );
            }),
          )}
        </select>
      </label>
      <label class="field">
        <span class="small soft">{sayPlay('offers.custom.who')}</span>
        <select
          value={to}
          onChange={(event) => {
            pick({ to: event.currentTarget.value as Nation });
            setYours('');
          }}
        >
          {NATIONS.filter((nation) => nation !== seat).map((nation) => (
            <option key={nation} value={nation}>
              {names.nations[nation].label}
            </option>
          ))}
        </select>
      </label>
      {act === 'pledge' && (
        <>
          <PromiseField
            label={sayPlay('offers.pledge.mine')}
            nation={seat}
            value={terms.mine}
            onChange={setMine}
            options={promises(seat)}
          />
          <PromiseField
            label={sayPlay('offers.pledge.yours')}
            nation={to}
            value={terms.yours}
            onChange={setYours}
            options={promises(to)}
          />
          <label class="field">
            <span class="small soft">{sayPlay('offers.pledge.due')}</span>
            <select value={due} onChange={(event) => setDue(Number(event.currentTarget.value))}>
              {Array.from(
                { length: Math.min(4, scenario.turns - view.turn + 1) },
                (_, at) => view.turn + at,
              ).map((turn) => (
                <option key={turn} value={turn}>
                  {yearOf(names, turn)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <p class="small soft" id={fault ? why : undefined}>
        {fault
          ? faultSentence(fault, names, deliveryIn(act, role, seat, to))
          : offerSentence(offer, seat, names)}
      </p>
      {!fault && (
        <div class="stack">
          <OfferForecast offer={offer} />
        </div>
      )}
      <div role="status">
        {obstacle && (
          <p class="small warn" id={why}>
            {obstacle}
          </p>
        )}
      </div>
      {/* Never taken away from under the focus: pressed once, it stays and says why it puts nothing more there. */}
      <button
        type="submit"
        class="button"
        aria-disabled={fault !== null || obstacle !== null}
        aria-describedby={fault || obstacle ? why : undefined}
      >
        {sayPlay('offers.custom.add')}
      </button>
    </form>
  );
}

function PromiseField(props: {
  readonly label: string;
  readonly nation: Nation;
  readonly value: string;
  readonly options: readonly { readonly code: string; readonly index: number }[];
  readonly onChange: (code: string) => void;
}) {
  const { engine, names } = useSeated();
  const known = new Set(props.options.map((option) => option.code));
  return (
    <label class="field">
      <span class="small soft">{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {engine.repertoire[props.nation]
          .filter((choice) => known.has(choice.code))
          .map((choice) => (
            <option key={choice.code} value={choice.code}>
              {choiceTitle(choice, names)}
            </option>
          ))}
      </select>
    </label>
  );
}
