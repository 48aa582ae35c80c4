import { CHOICES } from '../../vocabulary/choices.ts';
import { RESOLUTIONS, type ResolutionId, SIDES, type Side } from '../../vocabulary/debate.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import { ACTS, type Act, type Offer, type Stake } from '../../vocabulary/talk.ts';
import { CODE_COUNT, codeOf, readCode } from './codes.ts';

/** What one code on a paper slip stands for. The same on every sheet and in every turn, so that no sheet can be mixed up. */
export type Mark =
  /** A choice: in Talk the Word, in Commit the deed. */
  | { readonly is: 'choice'; readonly choice: string }
  /** An offer or a request to another; pledges need more than a code. */
  | {
      readonly is: 'offer';
      readonly act: Exclude<Act, 'pledge'>;
      readonly role: Offer['role'];
      readonly to: Nation;
    }
  /** Yes to one thing that another offers or asks. */
  | { readonly is: 'yes'; readonly act: Act; readonly role: Offer['role']; readonly by: Nation }
  /** Yes to all that another offers or asks. */
  | { readonly is: 'yesToAll'; readonly by: Nation }
  | { readonly is: 'counsel'; readonly answer: 0 | 1 }
  | ({ readonly is: 'stake' } & Stake)
  /** One coin of a bid: written once for each. */
  | { readonly is: 'bid'; readonly resolution: ResolutionId; readonly side: Side };

const ROLES_OF_OFFERS = ['give', 'ask'] as const;
const GIFTS = ACTS.filter((act) => act !== 'pledge');

/** In the order of their numbers: to add one in the middle would change what sheets that are out say. */
const MARKS: readonly Mark[] = [
  ...CHOICES.map(({ code }): Mark => ({ is: 'choice', choice: code })),
  ...NATIONS.flatMap((to) =>
    GIFTS.flatMap((act) => ROLES_OF_OFFERS.map((role): Mark => ({ is: 'offer', act, role, to }))),
  ),
  ...NATIONS.flatMap((by) =>
    ACTS.flatMap((act) => ROLES_OF_OFFERS.map((role): Mark => ({ is: 'yes', act, role, by }))),
  ),
  ...NATIONS.map((by): Mark => ({ is: 'yesToAll', by })),
  ...NATIONS.flatMap((on) => (['back', 'doubt'] as const).map((kind): Mark => ({ is: 'stake', on, kind }))),
  ...RESOLUTIONS.flatMap((resolution) => SIDES.map((side): Mark => ({ is: 'bid', resolution, side }))),
  { is: 'counsel', answer: 0 },
  { is: 'counsel', answer: 1 },
];
if (MARKS.length > CODE_COUNT) throw new Error(`${MARKS.length} marks and only ${CODE_COUNT} codes`);

/** Whatever the order in which a mark's fields were written. */
const keyOf = (mark: Mark): string =>
  Object.entries(mark)
    .map(([field, value]) => `${field} ${value}`)
    .sort()
    .join(', ');
const CODES = new Map(MARKS.map((mark, number) => [keyOf(mark), codeOf(number)]));

/** The code of a mark. @throws on what is no mark (a programmer's mistake) */
export function codeOfMark(mark: Mark): string {
  const code = CODES.get(keyOf(mark));
  if (code === undefined) throw new Error(`no code for ${keyOf(mark)}`);
  return code;
}

/** What a written code stands for. Faults: those of `readCode`, and `slipCodeUnknown` where it stands for nothing. */
export function markOfCode(written: string): Result<Mark> {
  const number = readCode(written);
  if (!number.ok) return number;
  const mark = MARKS[number.value];
  return mark ? ok(mark) : fail('slipCodeUnknown', '', { code: written.toUpperCase() });
}
