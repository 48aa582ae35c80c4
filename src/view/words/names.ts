import type {
  Agenda,
  Aim,
  CabinetQuestion,
  CourtableCountry,
  NewsItem,
  Resolution,
} from '../../scenario/scenario.ts';
import type { Audience, CongressPart } from '../../vocabulary/debate.ts';
import { ownHeadline } from '../../vocabulary/facilitator.ts';
import {
  type ByNation,
  byNation,
  type Country,
  isNation,
  NATIONS,
  type Nation,
} from '../../vocabulary/nations.ts';
import type { NationName } from './english/nations.ts';
import { language, say } from './say.ts';

/** Everything that sentences call by a name which the story gives. Plain data; make it once a game. */
export interface Names {
  readonly nations: ByNation<NationName>;
  readonly countries: Readonly<Partial<Record<Country, string>>>;
  /** Headlines of the news, by id. */
  readonly headlines: Readonly<Partial<Record<string, string>>>;
  /** What is answered to a cabinet, by `question#answer`. */
  readonly answers: Readonly<Partial<Record<string, string>>>;
  /** The aims that everybody may know, by id. */
  readonly aims: Readonly<Partial<Record<string, string>>>;
  /** Titles of the resolutions, by id. */
  readonly resolutions: Readonly<Partial<Record<string, string>>>;
  /** The year of turn 1. */
  readonly startYear: number;
}

/** The parts of a scenario that name things; a whole scenario will do. */
export interface Naming {
  readonly startYear: number;
  readonly countries: readonly CourtableCountry[];
  readonly news: readonly NewsItem[];
  readonly cabinet: readonly CabinetQuestion[];
  readonly agendas: ByNation<Agenda>;
  readonly resolutions: readonly Resolution[];
}

/** What a story's profiles call a nation; `capital` is the city that headlines name. */
export interface ProfileName {
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
}

function publicAims({ public: declared, world }: Agenda): readonly Aim[] {
  return [...declared, world];
}

/** @param profiles the story's own words for the nations, which go before the catalogue's */
export function namesOf(story: Naming, profiles?: ByNation<ProfileName>): Names {
  const { nations } = language();
  return {
    nations: profiles
      ? byNation((nation) => ({
          ...nations[nation],
          label: profiles[nation].name,
          adjective: profiles[nation].adjective,
          government: profiles[nation].capital,
        }))
      : nations,
    countries: Object.fromEntries(story.countries.map(({ country, name }) => [country, name])),
    headlines: Object.fromEntries(story.news.map(({ id, headline }) => [id, headline])),
    answers: Object.fromEntries(
      story.cabinet.flatMap(({ id, answers }) => answers.map(({ text }, index) => [`${id}#${index}`, text])),
    ),
    aims: Object.fromEntries(
      NATIONS.flatMap((nation) => publicAims(story.agendas[nation]).map(({ id, text }) => [id, text])),
    ),
    resolutions: Object.fromEntries(story.resolutions.map(({ id, title }) => [id, title])),
    startYear: story.startYear,
  };
}

/** Inside a sentence: `the United States`. */
export function nameOf(names: Names, nation: Nation): string {
  return names.nations[nation].name;
}

/** The headline of a piece of news, be it the facilitator's own; its id where the story has no such thing. */
export function headlineOf(names: Names, id: string): string {
  return names.headlines[id] ?? ownHeadline(id) ?? id;
}

/** Whoever gives a ballot, at the head of a line: a nation, or a part of Congress. */
export function audienceLabel(names: Names, audience: Audience): string {
  return isNation(audience) ? names.nations[audience].label : say(`congress.${audience as CongressPart}`);
}

/** The same inside a sentence: `the United States`, `the science committee`. */
export function audienceName(names: Names, audience: Audience): string {
  if (isNation(audience)) return nameOf(names, audience);
  const label = say(`congress.${audience as CongressPart}`);
  return `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** The title of a resolution; its id where the story has no such thing. */
export function resolutionTitle(names: Names, id: string): string {
  return names.resolutions[id] ?? id;
}

/** A country without a seat; its code where the story does not name it. */
export function countryName(names: Names, country: Country): string {
  return names.countries[country] ?? country;
}

/** The year of a turn, from 1; the years of aftermath count on. */
export function yearOf({ startYear }: Pick<Names, 'startYear'>, turn: number): number {
  return startYear + turn - 1;
}
