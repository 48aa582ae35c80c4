import { expect, it } from 'vitest';
import { toldTogether } from '../../../src/view/play/toldTogether.ts';

it('the same refusal is told once with its offers, and another by itself, in the order of the offers', () => {
  const reply = (offer: string, refusal: string, why: string) => ({ offer, refusal, why });
  const replies = [
    reply('a truce with China', 'No truce.', 'Too dear.'),
    reply('a loan', 'No loan.', 'Too dear.'),
    reply('a truce with the United States', 'No truce.', 'Too dear.'),
    reply('a truce with Russia', 'No truce.', ''),
  ];
  expect(toldTogether(replies)).toEqual([
    {
      offers: ['a truce with China', 'a truce with the United States'],
      refusal: 'No truce.',
      why: 'Too dear.',
    },
    { offers: ['a loan'], refusal: 'No loan.', why: 'Too dear.' },
    { offers: ['a truce with Russia'], refusal: 'No truce.', why: '' },
  ]);
  expect(toldTogether([])).toEqual([]);
});
