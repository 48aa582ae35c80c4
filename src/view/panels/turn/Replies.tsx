import type { Talked } from '../../../game/log.ts';
import type { Offer } from '../../../vocabulary/talk.ts';
import { useSeated } from '../../play/context.ts';
import { isSameOffer } from '../../play/offers.ts';
import { sayPlay } from '../../words/playWords.ts';
import { reasonSentence } from '../../words/reasons.ts';
import { say } from '../../words/say.ts';
import { offerSentence } from '../../words/sentences.ts';

/** What became of the offers and requests that one made in this year's Talk. */
export function Replies() {
  const { names, session, state } = useSeated();
  const { seat, view } = state;
  const log = view.turns[view.turn - 1];
  const own = log?.talk.filter(({ offer }) => offer.by === seat) ?? [];
  if (own.length === 0) return null;
  /** Why the other side turned it down, in its own account; a person keeps that to itself. */
  const whyNot = (offer: Offer): string => {
    const told = session.table
      .reasons()
      .find(
        ({ turn, seat: by, refused }) =>
          turn === view.turn && by === offer.to && refused?.by === offer.by && isSameOffer(refused, offer),
      );
    return told ? ` ${reasonSentence(told.reason, seat, names)}` : '';
  };
  const line = ({ offer, taken }: Talked) => {
    const sentence = offerSentence(offer, seat, names);
    return (
      <li key={sentence} class={taken ? '' : 'soft'}>
        <span aria-hidden="true">{taken ? '✓' : '✕'}</span> {sentence}{' '}
        <strong>{taken ? sayPlay('commit.replies.taken') : say(`declined.${offer.act}`)}</strong>
        {!taken && whyNot(offer)}
      </li>
    );
  };
  return (
    <section class="stack" aria-labelledby="replies-title">
      <h3 id="replies-title">{sayPlay('commit.replies')}</h3>
      <ul class="fates small">{own.map(line)}</ul>
    </section>
  );
}
