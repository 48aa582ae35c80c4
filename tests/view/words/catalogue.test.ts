import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { profiles } from '../../../src/content/story/profiles.ts';
import { BEATS } from '../../../src/game/log.ts';
import { STANDINGS } from '../../../src/machines/standing.ts';
import { english } from '../../../src/view/words/english/index.ts';
import { NATION_NAMES } from '../../../src/view/words/nationNames.ts';
import { ENGLISH, fill, isMessageKey, say, sayCount, signed, speakIn } from '../../../src/view/words/say.ts';
import { CHOICE_KIND_LIST, CHOICE_KINDS } from '../../../src/vocabulary/choices.ts';
import { DEEDS } from '../../../src/vocabulary/deeds.ts';
import { NATIONAL_MEASURES, TRUST_WORDS, WORLD_MEASURES } from '../../../src/vocabulary/measures.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';
import { ACTS } from '../../../src/vocabulary/talk.ts';

const source = (path: string): string =>
  readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');
const folder = (path: string): readonly string[] =>
  readdirSync(new URL(`../../../src/${path}/`, import.meta.url)).map((file) => source(`${path}/${file}`));
const found = (texts: readonly string[], pattern: RegExp): readonly string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] as string))),
];
const words = (text: string): number => text.split(/\s+/).length;
const messages = Object.entries(english);

describe('the catalogue as a whole', () => {
  test('no message is empty, longer than 160 characters, shouting, or badly spaced', () => {
    for (const [key, text] of messages) {
      expect(text.length, key).toBeLessThanOrEqual(160);
      expect(text, key).toMatch(/^\S(.*\S)?$/);
      expect(text, key).not.toMatch(/!|\s\s|\?\?|’/);
    }
  });

  test('whole sentences end like sentences', () => {
    const full =
      /^(choice\.\w+\.hint|deed\.|offer\.|refused\.|mend\.|short\.|fault\.|word\.|stake\.|effect\.)/;
    for (const [key, text] of messages) {
      // A headline and an answer bring their own stop.
      if (full.test(key) && !['deed.newsBroke', 'deed.cameHome', 'word.line'].includes(key))
        expect(text, key).toMatch(/^[A-Z{].*(\.|“\{answer\}”)$/);
    }
  });

  test('a reply that declines names the act', () => {
    const replies = ACTS.map((act) => english[`declined.${act}`]);
    expect(new Set(replies).size).toBe(ACTS.length);
    for (const reply of replies) expect(reply).toMatch(/^(Not?) .+\.$/);
  });

  test('every catalogue writes the same apostrophe and spells as the British do', () => {
    const root = new URL('../../../src/view/words/', import.meta.url);
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )) {
      const text = readFileSync(new URL(file, root), 'utf8');
      expect(text, file).not.toMatch(/[A-Za-z}]’[A-Za-z]/);
      expect(text, file).not.toMatch(/: ['"][^'"]*skeptical/i);
    }
  });

  test('places are plain words, never left open', () => {
    for (const [key, text] of messages) expect(text.replace(/\{[a-zA-Z]+\}/g, ''), key).not.toMatch(/[{}]/);
  });

  test('a form for the reader has a form for everybody else, and a singular has a plural', () => {
    for (const [key] of messages) {
      const stem = key.replace(/\.(you|toYou)(\.(one|many))?$/, '');
      const telling = /^(deed|offer|motive|word|stake)\./.test(key);
      if (telling && stem !== key) expect(isMessageKey(stem) || isMessageKey(`${stem}.many`), key).toBe(true);
      if (key.endsWith('.one')) expect(isMessageKey(key.replace(/one$/, 'many')), key).toBe(true);
      if (key.endsWith('.many')) expect(isMessageKey(key.replace(/many$/, 'one')), key).toBe(true);
    }
  });

  test('as it is shipped, it fits the budget of the first play', () => {
    expect(JSON.stringify(english).length).toBeLessThan(60_000);
  });
});

