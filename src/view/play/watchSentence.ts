import { wordFateOf } from '../../game/wordFate.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { isNews } from '../../vocabulary/deeds.ts';
import { NATIONS } from '../../vocabulary/nations.ts';
import type { Pace } from '../app/settings.ts';
import { type Names, yearOf } from '../words/names.ts';
import { deedSentence } from '../words/sentences.ts';
import { sayWatch } from '../words/watchWords.ts';
import { occurrencesOfBrief } from './brief.ts';
import { GREAT_DEEDS } from './greatDeeds.ts';
import type { PlayState } from './playState.ts';

/** Great deeds told of a year, at most. */
const DEEDS_TOLD = 2;

/**
 * What a screen reader tells an onlooker of the screen that is up: one sentence or two a beat, and where the years
 * rush by only what each came to. Null where there is nothing to tell.
 */
export function watchSentence(state: PlayState, scenario: Scenario, names: Names, pace: Pace): string | null {
  const { revealed, screen, view } = state;
  const year = yearOf(names, view.turn);
  if (screen === 'chapter') {
    const chapter = scenario.chapters.find(({ turns }) => turns[1] === revealed);
    return chapter ? sayWatch('live.chapter', { title: chapter.title }) : null;
  }
  if (screen === 'reveal') return revealSentence(state, names);
  if (screen !== 'watch' || pace === 'fast') return null;
  if (view.phase === 'answer') {
    const count = view.position.offers.length;
    return count === 1 ? sayWatch('live.answer.one') : sayWatch('live.answer.many', { count });
  }
  if (view.phase === 'commit') {
    const talk = view.turns[view.turn - 1]?.talk ?? [];
    return sayWatch('live.commit', {
      words: NATIONS.filter((nation) => view.position.words[nation]).length,
      taken: talk.filter(({ taken }) => taken).length,
      offers: talk.length,
    });
  }
  const headline = occurrencesOfBrief(view, scenario).news[0]?.headline ?? '';
  return [sayWatch('live.offer', { year }), headline].filter(Boolean).join(' ');
}

function revealSentence({ revealed, view }: PlayState, names: Names): string | null {
  const log = view.turns[revealed - 1];
  if (!log) return null;
  const fates = NATIONS.filter((nation) => log.words[nation]).map((nation) => wordFateOf(log, nation));
  const came = sayWatch('live.reveal', {
    year: yearOf(names, revealed),
    kept: fates.filter((fate) => fate === 'kept').length,
    broken: fates.filter((fate) => fate === 'broken').length,
  });
  // What the year opened with was told then.
  const great = log.occurrences.filter(
    ({ deed, secretOf }) => secretOf === null && GREAT_DEEDS.has(deed) && !isNews(deed),
  );
  return [came, ...great.slice(0, DEEDS_TOLD).map((happened) => deedSentence(happened, null, names))].join(
    ' ',
  );
}
