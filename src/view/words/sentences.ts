import type { Occurrence } from '../../rules/occurrence.ts';
import type { Adviser } from '../../scenario/scenario.ts';
import { CHOICE_KINDS, type Choice, type ChoiceKind, parseChoice } from '../../vocabulary/choices.ts';
import type { Programme } from '../../vocabulary/measures.ts';
import type { Country, Nation } from '../../vocabulary/nations.ts';
import type { Act, Offer, Stake } from '../../vocabulary/talk.ts';
import { countryName, headlineOf, type Names, nameOf, resolutionTitle, yearOf } from './names.ts';
import { type CountedKey, isMessageKey, type MessageKey, type Params, say, sayAny, sayCount } from './say.ts';

/** Who reads a sentence; null is somebody without a seat. */
export type Reader = Nation | null;

/** A choice's target inside a sentence; empty when it has none. */
export function targetName({ kind, target }: Choice, names: Names): string {
  if (target === null) return '';
  switch (CHOICE_KINDS[kind]) {
    case 'nation':
      return nameOf(names, target as Nation);
    case 'country':
      return countryName(names, target as Country);
    case 'programme':
      return say(`programme.${target as Programme}`);
    case 'none':
      return '';
  }
}

/** "Lend samples", "Impose a tariff on France". */
export function choiceTitle(choice: Choice, names: Names): string {
  const aimed = `choice.${choice.kind}.titleAt`;
  return choice.target !== null && isMessageKey(aimed)
    ? sayAny(aimed, { target: targetName(choice, names) })
    : kindTitle(choice.kind);
}

/** The kind alone: "Impose a tariff". */
export function kindTitle(kind: ChoiceKind): string {
  return say(`choice.${kind}.title`);
}

/** What a choice is, and what pulls each way, in one sentence. */
export function choiceHint(kind: ChoiceKind): string {
  return say(`choice.${kind}.hint`);
}

/** The title of a choice by its code; the code itself when there is no such choice. */
export function codeTitle(code: string, names: Names): string {
  const choice = parseChoice(code);
  return choice ? choiceTitle(choice, names) : code;
}

/** How a Word reads after its giver's name: "raises tariffs on France". */
export function wordPhrase(code: string, names: Names): string {
  const choice = parseChoice(code);
  return choice ? sayAny(`choice.${choice.kind}.word`, { target: targetName(choice, names) }) : code;
}

/** The same where there is little room: "raises tariffs on FRA". */
export function wordInBrief(code: string, names: Names): string {
  const choice = parseChoice(code);
  if (!choice) return code;
  const byCode = CHOICE_KINDS[choice.kind] === 'nation' ? choice.target : null;
  return sayAny(`choice.${choice.kind}.word`, { target: byCode ?? targetName(choice, names) });
}

/** "China gives its Word: it lends samples."; null is silence. */
export function wordSentence(by: Nation, code: string | null, seat: Reader, names: Names): string {
  const base = code === null ? 'word.silent' : 'word.given';
  const params: Params =
    code === null ? {} : { word: wordPhrase(code, names), choice: codeTitle(code, names) };
  return sayAny(voiced(base, by, null, seat), { ...params, by: nameOf(names, by) });
}

/** "The United States seeks a certificate": a Word as a line of a list. */
export function wordLine(by: Nation, code: string, names: Names): string {
  return say('word.line', { by: nameOf(names, by), word: wordPhrase(code, names) });
}

export function stakeSentence(by: Nation, { on, kind }: Stake, seat: Reader, names: Names): string {
  return sayAny(voiced(`stake.${kind}`, by, on, seat), { by: nameOf(names, by), to: nameOf(names, on) });
}

/** An offer or a request on the table, told to the one who made it, to the one it was made to, or to others. */
export function offerSentence(offer: Offer, seat: Reader, names: Names): string {
  const { by, to, terms } = offer;
  const base = `offer.${offer.act}.${offer.role}`;
  return sayAny(voiced(base, by, to, seat), {
    by: nameOf(names, by),
    to: nameOf(names, to),
    ...(terms && {
      mine: codeTitle(terms.mine, names),
      yours: codeTitle(terms.yours, names),
      year: yearOf(names, terms.due),
    }),
  });
}

/** The form of a message for its reader: the doer's, the other side's, or the one for everybody else. */
function voiced(base: string, by: Nation | null, to: Nation | null, seat: Reader): MessageKey {
  const forms = seat === null ? [] : [by === seat ? `${base}.you` : '', to === seat ? `${base}.toYou` : ''];
  const key = [...forms, base].find((form) => isMessageKey(form) || isMessageKey(`${form}.many`));
  if (key === undefined) throw new RangeError(`no message "${base}"`);
  return key as MessageKey;
}

/** What happened, in one sentence, for the event list and for captions. */
export function deedSentence(happened: Occurrence, seat: Reader, names: Names): string {
  const { by, to, count } = happened;
  const key = voiced(deedBase(happened), by, to, seat);
  const params = deedParams(happened, names);
  return isMessageKey(key) ? sayAny(key, params) : sayCount(key as CountedKey, count, params);
}

/** Deeds that are told differently by what came with them. */
function deedBase({ deed, by, to, backers }: Occurrence): string {
  if (deed === 'acceded' && backers > 0) return 'deed.acceded.both';
  if (deed === 'wordKept' && to !== null) return 'deed.wordKept.doubted';
  if (deed === 'tabled' && by !== null) return 'deed.tabled.by';
  if (deed === 'counselled' && by === null) return 'deed.counselled.hidden';
  return `deed.${deed}`;
}

function deedParams({ deed, by, to, country, programme, about, count }: Occurrence, names: Names): Params {
  return {
    count,
    ...(by && { by: nameOf(names, by), owner: names.nations[by].own }),
    ...(to && { to: nameOf(names, to) }),
    ...(country && { country: countryName(names, country) }),
    ...(programme && { programme: say(`programme.${programme}`) }),
    ...(about && aboutParams(deed, about, names)),
  };
}

/** What an occurrence's `about` stands for depends on the deed. */
function aboutParams(deed: Occurrence['deed'], about: string, names: Names): Params {
  switch (deed) {
    case 'newsBroke':
    case 'newsTold':
    case 'cameHome':
      return { headline: headlineOf(names, about) };
    case 'counselled':
      return { answer: names.answers[about] ?? about };
    case 'adviserResigned':
      return { adviser: say(`adviser.${about as Adviser}`) };
    case 'courted':
    case 'acceded':
      return { camp: say(`camp.${about as 'accords' | 'ilrs'}`) };
    case 'tabled':
    case 'spokeFor':
    case 'spokeAgainst':
    case 'adopted':
    case 'rejected':
      return { resolution: resolutionTitle(names, about) };
    case 'dealBroken':
      return { act: say(`act.${about as Act}`) };
    case 'pledgeMade': {
      const [mine = '', yours = ''] = about.split('|');
      return { mine: codeTitle(mine, names), yours: codeTitle(yours, names) };
    }
    default:
      return { choice: codeTitle(about, names) };
  }
}
