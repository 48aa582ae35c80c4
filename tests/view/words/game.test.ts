import { expect, test } from 'vitest';
import { forecast } from '../../../src/game/forecast.ts';
import type { Game } from '../../../src/game/game.ts';
import { permitOf } from '../../../src/game/permit.ts';
import { redactPosition } from '../../../src/game/view.ts';
import { changeSentence } from '../../../src/view/words/changes.ts';
import { english } from '../../../src/view/words/english/index.ts';
import { conditionOf, forecastWords } from '../../../src/view/words/forecastWords.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { reasonOfEffect } from '../../../src/view/words/reasons.ts';
import { permitSentence } from '../../../src/view/words/refusals.ts';
import { deedSentence, offerSentence, type Reader, wordSentence } from '../../../src/view/words/sentences.ts';
import { DEEDS } from '../../../src/vocabulary/deeds.ts';
import { NATIONAL_MEASURES } from '../../../src/vocabulary/measures.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';
import { campaign, playAtRandom } from './played.ts';

const names = namesOf(campaign);
const READERS: readonly Reader[] = ['CHN', 'USA', 'FRA', 'PAK', null];
const refused = new Set<string>();
const seen = new Set<string>();

const checked = new Set<string>();

/** Nothing a player reads holds a hole, a code, or more than fits. */
function check(sentence: string, about: string, most = 160): void {
  if (checked.has(sentence)) return;
  checked.add(sentence);
  expect(sentence, about).not.toMatch(
    /[{}]|undefined|null|NaN|\b[A-Z]{3}\b(?<!ILRS|FBI)|\b[a-z]+[A-Z]\w*\b|\w:\w/,
  );
  expect(sentence.length, `${about}: ${sentence}`).toBeLessThanOrEqual(most);
}

/** Everything that a table would show of one moment. */
function look(game: Game): void {
  const { engine, position } = game;
  for (const offer of position.offers) {
    for (const reader of READERS) check(offerSentence(offer, reader, names), offer.act, 200);
  }
  if (position.turn % 3 !== 1) return;
  for (const seat of NATIONS) {
    const word = position.words[seat];
    if (word !== undefined)
      for (const reader of READERS) check(wordSentence(seat, word, reader, names), `${word}`);
    const view = redactPosition(position, seat);
    for (const one of engine.repertoire[seat]) {
      const permit = permitOf(engine, position, one, seat);
      const obstacle = permitSentence(permit, one, names);
      if (obstacle) {
        check(obstacle.why, one.code);
        check(obstacle.mend, one.code);
        if (obstacle.why === english['fault.unknown']) throw new Error(`${one.code}: no reason`);
        if (!permit.open && permit.lacks === 'permission') refused.add(`${permit.because} ${one.kind}`);
      } else if (position.turn % 2 === 1) {
        const foreseen = forecast(engine, view, seat, one);
        const words = forecastWords([...foreseen.changes, ...foreseen.later], seat, names, {
          turn: position.turn,
          condition: conditionOf(one, seat, position.deals),
        });
        if (words.phrases.length > 5) throw new Error(`${one.code}: too much to read`);
        for (const phrase of words.phrases) check(phrase.spoken, one.code);
      }
    }
  }
}

test('every sentence of campaigns played at random is whole', () => {
  for (const seed of [1, 2, 3]) {
    const game = playAtRandom(seed, look);
    for (const log of game.turns) {
      for (const happened of log.occurrences) {
        seen.add(happened.deed);
        for (const reader of READERS) check(deedSentence(happened, reader, names), happened.deed);
      }
      for (const entry of log.ledger) {
        check(changeSentence(entry, 'FRA', names, 50), entry.effect);
        if (checked.has(entry.effect)) continue;
        checked.add(entry.effect);
        const { reason, source } = reasonOfEffect(entry.effect, campaign);
        expect(reason, entry.effect).not.toBe(english['effect.unknown']);
        expect(`${reason}${source}`, entry.effect).not.toMatch(/[{}]|undefined/);
      }
    }
  }
  expect(seen.size, DEEDS.filter((deed) => !seen.has(deed)).join()).toBeGreaterThan(45);
  expect(refused.size).toBeGreaterThan(20);
});

test('a choice that a state rules out says which', () => {
  for (const way of refused) {
    const [because, kind] = way.split(' ');
    if (because === 'state') expect(Object.keys(english), way).toContain(`refused.state.${kind}`);
  }
});

test('whatever a nation can be thanked or blamed for has a name', () => {
  const own: readonly string[] = NATIONAL_MEASURES.filter((name) =>
    ['prestige', 'science', 'prosperity'].includes(name),
  );
  const felt = campaign.effects.filter(
    ({ measure, of, on }) =>
      on !== 'yearEnded' && of !== 'actor' && (measure === 'trust' || own.includes(measure)),
  );
  const deeds = new Set(felt.map((row) => row.on));
  expect(deeds.size).toBeGreaterThan(25);
  const doerless = [
    'truceExpired',
    'certificateLapsed',
    'certificateRefused',
    'channelsFroze',
    'channelsThawed',
  ];
  for (const deed of deeds) {
    if (!doerless.includes(deed)) expect(Object.keys(english), deed).toContain(`thing.${deed}`);
  }
});
