import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { askable, claimText } from '../../../debate/bank.ts';
import { isOnTable } from '../../../debate/baseScores.ts';
import { flowAfter, speechAt } from '../../../game/speeches.ts';
import type { Claim } from '../../../scenario/scenario.ts';
import { type Argument, SPEECHES } from '../../../vocabulary/debate.ts';
import { type Chamber, countOf } from '../../play/chamber.ts';
import { usePlay, useSeated } from '../../play/context.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { bearingShort } from '../../words/bearing.ts';
import { nameOf } from '../../words/names.ts';
import { ClaimFacts } from './ClaimDialog.tsx';
import { MovesLine } from './MovesLine.tsx';
import { draftedBallots, type Offer, openingsFor, questionsFor } from './openingsFor.ts';
import { underWords } from './underWords.ts';

/** How many of the strongest arguments are put first; the rest are one step away. */
const SUGGESTED = 5;
/** Of them where a timer runs: as many as can be read on a phone before it ends. */
const SUGGESTED_TIMED = 3;

/** The form's heading, which takes the focus when the floor is given. */
function FloorTitle() {
  const heading = useRef<HTMLHeadingElement>(null);
  // After the panel has taken the focus for its own title.
  useEffect(() => {
    const timer = window.setTimeout(() => heading.current?.focus({ preventScroll: true }));
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <h3 id="floor-title" ref={heading} tabIndex={-1}>
      {sayAssembly('form.title')}
    </h3>
  );
}

/** The form below its heading; in a class the panel's own says it, since no line is to spare. */
function Floor({ children }: { readonly children: ComponentChildren }) {
  const { room } = usePlay();
  if (room) return <div class="stack">{children}</div>;
  return (
    <section class="stack" aria-labelledby="floor-title">
      <FloorTitle />
      {children}
    </section>
  );
}

/** The speech of whoever has the floor: arguments to make, or a question to ask. */
export function SpeechForm({ chamber }: { readonly chamber: Chamber }) {
  return speechAt(chamber.debate).kind === 'question' ? (
    <QuestionForm chamber={chamber} />
  ) : (
    <ArgumentForm chamber={chamber} />
  );
}

function ArgumentForm({ chamber }: { readonly chamber: Chamber }) {
  const play = useSeated();
  const { cue, engine, names, room, session, state } = play;
  const { draft, seat } = state;
  const suggested = room ? SUGGESTED_TIMED : SUGGESTED;
  const speech = speechAt(chamber.debate);
  const most = speech.placements;
  const isLast = chamber.debate.speech === SPEECHES.length - 1;
  const offers = useMemo(
    () => openingsFor(engine, chamber, seat, draft.placements),
    [chamber, seat, draft.placements],
  );
  const flow = flowAfter(engine, chamber.debate, seat, draft.placements);
  const stand = countOf(chamber.resolution, draftedBallots(engine, chamber, seat, draft.placements));
  const isFull = draft.placements.length >= most;
  const make = ({ claim, under }: Offer, isByKey: boolean) => {
    if (isFull) return cue('error');
    cue('choose');
    session.edit({ placements: [...draft.placements, { claim, under }] });
    // The card that was pressed goes into the speech; a keyboard goes on from the way to make it, not from nowhere.
    if (isByKey) focusSubmit();
  };
  /** What hangs on an argument that is taken back goes with it. */
  const takeBack = (index: number) => {
    cue('choose');
    const place = chamber.debate.flow.length + index;
    const kept = draft.placements.filter((one, at) => at !== index && one.under !== place);
    session.edit({
      placements: kept.map((one) => (one.under > place ? { ...one, under: one.under - 1 } : one)),
    });
  };
  const groups = groupsOf(offers.slice(suggested));
  const option = (offer: Offer) => (
    <ArgumentCard
      key={`${offer.claim}.${offer.under}`}
      offer={offer}
      flow={flow}
      isFull={isFull}
      onMake={make}
    />
  );
  const now = (
    <p class="small" role="status">
      {sayAssembly('form.stand', { ayes: stand.ayes, counted: stand.counted, needed: stand.needed })}
      {!isLast && ` ${sayAssembly('form.answered')}`}
    </p>
  );
  return (
    <Floor>
      {!room && (
        <p class="small soft">{sayAssembly(`form.lead.${isLast ? 'last' : speech.kind}`, { most })}</p>
      )}
      {!room && now}
      {draft.placements.length > 0 && (
        <section class="stack" aria-labelledby="mine-title">
          <h4 id="mine-title">{sayAssembly('form.mine')}</h4>
          {draft.placements.map((placement, index) => {
            const argument = flow[chamber.debate.flow.length + index];
            return (
              <button
                key={`${placement.claim}.${placement.under}`}
                type="button"
                class="choice"
                aria-pressed="true"
                onClick={() => takeBack(index)}
              >
                <span>{claimText(play.engine.bank, placement.claim)}</span>
                {argument && <span class="small soft">{underWords(play, flow, argument)}</span>}
              </button>
            );
          })}
        </section>
      )}
      {isFull && <p class="small soft">{sayAssembly('form.full')}</p>}
      {!isFull && (
        <>
          {room ? (
            <p class="small soft">{sayAssembly('form.lead.timed', { most })}</p>
          ) : (
            <h4>{sayAssembly('form.suggested')}</h4>
          )}
          {offers.slice(0, suggested).map(option)}
          {groups.map(({ under, relation, offers: more }) => {
            const parent = flow[under];
            return (
              <details key={`${under}.${relation}`}>
                <summary class="small soft">
                  {parent
                    ? sayAssembly(`form.all.${relation}`, {
                        nation: nameOf(names, parent.by),
                        claim: claimText(play.engine.bank, parent.claim),
                        count: more.length,
                      })
                    : sayAssembly('form.all.resolution', { count: more.length })}
                </summary>
                <div class="stack">{more.map(option)}</div>
              </details>
            );
          })}
        </>
      )}
      {room && now}
    </Floor>
  );
}

interface Group {
  readonly under: number;
  readonly relation: Argument['relation'];
  readonly offers: Offer[];
}

/** Arguments by what they would be put under, in the order of the flow. */
function groupsOf(offers: readonly Offer[]): readonly Group[] {
  const groups: Group[] = [];
  for (const offer of offers) {
    const known = groups.find(({ under }) => under === offer.under);
    if (known) known.offers.push(offer);
    else groups.push({ under: offer.under, relation: offer.relation, offers: [offer] });
  }
  return groups.sort((a, b) => a.under - b.under);
}

function ArgumentCard(props: {
  readonly offer: Offer;
  readonly flow: readonly Argument[];
  readonly isFull: boolean;
  readonly onMake: (offer: Offer, isByKey: boolean) => void;
}) {
  const play = useSeated();
  const { offer } = props;
  const claim = play.engine.bank.claims.get(offer.claim) as Claim;
  const isBare = !isOnTable(claim, play.state.view.position, play.state.seat);
  const isTimed = play.room !== null;
  return (
    <div class="argument">
      <button
        type="button"
        class="choice"
        aria-pressed="false"
        aria-disabled={props.isFull}
        onClick={({ detail }) => props.onMake(offer, detail === 0)}
      >
        <span>{claim.text}</span>
        <span class="small soft">
          {offer.relation === 'attack' ? '⊣ ' : '→ '}
          {isTimed
            ? bearingShort({ ...offer, by: play.state.seat }, props.flow, play.names)
            : underWords(play, props.flow, offer)}
        </span>
        <MovesLine deltas={offer.deltas} wins={offer.wins} isBrief={isTimed} />
        {isBare && <span class="small warn">{sayAssembly('claim.evidence.missing')}</span>}
      </button>
      <details class="small">
        <summary class="soft">{sayAssembly('claim.detail')}</summary>
        {isTimed && (
          <>
            <p>{underWords(play, props.flow, offer)}</p>
            <p>
              <MovesLine deltas={offer.deltas} wins={offer.wins} />
            </p>
          </>
        )}
        <ClaimFacts claim={claim} by={play.state.seat} />
      </details>
    </div>
  );
}

function QuestionForm({ chamber }: { readonly chamber: Chamber }) {
  const play = useSeated();
  const { cue, engine, names, session, state } = play;
  const { flow, questioned } = chamber.debate;
  const { side } = speechAt(chamber.debate);
  const offers = useMemo(() => questionsFor(chamber, askable(flow, side, questioned)), [chamber]);
  const isIdle = offers.every(({ deltas }) => deltas.every(({ delta }) => delta === 0));
  if (isIdle) {
    return (
      <Floor>
        <p>{sayAssembly(offers.length === 0 ? 'form.ask.silent' : 'form.ask.idle')}</p>
      </Floor>
    );
  }
  return (
    <Floor>
      <p class="small soft">{sayAssembly('form.lead.question')}</p>
      {offers.map(({ place, deltas, wins }) => {
        const argument = flow[place] as Argument;
        const claim = engine.bank.claims.get(argument.claim) as Claim;
        const isBare = !isOnTable(claim, state.view.position, argument.by);
        const isPicked = state.draft.question === place;
        return (
          <button
            key={place}
            type="button"
            class="choice"
            aria-pressed={isPicked}
            onClick={({ detail }) => {
              cue('choose');
              session.edit({ question: isPicked ? null : place });
              if (detail === 0 && !isPicked) focusSubmit();
            }}
          >
            <span>
              <strong>{names.nations[argument.by].label}</strong>: {claim.text}
            </span>
            <span class={`small ${isBare ? 'warn' : 'soft'}`}>
              {sayAssembly(isBare ? 'form.ask.bare' : 'form.ask.sound')}
            </span>
            {isBare && <MovesLine deltas={deltas} wins={wins} />}
          </button>
        );
      })}
    </Floor>
  );
}

/** The id of the button that hands the speech in. */
export const SUBMIT_SPEECH = 'submit-speech';

/** After the button has got its new words. */
function focusSubmit(): void {
  window.setTimeout(() => document.getElementById(SUBMIT_SPEECH)?.focus());
}

/** What the button says that hands the speech in. */
export function submitWords(chamber: Chamber, placements: number, question: number | null): string {
  if (speechAt(chamber.debate).kind === 'question')
    return sayAssembly(question === null ? 'form.ask.none' : 'form.ask');
  if (placements === 0) return sayAssembly('form.submit.none');
  return placements === 1
    ? sayAssembly('form.submit.one')
    : sayAssembly('form.submit.many', { count: placements });
}
