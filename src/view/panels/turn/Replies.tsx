import type { Talked } from '../../../game/log.ts';
import type { Offer } from '../../../vocabulary/talk.ts';
import { useSeated } from '../../play/context.ts';
import { isSameOffer } from '../../play/offers.ts';
import { toldTogether } from '../../play/toldTogether.ts';
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
  const sentence = ({ offer }: Talked): string => offerSentence(offer, seat, names);
  const refused = toldTogether(
    own
      .filter(({ taken }) => !taken)
      .map((talked) => ({
        offer: sentence(talked),
        refusal: say(`declined.${talked.offer.act}`),
        why: whyNot(talked.offer),
      })),
  );
  return (
    <section class="stack" aria-labelledby="replies-title">
      <h3 id="replies-title">{sayPlay('commit.replies')}</h3>
      <ul class="fates small">
        {own
          .filter(({ taken }) => taken)
          .map((talked) => (
            <li key={sentence(talked)}>
              <span aria-hidden="true">✓</span> {sentence(talked)}{' '}
              <strong>{sayPlay('commit.replies.taken')}</strong>
            </li>
          ))}
        {refused.map(({ offers, refusal, why }) => (
          <li key={`${refusal}${why}`} class="soft">
            <span aria-hidden="true">✕</span> {offers.join(' ')} <strong>{refusal}</strong>
            {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
