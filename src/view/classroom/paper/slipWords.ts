import { incomingOffers } from '../../../game/talkRules.ts';
import { isBlank } from '../../../protocol/blank.ts';
import type { Position } from '../../../rules/position.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import type { Fault } from '../../../vocabulary/result.ts';
import type { Slip } from '../../../vocabulary/talk.ts';
import { type Names, resolutionTitle } from '../../words/names.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { isPaperKey, sayPaper } from '../../words/paperWords.ts';
import { faultSentence } from '../../words/refusals.ts';
import { codeTitle, offerSentence } from '../../words/sentences.ts';

/** What was read on a slip, so that whoever keys it in can compare it with the paper. */
export function readingOf(slip: Slip, position: Position, seat: Nation, names: Names): string {
  if (isBlank(slip) && slip.phase !== 'answer') return sayPaper('key.blank');
  switch (slip.phase) {
    case 'offer':
      return [
        ...slip.offers.map((offer) => offerSentence(offer, null, names)),
        ...(slip.counsel === null ? [] : [sayPaper('read.counsel', { answer: slip.counsel + 1 })]),
      ].join(' ');
    case 'answer': {
      const incoming = incomingOffers(position, seat);
      const taken = incoming.filter((_, at) => slip.answers[at]).map(({ by }) => NATION_NAMES[by]);
      return [
        ...(taken.length > 0 ? [sayPaper('read.yes', { offers: taken.join(', ') })] : []),
        ...(incoming.length > 0 && taken.length === 0 ? [sayPaper('read.no')] : []),
        slip.word === null
          ? sayPaper('read.silent')
          : sayPaper('read.word', { word: codeTitle(slip.word, names) }),
      ].join('; ');
    }
    case 'commit': {
      const { bid, choices, stake } = slip;
      return [
        ...choices.map((code) => codeTitle(code, names)),
        ...(stake ? [`${NATION_NAMES[stake.on]}: ${sayPaper(`stake.${stake.kind}`)}`] : []),
        ...(bid
          ? [
              sayPaper('read.bid', {
                coins: bid.coins,
                side: sayPaper(`bid.${bid.side}`),
                title: resolutionTitle(names, bid.resolution),
              }),
            ]
          : []),
      ].join('; ');
    }
    case 'debate':
      return slip.question === null
        ? sayPaper('read.speech', { count: slip.placements.length })
        : sayPaper('read.asks');
  }
}

/** What is wrong with a slip, beginning with one clear word: unknown, misread, not permitted, too expensive, too many. */
export function slipFault(fault: Fault, names: Names): string {
  const own = `fault.${fault.code}`;
  if (isPaperKey(own)) return sayPaper(own, fault.params);
  const why = faultSentence(fault, names);
  if (fault.code.startsWith('refused.') || fault.code === 'wordNotPermitted')
    return sayPaper('fault.forbidden', { why });
  if (fault.code.startsWith('short.') || fault.code === 'capitalReserved')
    return sayPaper('fault.dear', { why });
  return fault.code.startsWith('tooMany') ? sayPaper('fault.many', { why }) : why;
}
