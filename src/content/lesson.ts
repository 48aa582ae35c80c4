import type { Scenario } from '../scenario/scenario.ts';
import type { DeedName } from '../vocabulary/deeds.ts';
import { campaign } from './campaign.ts';
import { lessonAgendas } from './story/lessonAgendas.ts';
import { lessonEndings } from './story/lessonEndings.ts';

const LAST_TURN = 5;
/** Losses that add up over a campaign, and would hide in a lesson what the class itself did. */
const SLOW = new Set(['yearEnded.habit', 'studiedYoung.drawer']);

/** What nobody does in a lesson does nothing in it either. */
const WAYS_OUT: ReadonlySet<DeedName> = new Set<DeedName>(['withdrew', 'left']);

/** The campaign's first chapter with fewer systems, for a class's first hour. */
export const lesson: Scenario = {
  ...campaign,
  id: 'lesson',
  title: 'A lesson: the first years',
  summary:
    'The first chapter, 2021 to 2025, without courting, pledges, cabinets and ways out of a framework: for a first game, or for a class, which plays three of its years in 45 minutes and all five in 90.',
  turns: LAST_TURN,
  chapters: campaign.chapters.slice(0, 1),
  // Without courting, pledges and cabinets there is less to explain before the first choice.
  systems: ['word', 'programmes', 'debate'],
  // In five years nobody gets out of what has just been signed.
  withheld: ['withdraw', 'leave'],
  // Who built no base by 2025 builds none in a lesson.
  offices: { ...campaign.offices, PAK: [], TUR: [] },
  // Chang'e-8 is still years away.
  landerWindow: campaign.landerWindow,
  coefficients: {
    ...campaign.coefficients,
    repeatPrice: {
      ...campaign.coefficients.repeatPrice,
      value: 3,
      reason:
        'In five years nobody has the time to do one thing over and over: variety is what a lesson is for.',
    },
    tensionDrift: {
      ...campaign.coefficients.tensionDrift,
      value: 2,
      reason: 'A lesson has no years to wait for a crisis to be forgotten, so it is forgotten twice as fast.',
    },
  },
  effects: campaign.effects.filter(({ id, on }) => !SLOW.has(id) && !WAYS_OUT.has(on)),
  // What has few years to bear fruit costs less: nothing that is built in these years flies in them. What pays at once costs more.
  prices: {
    ...campaign.prices,
    build: 1,
    treatyReview: 2,
    openBench: 2,
    industryPact: 5,
    autonomyCompact: 2,
    fund: 4,
    sign: 5,
    flyMoonProbe: 5,
    publishClosed: 3,
  },
  agendas: lessonAgendas,
  endings: lessonEndings,
  countries: [],
  news: campaign.news
    .filter((item) => item.turns[0] <= LAST_TURN)
    .map((item) => ({
      ...item,
      turns: [item.turns[0], Math.min(item.turns[1], LAST_TURN)],
    })),
  cabinet: [],
  // One debate when the class knows its way, and one to close with.
  sessions: [3, 5],
  agenda: [],
};
