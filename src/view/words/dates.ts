import { language } from './say.ts';

/** A day or a month of the record in words: `7 June 2022`, `February 2022`. Text that is no date stays as it is. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const parts = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(
    language().code,
    day === undefined ? parts : { ...parts, day: 'numeric' },
  ).format(at);
}
