import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import type { SwapReason } from '../../../src/debrief/swapChairs.ts';
import type { Strayed } from '../../../src/table/strayed.ts';
import {
  chairTitle,
  strayedSentence,
  strayedSentences,
  whenSentence,
  whySentence,
} from '../../../src/view/swap/chairWords.ts';
import { namesOf } from '../../../src/view/words/names.ts';

const names = namesOf(campaign);
const swap: SwapReason = {
  was: 'USA',
  chair: 'FRA',
  first: 2,
  last: 4,
  broken: 'lend',
  total: { trust: 11.4, interests: 1.2 },
  atFirst: { trust: 8, interests: 0 },
};

describe('why one sits in a chair', () => {
  it('names years, costs and the broken Word', () => {
    expect(chairTitle(swap, names)).toBe('In the chair of France, 2022 to 2024');
    expect(chairTitle({ ...swap, last: 2 }, names)).toBe('In the chair of France, 2022');
    expect(whySentence(swap, names)).toBe(
      "By the game's ledger the deeds of the United States took most from France: 11 points of its trust in the United States and 1 of its agenda.",
    );
    expect(whenSentence(swap, names)).toMatch(/^In 2022 the United States gave its Word, “Lend samples”/);
  });

  it('says so where nobody was hurt, and where no Word was broken', () => {
    const harmless = { trust: -2, interests: 0 };
    const mild = { ...swap, broken: null, total: harmless, atFirst: harmless };
    expect(whySentence(mild, names)).toBe(
      "By the game's ledger the deeds of the United States took from no seat more than they gave it. France gained least: 2 points of its trust in the United States.",
    );
    expect(whySentence({ ...swap, total: { trust: 0, interests: 3 } }, names)).toMatch(
      /: 3 points of its agenda\.$/,
    );
    expect(whenSentence(mild, names)).toMatch(/You begin with the Talk of 2022\.$/);
    expect(whenSentence({ ...swap, broken: null }, names)).toMatch(/took most from France\.$/);
  });

  it('goes by the weight of both, and tells what was won beside what was lost', () => {
    const why = (trust: number, interests: number) =>
      whySentence({ ...swap, total: { trust, interests } }, names);
    expect(why(12, -3)).toMatch(
      / took most from France: 12 points of its trust in the United States\. They also gave it 3 points of its agenda\.$/,
    );
    expect(why(2, -3)).toMatch(
      / France gained least: 3 points of its agenda, against 2 points of its trust in the United States\.$/,
    );
    expect(why(0.4, 0.4)).toMatch(/ took most from France, though less than one point in all\.$/);
    expect(why(0, 0)).toMatch(/ took from no seat more than they gave it\. France gained least\.$/);
    expect(whenSentence({ ...swap, broken: null, atFirst: { trust: 2, interests: -3 } }, names)).toMatch(
      /You begin with the Talk of 2022\.$/,
    );
  });

  it('speaks of real governments as the model has them, and of no broken Word of theirs', () => {
    expect(whySentence(swap, names, true)).toMatch(
      /^In this game's model, the deeds of the United States took most from France: /,
    );
    expect(whenSentence(swap, names, true)).toBe(
      "You begin with the Talk of 2022. In this game's model, the deeds of that year took most from France.",
    );
  });
});

describe('where an opponent took the recording’s place', () => {
  const at = { turn: 2, seat: 'USA' } as const;
  const rows: readonly (readonly [Strayed, string])[] = [
    [
      { ...at, phase: 'commit', kind: 'choices', missing: ['lend'], instead: ['study'] },
      'an opponent chose “Study a sample”',
    ],
    [{ ...at, phase: 'commit', kind: 'choices', missing: ['lend'], instead: [] }, 'chose nothing'],
    [{ ...at, phase: 'commit', kind: 'choices', missing: [], instead: ['lend'] }, 'added “Lend samples”'],
    [{ ...at, phase: 'answer', kind: 'word', missing: 'lend', instead: 'study' }, 'gave “Study a sample”'],
    [{ ...at, phase: 'answer', kind: 'word', missing: 'lend', instead: null }, 'kept silent'],
    [{ ...at, phase: 'offer', kind: 'offers' }, 'spoke for it'],
    [{ ...at, phase: 'offer', kind: 'question' }, 'asked something else'],
    [{ ...at, phase: 'answer', kind: 'answers' }, 'an opponent answered'],
    [{ ...at, phase: 'answer', kind: 'untaken' }, 'no longer allowed'],
    [{ ...at, phase: 'commit', kind: 'stake', isPlaced: true }, 'an opponent placed one'],
    [{ ...at, phase: 'commit', kind: 'stake', isPlaced: false }, 'none was placed'],
    [{ ...at, phase: 'commit', kind: 'bid', isPlaced: true }, 'an opponent bid'],
    [{ ...at, phase: 'commit', kind: 'bid', isPlaced: false }, 'no bid was made'],
    [{ ...at, phase: 'debate', kind: 'speech' }, 'an opponent spoke'],
  ];

  it('what a cabinet asked is told only once the game is over', () => {
    const asked: Strayed = { ...at, phase: 'offer', kind: 'question' };
    expect(strayedSentences([asked], names, false)).toEqual([]);
    expect(strayedSentences([asked, asked], names, true)).toHaveLength(1);
  });

  it.each(rows)('is one sentence: %o', (strayed, part) => {
    const sentence = strayedSentence(strayed, names);
    expect(sentence).toContain(part);
    expect(sentence).toContain('United States');
    expect(sentence).toMatch(/^[A-Z].*2022.*\.$/);
  });
});
