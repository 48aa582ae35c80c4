import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { claimText } from '../../../debate/bank.ts';
import { ratingOf } from '../../../debate/rating.ts';
import type { Resolution } from '../../../scenario/scenario.ts';
import { type Argument, SPEECHES } from '../../../vocabulary/debate.ts';
import { usePlay } from '../../play/context.ts';
import type { Assembly } from '../../play/useAssembly.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { bearingShort } from '../../words/bearing.ts';
import { nameOf } from '../../words/names.ts';
import { useNarrow } from '../story/useNarrow.ts';
import { ClaimDialog } from './ClaimDialog.tsx';
import { FlowLines, type Line } from './FlowLines.tsx';
import { stopped, underWords } from './underWords.ts';

/** Speeches that place arguments, by their place in the debate; each is a column of the flow. */
const COLUMNS = SPEECHES.flatMap(({ placements }, speech) => (placements > 0 ? [speech] : []));

/** The sheet on which a debate is followed: a column a speech, lines for what attacks and supports what. */
export function FlowSheet({ assembly }: { readonly assembly: Assembly }) {
  const { names } = usePlay();
  const { chamber, heard, standing } = assembly;
  const { flow } = standing;
  const [open, setOpen] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const isNarrow = useNarrow();
  const sheet = useRef<HTMLDivElement>(null);
  const cards = useRef(new Map<number, HTMLElement>());
  const [lines, setLines] = useState<readonly Line[]>([]);

  useLayoutEffect(() => {
    const place = sheet.current;
    if (!place || isNarrow) return setLines([]);
    const measure = () => setLines(linesOf(flow, cards.current, place));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [flow.length, isNarrow, chamber]);

  // What has just been said comes into sight; on a phone the panel above tells it, and its buttons must stay.
  useLayoutEffect(() => {
    if (isNarrow) return;
    const last = cards.current.get(flow.length - 1);
    last?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [flow.length]);

  const hold = (place: number) => (element: HTMLElement | null) => {
    if (element) cards.current.set(place, element);
    else cards.current.delete(place);
  };
  const speech = (index: number) => {
    const { kind, side, speaker } = SPEECHES[index] as (typeof SPEECHES)[number];
    const nation = chamber.debate.speakers[side][speaker];
    const said = flow.flatMap((argument, place) => (argument.speech === index ? [{ argument, place }] : []));
    return (
      <li
        key={index}
        class={`flow-speech ${side}${index === heard - 1 ? ' latest' : ''}${index >= heard ? ' unheard' : ''}`}
      >
        <h3 class="small flow-head">
          <span class="flow-side" aria-hidden="true">
            {side === 'affirmative' ? '▲' : '▼'}
          </span>{' '}
          {sayAssembly('speech.title', {
            nation: names.nations[nation].label,
            side: sayAssembly(`side.${side}`).toLowerCase(),
            kind: sayAssembly(`speech.${kind}`),
          })}
        </h3>
        {index < heard && said.length === 0 && <p class="small faint">{sayAssembly('speech.nothing')}</p>}
        {said.map(({ argument, place }) => (
          <Card
            key={place}
            argument={argument}
            place={place}
            assembly={assembly}
            hold={hold(place)}
            dimmed={pointed !== null && !isNear(flow, pointed, place)}
            onPoint={setPointed}
            onOpen={() => setOpen(place)}
          />
        ))}
      </li>
    );
  };
  return (
    <section class="flow" aria-labelledby="flow-title">
      <h2 id="flow-title" class="unseen">
        {sayAssembly('flow')}
      </h2>
      <p class="small faint flow-lead">{sayAssembly('flow.lead')}</p>
      {/* Its cards are buttons, so that a keyboard scrolls it by moving from one to the next. */}
      <div class="flow-scroll">
        <div class="flow-sheet" ref={sheet}>
          <FlowLines lines={lines} pointed={pointed} />
          <ol class="flow-columns">{COLUMNS.map(speech)}</ol>
        </div>
        {flow.length === 0 && heard === 0 && <NothingSaid resolution={chamber.resolution} />}
      </div>
      {open !== null && <ClaimDialog assembly={assembly} place={open} onClose={() => setOpen(null)} />}
    </section>
  );
}

/** What stands on the sheet before the first speech: what will come there, and what is at stake for both sides. */
function NothingSaid({ resolution }: { readonly resolution: Resolution }) {
  return (
    <div class="flow-empty">
      <p>{sayAssembly('flow.empty')}</p>
      <dl>
        <div>
          <dt class="small soft">{sayAssembly('flow.empty.for')}</dt>
          <dd>{resolution.text}</dd>
        </div>
        <div>
          <dt class="small soft">{sayAssembly('flow.empty.against')}</dt>
          <dd>{resolution.cost}</dd>
        </div>
      </dl>
    </div>
  );
}

function Card(props: {
  readonly argument: Argument;
  readonly place: number;
  readonly assembly: Assembly;
  readonly hold: (element: HTMLElement | null) => void;
  readonly dimmed: boolean;
  readonly onPoint: (place: number | null) => void;
  readonly onOpen: () => void;
}) {
  const play = usePlay();
  const { argument, place } = props;
  const { standing, chamber, isOver } = props.assembly;
  const { flow, questioned, strengths } = standing;
  const value = Math.round((strengths[place] ?? 0) / 10);
  const under = underWords(play, flow, argument);
  const isAsked = questioned.includes(place);
  const lost =
    isAsked &&
    chamber.bases.plain.some((bases, at) => (bases[place] ?? 0) > (chamber.bases.asked[at]?.[place] ?? 0));
  // What came in the last speech nobody could answer.
  const dropped =
    isOver &&
    argument.speech < SPEECHES.length - 1 &&
    !flow.some((other) => other.under === place && other.relation === 'attack');
  return (
    <button
      type="button"
      ref={props.hold}
      class={`flow-card ${argument.side}${props.dimmed ? ' dimmed' : ''}`}
      onClick={props.onOpen}
      onPointerEnter={() => props.onPoint(place)}
      onPointerLeave={() => props.onPoint(null)}
      onFocus={() => props.onPoint(place)}
      onBlur={() => props.onPoint(null)}
    >
      <span class="unseen">{sayAssembly('flow.by', { nation: play.names.nations[argument.by].label })} </span>
      <span class="flow-relation small faint" aria-hidden="true">
        {argument.relation === 'attack' ? '⊣ ' : '→ '}
        {bearingShort(argument, flow, play.names)}
      </span>
      <span class="flow-full small faint">{stopped(under)} </span>
      <span class="flow-text">{claimText(play.engine.bank, argument.claim)}</span>
      <span class="flow-foot small">
        <span class="flow-bar" aria-hidden="true">
          <span style={{ inlineSize: `${value}%` }} />
        </span>
        <span class="number">
          <span class="unseen">{sayAssembly('flow.strength')} </span>
          {value}
          <span class="unseen"> {sayAssembly('flow.strength.of')}</span>
        </span>
        {isAsked && (
          <span class="badge">{sayAssembly(lost ? 'flow.questioned.bare' : 'flow.questioned')}</span>
        )}
        {ratingOf(chamber.debate, argument.claim) && <span class="badge">{sayAssembly('flow.rated')}</span>}
        {dropped && <span class="badge">{sayAssembly('flow.dropped')}</span>}
      </span>
    </button>
  );
}

/** Whether an argument is the one pointed at, what it bears on, or what bears on it. */
function isNear(flow: readonly Argument[], pointed: number, place: number): boolean {
  return place === pointed || flow[pointed]?.under === place || flow[place]?.under === pointed;
}

/** Where the lines run, from each argument to what it bears on, in the sheet's own pixels. */
function linesOf(
  flow: readonly Argument[],
  cards: ReadonlyMap<number, HTMLElement>,
  sheet: HTMLElement,
): readonly Line[] {
  const origin = sheet.getBoundingClientRect();
  return flow.flatMap(({ under, relation }, place) => {
    const from = cards.get(place)?.getBoundingClientRect();
    const to = cards.get(under)?.getBoundingClientRect();
    if (!from || !to) return [];
    const sameColumn = Math.abs(from.left - to.left) < 4;
    return [
      {
        place,
        under,
        relation,
        x1: from.left - origin.left,
        y1: from.top - origin.top + from.height / 2,
        x2: (sameColumn ? to.left : to.right) - origin.left,
        y2: to.top - origin.top + to.height / 2,
      },
    ];
  });
}

/** Who spoke in a speech, as a sentence's subject. */
export function speakerName(
  assembly: Assembly,
  names: ReturnType<typeof usePlay>['names'],
  index: number,
): string {
  const { side, speaker } = SPEECHES[index] as (typeof SPEECHES)[number];
  return nameOf(names, assembly.chamber.debate.speakers[side][speaker]);
}
