import type { Scenario } from '../scenario/scenario.ts';
import { claims } from './debate/claims.ts';
import { resolutions } from './debate/resolutions.ts';
import { coefficients, effects, prices } from './model/index.ts';
import { agendas } from './story/agendas.ts';
import { cabinet } from './story/cabinet.ts';
import { countries } from './story/countries.ts';
import { endings } from './story/endings.ts';
import { homecomings } from './story/homecomings.ts';
import { news2021to2026 } from './story/news2021to2026.ts';
import { newsImagined } from './story/newsImagined.ts';
import { chapters, choicesPerTurn, offices } from './story/offices.ts';
import { recordNotes } from './story/recordNotes.ts';
import { setup2021 } from './story/setup2021.ts';

/** Fifteen yearly turns from January 2021: the capsule has just come home, and everybody must choose. */
export const campaign: Scenario = {
  id: 'campaign',
  version: 2,
  title: 'Fifteen years',
  summary: 'Nine nations from January 2021 to 2035, in three chapters: 30 to 45 minutes for one player.',
  startYear: 2021,
  turns: 15,
  horizon: 15,
  chapters,
  reveal: 'simultaneous',
  systems: ['word', 'cabinet', 'courting', 'programmes', 'pledges', 'debate'],
  choicesPerTurn,
  offices,
  // Launch planned for 2028 or 2029 (S11).
  landerWindow: [8, 9],
  prices,
  coefficients,
  effects,
  setup: setup2021,
  countries,
  agendas,
  news: [...news2021to2026, ...newsImagined, ...homecomings],
  record: recordNotes,
  cabinet,
  endings,
  claims,
  resolutions,
  // Five debates: one to begin with, then every three years.
  sessions: [1, 4, 7, 10, 13],
  // The first question that the capsule raises.
  agenda: [{ turn: 1, resolution: 'openData' }],
};
