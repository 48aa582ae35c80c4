import type { Claim } from '../../scenario/scenario.ts';
import { claimsAnswers } from './claimsAnswers.ts';
import { claimsBlocs } from './claimsBlocs.ts';
import { claimsLaw } from './claimsLaw.ts';
import { claimsMotive } from './claimsMotive.ts';
import { claimsPrecedents } from './claimsPrecedents.ts';
import { claimsPromises } from './claimsPromises.ts';
import { claimsScience } from './claimsScience.ts';
import { claimsSurface } from './claimsSurface.ts';
import { claimsTrade } from './claimsTrade.ts';

/**
 * The bank of arguments. `T` and `C` are the article's own theses and claims, with the attacks and supports that it
 * draws between them; `E` are added from other sources, so that every claim has an answer and every side its best case.
 * The bank may hold cycles; what is placed in a debate may not.
 */
export const claims: readonly Claim[] = [
  ...claimsMotive,
  ...claimsScience,
  ...claimsLaw,
  ...claimsTrade,
  ...claimsBlocs,
  ...claimsSurface,
  ...claimsPromises,
  ...claimsAnswers,
  ...claimsPrecedents,
];
