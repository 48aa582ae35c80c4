import { type Position, worldOf } from '../../rules/position.ts';
import type { NewsItem } from '../../scenario/scenario.ts';
import type { Programme } from '../../vocabulary/measures.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { type Names, nameOf, yearOf } from './names.ts';
import { type PlayKey, sayPlay } from './playWords.ts';
import type { Params } from './say.ts';

/** What a flight brings home. */
export interface Brought {
  readonly home: Nation;
  /** Lots that it can then lend, exchange, give or keep. */
  readonly lots: number;
  /** Who is sent a lot to study beside; null where nobody is. */
  readonly sent: 'signatories' | 'members' | null;
}

/** What a piece of news says that a flight brings home; null where there is no flight. */
export function broughtBy({ home, shifts }: Pick<NewsItem, 'home' | 'shifts'>): Brought | null {
  if (!home) return null;
  const sent = shifts.find(({ measure }) => measure === 'young' || measure === 'old')?.of;
  return {
    home,
    lots: shifts.find(({ measure }) => measure === 'lots')?.amount ?? 0,
    sent: sent === 'signatories' || sent === 'members' ? sent : null,
  };
}

/** A sentence about a flight's lots, and one about who is sent some beside. */
function tell(key: PlayKey, { home, lots, sent }: Brought, names: Names, more: Params = {}): string {
  const own = sayPlay(key, { ...more, lots, nation: nameOf(names, home) });
  return sent ? `${own} ${sayPlay(`home.sent.${sent}`)}` : own;
}

/** A homecoming in plain words, marked as one: `Homecoming: 6 lots for China to lend, give or keep.` */
export function homecomingWords(brought: Brought, names: Names): string {
  return tell('home.came', brought, names);
}

/** A flight that has not come yet, and what it waits for. */
export interface Ahead {
  readonly item: NewsItem;
  readonly brought: Brought;
  /** The programme that must have so many steps; null where nothing must be built. */
  readonly programme: Programme | null;
  readonly step: number;
  readonly built: number;
  /** Turn from which on it may come. */
  readonly from: number;
}

function waitsFor({ when = [] }: NewsItem, position: Position): Pick<Ahead, 'programme' | 'step' | 'built'> {
  for (const { atLeast = 0, metric } of when) {
    if (metric.kind === 'programme')
      return { programme: metric.programme, step: atLeast, built: worldOf(position, metric.programme) };
  }
  return { programme: null, step: 0, built: 0 };
}

/** Flights that can still bring rocks home, nearest first. @param turn the one that runs */
export function flightsAhead(news: readonly NewsItem[], position: Position, turn: number): readonly Ahead[] {
  return news
    .flatMap((item): readonly Ahead[] => {
      const brought = broughtBy(item);
      if (!brought || item.turns[1] <= turn || position.news.includes(item.id)) return [];
      return [{ item, brought, from: item.turns[0], ...waitsFor(item, position) }];
    })
    .toSorted((a, b) => a.step - b.step || a.from - b.from);
}

/** What a flight waits for and what it will bring. @param turn the one that runs */
export function aheadWords(ahead: Ahead, turn: number, names: Names): string {
  const { item, brought, programme, step, built, from } = ahead;
  const isBuilt = programme === null || built >= step;
  const next = turn + 1;
  const key = isBuilt ? 'home.ahead.year' : from > next ? 'home.ahead.both' : 'home.ahead.step';
  const year = yearOf(names, isBuilt ? Math.max(from, next) : from);
  return tell(key, brought, names, { headline: item.headline, step, built, year });
}
