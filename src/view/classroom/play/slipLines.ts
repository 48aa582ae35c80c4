import type { Scenario } from '../../../scenario/scenario.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import type { Offer, Slip } from '../../../vocabulary/talk.ts';
import { bidWords } from '../../panels/turn/BidFields.tsx';
import { sayClass } from '../../words/classWords.ts';
import { type Names, nameOf } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';
import { codeTitle, offerSentence } from '../../words/sentences.ts';

/**
 * What stands on a slip, a line for each thing; none for an empty one.
 * @param incoming the offers that its answers are about
 */
export function slipLines(
  slip: Slip,
  seat: Nation,
  names: Names,
  scenario: Scenario,
  question: string | undefined,
  incoming: readonly Offer[],
): readonly string[] {
  switch (slip.phase) {
    case 'offer': {
      const asked = scenario.cabinet.find(({ id }) => id === question);
      const answer = slip.counsel === null ? undefined : asked?.answers[slip.counsel];
      return [
        ...(answer ? [sayClass('slip.counsel', { answer: answer.text })] : []),
        ...slip.offers.map((offer) => offerSentence(offer, seat, names)),
      ];
    }
    case 'answer':
      return [
        ...incoming.map((offer, at) =>
          sayClass(slip.answers[at] ? 'slip.yes' : 'slip.no', { offer: offerSentence(offer, seat, names) }),
        ),
        ...(scenario.systems.includes('word')
          ? [
              slip.word
                ? sayClass('slip.word', { word: codeTitle(slip.word, names) })
                : sayClass('slip.silent'),
            ]
          : []),
      ];
    case 'commit': {
      const { bid, choices, stake } = slip;
      return [
        ...choices.map((code) => codeTitle(code, names)),
        ...(stake ? [sayPlay(`commit.slip.${stake.kind}`, { nation: nameOf(names, stake.on) })] : []),
        ...(bid ? [bidWords(bid, names)] : []),
      ].map((line) => line.charAt(0).toUpperCase() + line.slice(1));
    }
    case 'debate':
      return [];
  }
}
