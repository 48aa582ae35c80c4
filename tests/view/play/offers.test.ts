import { describe, expect, it } from 'vitest';
import { firstUnchosen, isSameOffer } from '../../../src/view/play/offers.ts';
import { asks, gives, pledges } from '../../support/play.ts';

const loan = gives('CHN', 'loan', 'PAK');
const place = gives('CHN', 'place', 'TUR');

describe('what a new offer begins with', () => {
  it('is the first suggestion', () => {
    expect(firstUnchosen([loan, place], [])).toBe(loan);
  });

  it('is the first that is not on the table yet', () => {
    expect(firstUnchosen([loan, place], [{ ...loan }])).toBe(place);
    expect(firstUnchosen([loan, place], [place])).toBe(loan);
  });

  it('is nothing where all are chosen', () => {
    expect(firstUnchosen([loan, place], [place, loan])).toBeUndefined();
    expect(firstUnchosen([], [])).toBeUndefined();
  });
});

it('tells offers apart by what, with whom, which way and for what', () => {
  expect(isSameOffer(loan, { ...loan })).toBe(true);
  for (const other of [
    gives('CHN', 'loan', 'TUR'),
    gives('CHN', 'exchange', 'PAK'),
    asks('CHN', 'loan', 'PAK'),
  ])
    expect(isSameOffer(loan, other)).toBe(false);
  const pledge = pledges('CHN', 'PAK', { mine: 'study', yours: 'sign', due: 2 });
  expect(isSameOffer(pledge, pledges('CHN', 'PAK', { mine: 'sign', yours: 'sign', due: 2 }))).toBe(false);
});
