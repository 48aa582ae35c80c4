import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refusedNames } from '../../src/content/classroom/refusedNames.ts';
import { checkNickname, isMadeUp, makeNickname } from '../../src/protocol/nickname.ts';
import { checkRefused, NONE_REFUSED } from '../../src/protocol/refusedNames.ts';

it.each([
  ...[
    'Arschloch',
    'arsch loch',
    '4rschl0ch',
    'Hitler',
    'H1tl3r 2',
    'hit ler',
    'fuck you',
    'F.U.C.K',
    'f u u c k',
    'N1ggger',
  ],
  ...[
    'Fuuuck',
    'Nazi',
    'nazi 7',
    'sieg heil',
    'Enculé',
    'ENCULE',
    'cabron',
    'Scheiße',
    'хуй',
    'hijo de puta',
    's e x',
  ],
])('“%s” is refused', (name) => {
  expect(checkNickname(name).ok, name).toBe(true);
  expect(checkRefused(name, refusedNames)).toMatchObject({ fault: { code: 'nicknameRefused' } });
});

it.each([
  'Facilitator',
  'Mr Teacher',
  'F4cilitator',
  'Frau Lehrerin',
  'admin 1',
  'El Profesor',
  'the-teacher',
])('“%s” passes for whoever leads', (name) => {
  expect(checkRefused(name, refusedNames)).toMatchObject({ fault: { code: 'nicknameLeader' } });
});

it.each([
  ...['Scunthorpe', 'Essex', 'Penistone', 'Sussex', 'Dominique', 'Monique', 'Ignazio', 'Nazire', 'Marschner'],
  ...['Salopek', 'Computer', 'Vergara', 'Fagan', 'Hit Lerner', 'Slutsky', 'Pornchai', 'Merdeka'],
  ...[
    'Teacherage',
    'Shitara',
    'Putasan',
    'Dick',
    'Adolfo',
    'Ada 7',
    'Ann-Marie O’Neill',
    'Өзгүр',
    '李雷',
    'Kawasaki',
    'Nigeria',
    'Niger River',
    'Nigerian Fox',
  ],
])('“%s” is nobody’s insult', (name) => {
  expect(checkRefused(name, refusedNames)).toEqual({ ok: true, value: name });
});

it('no name that is made is refused, and each is known as made', () => {
  for (let start = 0; start < 1600; start += 1) {
    const name = makeNickname((bound) => start % bound);
    expect(checkRefused(name, refusedNames).ok, name).toBe(true);
    expect(isMadeUp(name)).toBe(true);
  }
});

it.each(['Ada', 'Quiet Ada', 'Heron', 'Quiet Heron 2', 'Heron Quiet'])('“%s” was not made', (name) => {
  expect(isMadeUp(name)).toBe(false);
});

it('an empty list refuses nothing', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(checkRefused(name, NONE_REFUSED)).toEqual({ ok: true, value: name });
    }),
  );
});
