import { useEffect, useRef, useState } from 'preact/hooks';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { Dialog } from '../../app/Dialog.tsx';
import { usePlay } from '../../play/context.ts';
import { nameOf } from '../../words/names.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { AskEnd } from './AskEnd.tsx';
import { holderWords } from './holderWords.ts';

/** Who holds which seat, and how it changes hands; whoever is about to see a seat's secrets is told so first. */
export function SeatsDialog(props: { readonly nation: Nation | null; readonly onClose: () => void }) {
  const [asked, ask] = useState<Nation | 'end' | null>(props.nation);
  const { names } = usePlay();
  if (asked === 'end') return <AskEnd onStay={() => ask(null)} onClose={props.onClose} />;
  return (
    <Dialog
      title={asked ? sayWatch('seats.ask', { nation: nameOf(names, asked) }) : sayWatch('seats.title')}
      onClose={props.onClose}
    >
      {asked ? (
        <Ask nation={asked} onStay={() => ask(null)} onDone={props.onClose} />
      ) : (
        <Seats onAsk={ask} onDone={props.onClose} />
      )}
    </Dialog>
  );
}

function Seats(props: { readonly onAsk: (asked: Nation | 'end') => void; readonly onDone: () => void }) {
  const { announce, level, names, session, state } = usePlay();
  const seating = session.table.seating();
  const isOver = state.view.phase === 'over';
  const isFixed = NATIONS.some((nation) => seating[nation].kind === 'recorded');
  const give = (seat: Nation) => {
    session.handOver({ seat, level });
    announce(
      session.persons.length === 0
        ? sayWatch('live.watching')
        : sayWatch('live.given', { nation: nameOf(names, seat) }),
    );
    props.onDone();
  };
  return (
    <>
      <p class="soft">{sayWatch(isFixed ? 'seats.fixed' : 'seats.lead')}</p>
      <ul class="seat-list">
        {NATIONS.map((nation) => {
          const holder = seating[nation];
          const isMine = nation === state.seat;
          const isPerson = holder.kind === 'person';
          const name = nameOf(names, nation);
          return (
            <li key={nation} class={isPerson ? 'own' : ''}>
              <span>
                <strong>{names.nations[nation].label}</strong>{' '}
                <span class="small soft">{holderWords(holder, isMine)}</span>
              </span>
              {!isOver && !isFixed && (
                <button
                  type="button"
                  class="button small"
                  aria-label={
                    isPerson && isMine
                      ? sayWatch('seats.give.own')
                      : sayWatch(isPerson ? 'seats.give.of' : 'seats.take.of', { nation: name })
                  }
                  onClick={() => (isPerson ? give(nation) : props.onAsk(nation))}
                >
                  {sayWatch(isPerson ? (isMine ? 'seats.give.own' : 'seats.give') : 'seats.take')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {!isOver && !isFixed && (
        <p>
          <button type="button" class="button quiet" onClick={() => props.onAsk('end')}>
            {sayWatch('end.offer')}
          </button>
        </p>
      )}
    </>
  );
}

/** Before somebody sits down: what they will see, and who goes on in the seat they leave. */
function Ask(props: { readonly nation: Nation; readonly onStay: () => void; readonly onDone: () => void }) {
  const { announce, level, names, session } = usePlay();
  const { nation } = props;
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);
  const name = nameOf(names, nation);
  const [own, ...others] = session.persons;
  const isAlone = own !== undefined && others.length === 0;
  const sit = (leaving?: Nation) => {
    session.takeSeat(nation, leaving && { seat: leaving, level });
    announce(sayWatch('live.seated', { nation: name }));
    props.onDone();
  };
  return (
    <>
      <p ref={lead} tabIndex={-1}>
        {sayWatch('seats.warn')} {isAlone && sayWatch('seats.warn.own', { own: nameOf(names, own) })}
      </p>
      <div class="row seat-ways">
        {own === undefined && (
          <button type="button" class="button primary" onClick={() => sit()}>
            {sayWatch('seats.sit', { nation: name })}
          </button>
        )}
        {isAlone && (
          <button type="button" class="button primary" onClick={() => sit(own)}>
            {sayWatch('seats.change', { nation: name })}
          </button>
        )}
        {own !== undefined && (
          <button type="button" class={`button${isAlone ? '' : ' primary'}`} onClick={() => sit()}>
            {sayWatch('seats.join', { nation: name })}
          </button>
        )}
        <button type="button" class="button quiet" onClick={props.onStay}>
          {sayWatch('seats.cancel')}
        </button>
      </div>
    </>
  );
}
