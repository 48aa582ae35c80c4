import { useMemo } from 'preact/hooks';
import { adoptionOf } from '../../../debate/lean.ts';
import {
  agendaOf,
  bidFault,
  isInPlay,
  MOST_COINS,
  nextSession,
  strengthOfBid,
  tableRefusal,
} from '../../../game/bids.ts';
import { spentBy } from '../../../game/commitRules.ts';
import { positionAfter } from '../../../game/forecast.ts';
import { isAdopted } from '../../../machines/states.ts';
import { agendaPoints } from '../../../rules/aims.ts';
import { nationalOf } from '../../../rules/position.ts';
import { readingOf } from '../../../rules/reading.ts';
import { isResolution, type ResolutionId, SIDES, type Side } from '../../../vocabulary/debate.ts';
import { NATIONS } from '../../../vocabulary/nations.ts';
import type { Bid } from '../../../vocabulary/talk.ts';
import { useSeated } from '../../play/context.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { resolutionTitle, yearOf } from '../../words/names.ts';
import { coinsOf } from '../../words/playWords.ts';
import { sayAny, signedTenths } from '../../words/say.ts';
import { Toggle } from './Toggle.tsx';
import { useFold } from './useFold.ts';

/** A bid for the floor of the assembly: to table a resolution, or to speak for or against one. */
export function BidFields() {
  const { engine, names, session, state, cue } = useSeated();
  const { draft, seat, view } = state;
  const { position } = view;
  const sits = nextSession(engine, view.turn);
  const agenda = sits === null ? null : agendaOf(engine, position, sits);
  const options = useMemo(
    () =>
      engine.scenario.resolutions.map(({ id }) => ({
        id,
        canTable:
          agenda === id ? isInPlay(engine, position, id) : tableRefusal(engine, position, id, seat) === null,
        canOppose: isInPlay(engine, position, id),
        refusal: tableRefusal(engine, position, id, agenda === id ? null : seat),
      })),
    [position, seat, agenda],
  );
  const isNow = sits === view.turn;
  const fold = useFold(isNow, draft.bid !== null);
  if (sits === null) return null;
  const { bid } = draft;
  const spent = spentBy(engine, position, seat, { ...draft, bid: null }).capital;
  const left = nationalOf(position, 'capital', seat) - spent;
  const edit = (change: Bid | null) => {
    cue('choose');
    session.edit({ bid: change });
  };
  const pick = (id: string) => {
    if (!isResolution(id)) return edit(null);
    const option = options.find((one) => one.id === id);
    const side: Side = option?.canTable && worthOf(id) >= 0 ? 'affirmative' : 'negative';
    edit({ resolution: id, side, coins: Math.max(1, Math.min(bid?.coins ?? 1, left)) });
  };
  /** What it is about: the resolution that one bids on, or before that the one on the agenda. */
  const named = bid?.resolution ?? agenda;
  const about = named ? engine.bank.resolutions.get(named) : undefined;
  const option = options.find((one) => one.id === bid?.resolution);
  const shut = options.filter((one) => !one.canTable);
  const waiting = NATIONS.flatMap((nation) => {
    const one = position.waiting[nation];
    return one && nation !== seat ? [{ nation, one }] : [];
  });
  // What one is likely to want, a press away; nothing is bid before it is pressed.
  const own = position.waiting[seat];
  const quick: readonly Bid[] = bid
    ? []
    : agenda
      ? SIDES.map((side) => ({ resolution: agenda, side, coins: 1 }))
      : own
        ? [{ resolution: own.resolution, side: own.side, coins: 1 }]
        : [];
  const ready = quick.filter((one) => bidFault(engine, position, seat, one, spent) === null);
  const inForce = engine.scenario.resolutions
    .map(({ id }) => id)
    .filter((id) => isAdopted(position.states, id));
  const fault = bid ? bidFault(engine, position, seat, bid, 0) : null;
  return (
    <details class="bid" {...fold}>
      <summary>
        <h3>{sayAssembly('bid.title')}</h3>
        <span class="small soft">
          {isNow ? sayAssembly('bid.now') : sayAssembly('bid.later', { year: yearOf(names, sits) })}
        </span>
      </summary>
      <div class="stack">
        <p class="small soft">
          {agenda
            ? sayAssembly('bid.agenda', { title: resolutionTitle(names, agenda) })
            : sayAssembly('bid.lead')}
        </p>
        <label class="field">
          <span class="small">{sayAssembly('bid.pick')}</span>
          <select value={bid?.resolution ?? ''} onChange={(event) => pick(event.currentTarget.value)}>
            <option value="">{sayAssembly('bid.none')}</option>
            {options
              .filter(({ canTable, canOppose, id }) => (agenda ? id === agenda : canTable || canOppose))
              .map(({ id }) => (
                <option key={id} value={id}>
                  {resolutionTitle(names, id)}
                </option>
              ))}
          </select>
        </label>
        {ready.length > 0 && (
          <div class="row">
            {ready.map((one) => (
              <button key={one.side} type="button" class="button small" onClick={() => edit(one)}>
                {agenda
                  ? sayAssembly('bid.quick', { side: sayAssembly(`bid.side.${one.side}`) })
                  : sayAssembly('bid.again', {
                      title: resolutionTitle(names, one.resolution),
                      count: strengthOfBid(position, seat, one),
                    })}
              </button>
            ))}
          </div>
        )}
        {about && (
          <>
            <p class="small">
              {sayAssembly('resolved', { text: about.text })}{' '}
              <span class="soft">
                {about.cost} {sayAssembly(`threshold.${about.threshold}`)}
              </span>
            </p>
            <p class="small faint">{sayAssembly('bid.yours', { points: signedTenths(worthOf(about.id)) })}</p>
          </>
        )}
        {bid && (
          <>
            {option && !option.canTable && (
              <p class="small soft">
                {sayAssembly('bid.onlyAgainst', {
                  why: sayAny(`refused.${option.refusal}` as 'refused.state'),
                })}
              </p>
            )}
            <div class="row">
              <Toggle
                about={sayAssembly('bid.side')}
                options={(['affirmative', 'negative'] as const)
                  .filter((side) => side === 'negative' || option?.canTable)
                  .map((value) => ({ value, label: sayAssembly(`bid.side.${value}`) }))}
                value={bid.side}
                onPick={(side) => edit({ ...bid, side })}
              />
              <label class="field coins-field">
                <span class="small">{sayAssembly('bid.coins')}</span>
                <input
                  type="number"
                  min={1}
                  max={Math.max(1, Math.min(MOST_COINS, left))}
                  value={bid.coins}
                  onInput={(event) => {
                    const coins = Math.trunc(event.currentTarget.valueAsNumber);
                    if (coins >= 1) edit({ ...bid, coins });
                  }}
                />
              </label>
            </div>
            {strengthOfBid(position, seat, bid) > bid.coins && (
              <p class="small soft">
                {sayAssembly('bid.counts', { count: strengthOfBid(position, seat, bid) })}
              </p>
            )}
            {fault?.code.startsWith('refused.') && (
              <p class="small warn">{sayAny(`refused.${fault.code.slice(8)}` as 'refused.state')}</p>
            )}
          </>
        )}
        {inForce.length > 0 && (
          <p class="small soft">
            {sayAssembly('bid.inForce', {
              titles: inForce.map((id) => `“${resolutionTitle(names, id)}”`).join(', '),
            })}
          </p>
        )}
        {waiting.length > 0 && (
          <ul class="small soft">
            {waiting.map(({ nation, one }) => (
              <li key={nation}>
                {sayAssembly('bid.waiting', {
                  nation: names.nations[nation].label,
                  side: sayAssembly(`side.${one.side}`).toLowerCase(),
                  title: resolutionTitle(names, one.resolution),
                  count: one.turns,
                })}
              </li>
            ))}
          </ul>
        )}
        {!agenda && shut.length > 0 && (
          <details>
            <summary class="small soft">{sayAssembly('bid.closed', { count: shut.length })}</summary>
            <ul class="stack small">
              {shut.map(({ id, refusal }) => (
                <li key={id}>
                  <strong>{resolutionTitle(names, id)}</strong>
                  <br />
                  <span class="soft">
                    {`${sayAny(`refused.${refusal}` as 'refused.state')} ${sayAny(`mend.${refusal}` as 'mend.state')}`}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </details>
  );

  /** What adoption by itself would do for this seat's own aims, in agenda points. */
  function worthOf(id: ResolutionId): number {
    const tables = agenda !== id && bid?.side === 'affirmative';
    const seen = adoptionOf(engine, readingOf(position, engine.scenario.turns), id, tables ? seat : null);
    const after = positionAfter(engine, position, { ...seen, later: [], done: true });
    return (agendaPoints(view.aims, after, seat) - agendaPoints(view.aims, position, seat)) / 1000;
  }
}

/** The bid as part of what one is about to hand in. */
export function bidWords(bid: Bid, names: ReturnType<typeof useSeated>['names']): string {
  return sayAssembly('bid.slip', {
    coins: coinsOf(bid.coins),
    side: sayAssembly(`bid.side.${bid.side}`).replace(/ it$/, ''),
    title: resolutionTitle(names, bid.resolution),
  });
}