describe('every word of the vocabulary has its message', () => {
  test.each(CHOICE_KIND_LIST)('choice %s', (kind) => {
    const title = english[`choice.${kind}.title`];
    const hint = english[`choice.${kind}.hint`];
    const word = english[`choice.${kind}.word`];
    expect(words(title)).toBeLessThanOrEqual(6);
    expect(words(hint)).toBeLessThanOrEqual(20);
    expect(hint.match(/[.;?]/g)?.length ?? 0, hint).toBeLessThanOrEqual(2);
    expect(words(word)).toBeLessThanOrEqual(5);
    expect(word).toMatch(/^[a-z]+s /);
    const aimed = `choice.${kind}.titleAt`;
    expect(isMessageKey(aimed)).toBe(CHOICE_KINDS[kind] !== 'none');
    if (isMessageKey(aimed)) {
      expect(english[aimed]).toContain('{target}');
      expect(word).toContain('{target}');
    } else expect(word).not.toContain('{');
  });

  test('titles, hints and Words differ from each other', () => {
    for (const part of ['title', 'hint', 'word'] as const) {
      expect(new Set(CHOICE_KIND_LIST.map((kind) => english[`choice.${kind}.${part}`])).size).toBe(
        CHOICE_KIND_LIST.length,
      );
    }
  });

  test.each(DEEDS)('deed %s', (deed) => {
    expect(isMessageKey(`deed.${deed}`) || isMessageKey(`deed.${deed}.many`)).toBe(true);
  });

  test.each(ACTS)('act %s, in each role, told to all three readers', (act) => {
    expect(isMessageKey(`act.${act}`)).toBe(true);
    for (const role of act === 'pledge' ? ['give'] : ['give', 'ask']) {
      for (const reader of ['', '.you', '.toYou'])
        expect(isMessageKey(`offer.${act}.${role}${reader}`)).toBe(true);
    }
  });

  test('measures, trust words and beats', () => {
    for (const measure of ['trust', 'courted', ...NATIONAL_MEASURES, ...WORLD_MEASURES]) {
      for (const part of ['', '.short', '.means'])
        expect(isMessageKey(`measure.${measure}${part}`), measure).toBe(true);
    }
    for (const word of TRUST_WORDS) expect(isMessageKey(`trust.${word}`)).toBe(true);
    for (const beat of BEATS) expect(isMessageKey(`beat.${beat}`)).toBe(true);
  });

  test('standings that refuse, as the machines list them, and the state itself', () => {
    const list = /OBSTACLES:[^[]*\[([^\]]*)\]/.exec(source('machines/permission.ts'))?.[1] ?? '';
    const obstacles = found([list], /'(\w+)'/g);
    expect(obstacles.length).toBeGreaterThan(5);
    for (const standing of [...obstacles, 'state']) {
      expect(standing === 'state' || (STANDINGS as readonly string[]).includes(standing), standing).toBe(
        true,
      );
      expect(isMessageKey(`refused.${standing}`), standing).toBe(true);
      expect(isMessageKey(`mend.${standing}`), standing).toBe(true);
    }
  });

  test('shortages, as the rules list them', () => {
    const list = /interface Shortage[\s\S]*?of:([^;]*);/.exec(source('rules/means.ts'))?.[1] ?? '';
    const shortages = found([list], /'(\w+)'/g);
    expect(shortages).toContain('capital');
    for (const of of shortages) {
      expect(isMessageKey(`short.${of}`), of).toBe(true);
      expect(isMessageKey(`mend.short.${of}`), of).toBe(true);
    }
  });

  test('fault codes that the game and the table hand out', () => {
    const sources = [...folder('game'), ...folder('table')];
    const codes = [...found(sources, /\bfail\(\s*'([\w.]+)'/g), ...found(sources, /\bcode: '([\w.]+)'/g)];
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) expect(isMessageKey(code) || isMessageKey(`fault.${code}`), code).toBe(true);
    const templates = found(sources, /(?:fail\(|code: )`(\w+)\./g);
    expect(templates.toSorted()).toEqual(['refused', 'short']);
  });

  test('effects that the rules of the game bring about by themselves', () => {
    const sources = [...folder('game'), source('rules/change.ts')];
    const ids = [
      ...found(sources, /'((?:stock|stake|limit|cabinet)\.\w+)'/g),
      ...found(sources, /\b(?:move|coin)\([^;]*?'(\w+)'(?:, \w+)*\);/g).filter((id) => isEffect(id)),
    ];
    expect(ids).toEqual(
      expect.arrayContaining(['stock.weight', 'limit.tariffs', 'silence', 'income', 'tensionDrift']),
    );
    for (const id of ids) expect(isMessageKey(`effect.${id}`), id).toBe(true);
  });
});

/** In a call that moves a number, names of measures stand beside the effect's. */
function isEffect(id: string): boolean {
  const measured: readonly string[] = [...NATIONAL_MEASURES, ...WORLD_MEASURES];
  return !measured.includes(id) && !(NATIONS as readonly string[]).includes(id);
}

describe('saying', () => {
  test('a message that begins with a place begins with a capital', () => {
    expect(fill('{by} went home to {to}.', { by: 'the United States', to: 'the Moon' })).toBe(
      'The United States went home to the Moon.',
    );
    expect(say('change.world', { measure: 'world tension', delta: signed(-3) })).toBe('World tension: −3');
  });

  test('a place without words is a mistake of the program, not a sentence with a hole', () => {
    expect(() => fill('{by} lent to {to}.', { by: 'China' })).toThrow(/needs \{to\}/);
  });

  test('plural forms follow the number and the language', () => {
    expect([1, 2, 0].map((count) => sayCount('coins', count))).toEqual(['1 coin', '2 coins', '0 coins']);
    const few = {
      ...english,
      'coins.one': '{count} moneta',
      'coins.few': '{count} monety',
      'coins.many': '{count} monet',
    };
    speakIn({ code: 'pl', messages: few, nations: ENGLISH.nations });
    expect([1, 2, 5].map((count) => sayCount('coins', count))).toEqual(['1 moneta', '2 monety', '5 monet']);
    speakIn(ENGLISH);
  });

  test.each(NATIONS)('%s is called what the story calls it', (nation) => {
    const { label, name, own, adjective, government } = ENGLISH.nations[nation];
    const { name: told, adjective: toldAdjective, capital } = profiles[nation];
    expect([label, adjective, government]).toEqual([told, toldAdjective, capital]);
    expect(label).toBe(NATION_NAMES[nation]);
    expect(name.replace('the ', '')).toBe(label);
    expect(own.startsWith(name)).toBe(true);
  });
});
