import { expect, it } from 'vitest';
import { draftFault } from '../../src/game/draftRules.ts';
import type { Offer } from '../../src/vocabulary/talk.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';

const game = gameOf(altered(quiet, { systems: ['programmes', 'pledges'] }));
const terms = { mine: 'convene', yours: 'autonomyCompact', due: 3 };
const pledge: Offer = { by: 'GBR', to: 'FRA', act: 'pledge', role: 'give', terms };

it.each<[string, Partial<Offer>, string | undefined]>([
  ['a whole pledge', {}, undefined],
  ['a pledge whose year has gone', { terms: { ...terms, due: 0 } }, 'pledgeDue'],
  ['a pledge that is asked for', { role: 'ask' }, 'pledgeTerms'],
  ['terms of a loan', { act: 'loan' }, 'pledgeTerms'],
  ['a deed of nobody', { terms: { ...terms, yours: 'zzz' } }, 'pledgeDeed'],
  ["a third one's pledge", { by: 'USA' }, 'offerParties'],
])('a draft with %s', (_, changed, fault) => {
  const slip = { phase: 'offer' as const, offers: [{ ...pledge, ...changed }], counsel: null };
  expect(draftFault(game, 'GBR', slip)?.code).toBe(fault);
});

it('a pledge without terms is no draft', () => {
  const { terms: _, ...bare } = pledge;
  expect(draftFault(game, 'GBR', { phase: 'offer', offers: [bare], counsel: null })).toEqual({
    code: 'pledgeTerms',
    path: 'offers[0]',
  });
});
