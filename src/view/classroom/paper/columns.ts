import type { Sheet } from '../../../protocol/paper/sheet.ts';
import { CHOICE_KINDS } from '../../../vocabulary/choices.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { actWords, sayPaper } from '../../words/paperWords.ts';
import { kindTitle } from '../../words/sentences.ts';

/** One column of a sheet's table of nations: what one can do to each, with its code. */
export interface Column {
  /** The part of the turn. */
  readonly part: 'A' | 'B' | 'C';
  readonly title: string;
  readonly cells: Partial<Readonly<Record<Nation, string>>>;
}

interface Cell {
  readonly part: Column['part'];
  readonly title: string;
  readonly nation: Nation;
  readonly code: string;
}

/** What is aimed at a nation, column by column in the order of the turn. */
export function columnsOf(sheet: Sheet): readonly Column[] {
  const cells: readonly Cell[] = [
    ...sheet.offers.map(
      ({ act, code, role, to }): Cell => ({ part: 'A', title: actWords(act, role), nation: to, code }),
    ),
    ...sheet.yes.map(
      (mark): Cell => ({
        part: 'B',
        title:
          mark.is === 'yesToAll' || mark.act === 'pledge'
            ? sayPaper(mark.is === 'yes' ? 'yes.pledge' : 'yes.all')
            : actWords(mark.act, mark.role === 'give' ? 'ask' : 'give'),
        nation: mark.by,
        code: mark.code,
      }),
    ),
    ...sheet.choices
      .filter(({ choice }) => CHOICE_KINDS[choice.kind] === 'nation')
      .map(
        ({ choice, code, needsConsent, price }): Cell => ({
          part: 'C',
          title: `${kindTitle(choice.kind)} ${sayPaper('slip.price', { price })}${needsConsent ? sayPaper('slip.agreed') : ''}`,
          nation: choice.target as Nation,
          code,
        }),
      ),
    ...sheet.stakes.map(
      ({ code, kind, on }): Cell => ({ part: 'C', title: sayPaper(`stake.${kind}`), nation: on, code }),
    ),
  ];
  const columns = new Map<
    string,
    { part: Column['part']; title: string; cells: Partial<Record<Nation, string>> }
  >();
  for (const { code, nation, part, title } of cells) {
    const key = `${part} ${title}`;
    const column = columns.get(key) ?? { part, title, cells: {} };
    column.cells[nation] = code;
    columns.set(key, column);
  }
  return [...columns.values()].sort((one, other) => one.part.localeCompare(other.part, 'en'));
}
