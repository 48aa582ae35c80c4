import * as v from 'valibot';
import { CHOICE_KIND_LIST, type ChoiceKind, SYSTEMS } from '../vocabulary/choices.ts';
import { ceilingOf, type MeasureName, NATIONAL_MEASURES, WORLD_MEASURES } from '../vocabulary/measures.ts';
import { byNation, CAMPS, COUNTRIES, NATIONS, type Nation, OFFICES } from '../vocabulary/nations.ts';
import { agendaShape, endingShape } from './aimShape.ts';
import { agendaItemShape, claimShape, resolutionShape } from './debateShape.ts';
import { effectShape, groundsEntries } from './effectShape.ts';
import { COEFFICIENTS, type CoefficientName } from './scenario.ts';
import { closed, list, open, text, turnSpan, whole, word } from './shapes.ts';
import { cabinetShape, calendarShape, newsShape, recordShape } from './storyShape.ts';

/** A record with one value of a shape for each word. */
function each<K extends string, S extends v.GenericSchema>(words: readonly K[], shape: (word: K) => S) {
  return Object.fromEntries(words.map((name) => [name, shape(name)])) as Record<K, S>;
}

const forEveryNation = <S extends v.GenericSchema>(shape: S) =>
  closed(byNation(() => shape) as Record<Nation, S>);

/** Some measures with a starting value each, 0 to the measure's ceiling. */
const startingValues = <K extends MeasureName>(measures: readonly K[]) =>
  open(each(measures, (measure) => v.optional(whole(0, ceilingOf(measure)))));

export const coefficientShape = closed({ value: whole(0, 1000), ...groundsEntries });

export const countryShape = closed({
  country: word(COUNTRIES, 'country'),
  name: text(),
  region: text(),
  lean: word([...CAMPS, 'both', 'neither'], 'lean'),
  price: whole(1, 3),
});

export const chapterShape = closed({ title: text(), turns: turnSpan() });

export const tariffShape = closed({
  by: word(NATIONS, 'nation'),
  on: word(NATIONS, 'nation'),
  level: v.picklist([1, 2, 3], 'unknown level'),
});

const trustShape = forEveryNation(forEveryNation(whole(0, 100)));

const setupShape = closed({
  trust: trustShape,
  national: forEveryNation(startingValues(NATIONAL_MEASURES)),
  world: startingValues(WORLD_MEASURES),
  signatories: list(word(NATIONS, 'nation')),
  tariffs: list(tariffShape),
});

/** The longest game: more turns than any record or link is made for. */
export const MOST_TURNS = 60;

/** The form of a scenario, apart from what its parts have to do with each other. */
export const scenarioShape = closed({
  id: v.pipe(v.string('notText'), v.regex(/^[a-z][a-z0-9-]*$/, 'malformed id')),
  version: whole(1, 9999),
  title: text(),
  summary: text(),
  startYear: whole(1957, 2200),
  turns: whole(1, MOST_TURNS),
  horizon: whole(1, MOST_TURNS),
  chapters: list(chapterShape, 1),
  reveal: word(['simultaneous', 'dated'], 'way to reveal'),
  calendar: v.optional(list(calendarShape)),
  systems: list(word(SYSTEMS, 'system')),
  withheld: v.optional(list(word(CHOICE_KIND_LIST, 'choice'))),
  choicesPerTurn: forEveryNation(whole(1, 20)),
  offices: forEveryNation(list(word(OFFICES, 'office'))),
  landerWindow: turnSpan(),
  prices: closed(each<ChoiceKind, v.GenericSchema<unknown, number>>(CHOICE_KIND_LIST, () => whole(0, 20))),
  coefficients: closed(each<CoefficientName, typeof coefficientShape>(COEFFICIENTS, () => coefficientShape)),
  effects: list(effectShape),
  setup: setupShape,
  countries: list(countryShape),
  agendas: forEveryNation(agendaShape),
  news: list(newsShape),
  record: list(recordShape),
  cabinet: list(cabinetShape),
  endings: list(endingShape, 1),
  claims: list(claimShape),
  resolutions: list(resolutionShape),
  sessions: list(whole(1, MOST_TURNS)),
  agenda: list(agendaItemShape),
});
