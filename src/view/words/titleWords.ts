import { withoutDoubledStop } from './doubledStop.ts';

/** Words that are needed before the play module arrives: title, set-up, settings, saves, and what can go wrong there. */
export const TITLE_WORDS = {
  'title.name': '1,731 Grams',
  'title.line': '1,731 grams. Nine nations. Fifteen years.',
  'title.lead':
    "China's capsule brings home a handful of the Moon. Who gets a share, who is trusted, and who builds at the south pole is up to nine nations. You are one of them.",
  'title.play': 'Begin',
  'title.continue': 'Go on: {seat}, {year}',
  'title.choose': 'Choose a nation',
  'title.continue.watch': 'Go on watching: {year}',
  'title.passAndPlay': 'Pass and play',
  'title.watch': 'Watch',
  'title.history': 'What really happened',
  'title.history.hint': '2021 to 2026, from the record',
  'title.saves': 'Saved games',
  'title.file': 'Open a file',
  'title.file.hint': "A recording of a game, or a class's room file. You can also drop it anywhere here.",
  'title.settings': 'Settings',
  'title.teachers': 'For teachers',
  'title.about': 'About',
  'title.model': 'The model',
  'title.alt': 'The near side of the Moon, lit from the right.',
  'title.play.hint': 'A first year in three minutes',
  'title.choose.hint': 'One seat, eight opponents',
  'title.passAndPlay.hint': 'Two to nine people, one device',
  'title.watch.hint': 'Nine opponents play',

  'about.title': 'About this game',
  'about.body':
    'The story follows the record: dates, sums and sources stand beside what happens, and what is imagined says so. Every side is given its best argument. The numbers are a model, made to be questioned: each names its reason, and there is no correct side.',
  'about.made':
    'The code is free under the MIT licence. Every source that the story cites is listed in the glossary, under Sources.',
  'about.private': 'No account, no tracking. Nothing leaves this device unless you send it.',

  'setup.title': 'Choose a nation',
  'setup.frames':
    "Two frameworks write the Moon's rules: the Artemis Accords, led by Washington; the research station ILRS, led by Beijing and Moscow.",
  'setup.titlePass': 'Who sits where?',
  'setup.titleWatch': 'Watch nine opponents play',
  'setup.watchLead':
    'Opponents take all nine seats. You see what all of them see, set the pace, and can sit down in any seat at any time.',
  'setup.startWatch': 'Watch them play',
  'setup.scenario': 'Length',
  'setup.level': 'Opponents',
  'setup.level.novice': 'Novice: forgiving',
  'setup.level.practised': 'Practised: they bargain',
  'setup.level.expert': 'Expert: they plan ahead',
  'setup.semantics': 'Debates',
  'setup.semantics.hint': 'How arguments are weighed: by the best that stands, or by all of them added up.',
  'setup.semantics.dfQuad': 'DF-QuAD: best counts',
  'setup.semantics.quadratic': 'Quadratic: they add up',
  'setup.seed': 'Seed',
  'setup.seed.hint': 'The same seed gives the same news.',
  'setup.notes':
    'Gentle, testing and hard say how much a seat asks of whoever takes it. The seed draws the news: the same one tells the same news again.',
  'setup.notes.watch': 'The seed draws the news: the same one tells the same news again.',
  'setup.start': 'Take the seat',
  'setup.startPass': 'Start with {count} people',
  'setup.back': 'Back',
  'setup.passLead': 'Give two to nine seats to people. Opponents take the rest.',
  'setup.suggested': 'Good first seat',
  'setup.difficulty.1': 'Gentle',
  'setup.difficulty.2': 'Testing',
  'setup.difficulty.3': 'Hard',

  'settings.title': 'Settings',
  'settings.sound': 'Sound',
  'settings.music': 'Music',
  'settings.effects': 'Effects',
  'settings.captions': 'Captions for sounds',
  'settings.motion': 'Movement',
  'settings.motion.full': 'Full',
  'settings.motion.reduced': 'Reduced',
  'settings.text': 'Text size',
  'settings.text.normal': 'Normal',
  'settings.text.large': 'Large',
  'settings.text.largest': 'Largest',
  'settings.graphics': 'Board',
  'settings.graphics.high': 'Full detail',
  'settings.graphics.low': 'Simple',
  'settings.graphics.off': 'Off: text only',
  'settings.theme': 'Light',
  'settings.theme.night': 'Night',
  'settings.theme.day': 'Daylight',
  'settings.on': 'On',
  'settings.off': 'Off',

  'saves.title': 'Saved games',
  'saves.none': 'No saved games on this device yet.',
  'saves.open': 'Open',
  'saves.replay': 'Replay',
  'saves.delete': 'Delete',
  'saves.label': '{seats}, {year}, {scenario}',
  'saves.branch': '{seats}, from {year}',
  'saves.left': 'Left “{of}” in {year}, taking over {seats}.',
  'saves.left.watched': 'Left “{of}” in {year}, to be watched.',
  'saves.gone': 'Itself not kept here.',
  'saves.unknown': 'A game that is not kept here',
  'saves.here': 'open now',
  'saves.rename': 'Rename',
  'saves.name': 'Name of this game',
  'saves.name.hint': 'Empty: the name it had by itself.',
  'saves.name.keep': 'Keep the name',
  'saves.watched': 'Nine opponents',
  'saves.over': 'finished',
  'saves.damaged': "A save that can't be read ({id}). It was left as it is.",

  'scenario.campaign': 'fifteen years',
  'scenario.lesson': 'five years',
  'scenario.history': 'on from history',

  'dialog.close': 'Close',
  'loading.play': 'Bringing the table in',
  'loading.model': 'Opening the books',
  'loading.teachers': 'Laying out the papers',
  'loading.share': 'Writing the game down',
  'loading.swap': 'Pulling up the other chair',
  'loading.debrief': 'Looking back at what was said and done',
  'loading.shared': 'Opening a shared game',

  'fault.linkScenario': "The link asks for a scenario “{found}” that doesn't exist; there are {known}.",
  'fault.linkSeat': "The link asks for a seat “{found}” that doesn't exist; there are {known}.",
  'fault.linkSeed': "The link's seed “{found}” is not a whole number from 0 to {most}.",
  'fault.linkLevel':
    "The link asks for opponents of a level “{found}” that doesn't exist; there are {known}.",
  'fault.storageDenied': "This browser doesn't let the game save. You can play on; nothing will be kept.",
  'fault.storageFull':
    'There is no room left to save on this device. You can play on; delete an old save to keep this one.',
  'fault.saveMissing': 'That saved game is no longer there.',
  'fault.saveDamaged': "That saved game is damaged and can't be opened. Your other games are untouched.",
  'fault.saveOther':
    "That game was saved by another version and can't go on in this one. It was left as it is.",
  'fault.loadFailed': 'A part of the game could not be loaded. Check the connection and try again.',
  'fault.noWebgl': "This browser can't draw the board. Everything can be played in text.",
  'fault.crashed': 'Something went wrong on that screen. Your game is saved as it was before it.',
  'fault.other': "That didn't work. Nothing was changed.",
  'fault.worker': 'An opponent failed to answer. Nothing is lost: ask again.',
} as const;

export type TitleKey = keyof typeof TITLE_WORDS;

/** Fills a message's {places}. */
export function fill(message: string, params: Readonly<Record<string, string | number>> = {}): string {
  return withoutDoubledStop(
    message.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = params[name];
      return value === undefined ? place : String(value);
    }),
  );
}

export function isTitleKey(key: string): key is TitleKey {
  return key in TITLE_WORDS;
}

export function sayTitle(key: TitleKey, params?: Readonly<Record<string, string | number>>): string {
  return fill(TITLE_WORDS[key], params);
}

/** The sentence for a fault that can occur before play; a general one when it has none here. */
export function faultTitle(code: string, params?: Readonly<Record<string, string | number>>): string {
  const key = `fault.${code}`;
  return key in TITLE_WORDS ? sayTitle(key as TitleKey, params) : sayTitle('fault.other');
}
