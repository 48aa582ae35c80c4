import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../../../src/content/scenarios.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { fromBase64url, toBase64url } from '../../../src/record/base64url.ts';
import { codeIntervention } from '../../../src/record/interventionCode.ts';
import { Likelihood } from '../../../src/record/likelihood.ts';
import { LINK_VERSION, LONGEST_LINK, makeLink } from '../../../src/record/link.ts';
import { codeHead } from '../../../src/record/linkHead.ts';
import { makeNotation } from '../../../src/record/notation.ts';
import { RangeWriter } from '../../../src/record/rangeCoder.ts';
import { FORMAT_VERSION, type GameRecord, LONGEST, RULES_VERSION } from '../../../src/record/record.ts';
import { ROOM_FORMAT } from '../../../src/record/roomForm.ts';
import { openShared, sharedOpener } from '../../../src/view/app/openShared.ts';
import { FRAGMENT, sharedText } from '../../../src/view/app/sharedLink.ts';
import type { Kit } from '../../../src/view/play/kit.ts';
import type { PlayModule } from '../../../src/view/play/playModule.ts';
import { sharingOf } from '../../../src/view/share/sharing.ts';
import { faultTitle } from '../../../src/view/words/titleWords.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { gameOf } from '../../support/engines.ts';
import { memoryStorage, silenceOpponents } from '../../support/openGames.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const kit = { scenarios, profiles } as unknown as Kit;
const module = { sharing: () => Promise.resolve(sharingOf(kit)) } as unknown as PlayModule;
const load = () => Promise.resolve(module);

silenceOpponents();

const lesson = scenarios.lesson;
if (!lesson) throw new Error('no lesson');
const engine = createEngine(lesson);
const record = recordOf(playRandomly(gameOf(lesson, 3), 3, { through: 2 }));
const link = ((made) => (made.ok ? made.value : ''))(makeLink(record, engine, record.scenario.hash));
const json = JSON.stringify(record);
const room = `{"format":"${ROOM_FORMAT}","version":1,"room":"r0123456789ab","record":${json},"entries":[]}`;
const forms = [link, `https://example.org/${FRAGMENT}${link}`, json, makeNotation(record), room];

/** A link of these bytes whose checksum is right. */
function sealed(bytes: Uint8Array): string {
  const whole = bytes.slice();
  let sum = 0x811c9dc5 ^ (whole[0] ?? 0);
  for (const byte of whole.subarray(5)) sum = Math.imul(sum ^ byte, 0x01000193);
  if (whole.length > 5) new DataView(whole.buffer).setUint32(1, sum >>> 0);
  return toBase64url(whole);
}

/** What the page says of a source, or that it opened. What did open can be played on. */
async function outcome(source: string | File): Promise<string> {
  const opened = await openShared(load, source);
  if (opened.kind === 'found') {
    const { sharing, shared } = opened.found;
    sharing.takeOver(shared, ['PAK'], memoryStorage()).session.dispose();
    return 'opened';
  }
  expect(opened.kind, opened.sentence).toBe('refused');
  return opened.sentence;
}

/** One sentence about what was opened, all of it filled in. */
function isSentence(said: string, about: string): void {
  if (said === 'opened') return;
  expect(said.startsWith(`${about} `) || said.startsWith(`${about},`), said).toBe(true);
  expect(said).toMatch(/[.”]$/);
  expect(said).not.toMatch(/undefined|\[object|NaN/);
}

/** Any text cut, spliced, doubled or with letters changed. */
function damaged(text: string): fc.Arbitrary<string> {
  const at = fc.nat({ max: text.length });
  return fc.oneof(
    at.map((end) => text.slice(0, end)),
    at.map((from) => text.slice(from)),
    fc
      .tuple(at, fc.nat({ max: 30 }), fc.string({ unit: 'binary', maxLength: 30 }))
      .map(([place, cut, put]) => text.slice(0, place) + put + text.slice(place + cut)),
    fc.tuple(at, at).map(([one, other]) => text + text.slice(Math.min(one, other), Math.max(one, other))),
    fc
      .array(fc.tuple(at, fc.constantFrom('0', 'A', ',', ':', '"', '{', ']', '\n', ' ', '#')), {
        maxLength: 8,
      })
      .map((changes) => {
        const letters = text.split('');
        for (const [place, letter] of changes) letters[place] = letter;
        return letters.join('');
      }),
  );
}

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(nested(2000), 'x'.repeat(100_000), 1e308, -1, 0.5, null, [], {}, 0xffffffff),
  fc.constantFrom<unknown>(FORMAT_VERSION + 1, RULES_VERSION + 1, 'campaign', 'constructor', '__proto__'),
);

/** The record with one thing in it put in another's place, somewhere. */
const tampered: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.nat(), { maxLength: 6 }), anything)
  .map(([way, put]) => {
    const copy = JSON.parse(json) as Record<string, unknown>;
    let node: Record<string, unknown> = copy;
    for (const [step, turn] of way.entries()) {
      const keys = Object.keys(node);
      const key = keys[turn % Math.max(1, keys.length)];
      if (key === undefined) break;
      const next = node[key];
      if (step === way.length - 1 || typeof next !== 'object' || next === null) {
        node[key] = put;
        break;
      }
      node = next as Record<string, unknown>;
    }
    return JSON.stringify(copy);
  });

const bytesOfLink = fromBase64url(link);
if (!bytesOfLink.ok) throw new Error('a link is letters');
const whole = bytesOfLink.value;
/** A link with other bytes behind its head, or in it, and a right checksum. */
const forged = fc
  .record({
    form: fc.constantFrom(1, 2, 3),
    from: fc.integer({ min: 5, max: whole.length }),
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.nat({ max: 255 }).map((one) => new Uint8Array(300).fill(one)),
    ),
  })
  .map(({ bytes, form, from }) => sealed(Uint8Array.from([form, ...whole.subarray(1, from), ...bytes])));

const anyText = fc.oneof(
  ...forms.map(damaged),
  tampered,
  forged,
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.nat({ max: 200_000 }).map((depth) => '['.repeat(depth)),
  fc.nat({ max: 200_000 }).map((depth) => '{"a":'.repeat(depth)),
);

describe('whatever is opened, the page says a sentence about it or shows a game', () => {
  it('as a link', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(forged, damaged(link), anyText), async (text) => {
        const held = sharedText(FRAGMENT + text);
        isSentence(await outcome(held ?? ''), 'The link');
      }),
      { numRuns: 150 },
    );
  });

  it('as a file, by whatever name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(tampered, anyText), fc.string({ maxLength: 20 }), async (text, name) => {
        const file = new File([text], name);
        isSentence(await outcome(file), `The file ${file.name}`);
      }),
      { numRuns: 150 },
    );
  });

  it('even where its bytes are no text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        isSentence(await outcome(new File([Uint8Array.from(bytes)], 'game.json')), 'The file game.json');
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is too large to be opened', () => {
  const MB = 1_000_000;
  it.each([
    ['text', 'x'.repeat(50 * MB)],
    ['a room’s file', `{"format":"${ROOM_FORMAT}","x":"${'x'.repeat(50 * MB)}"}`],
    ['nested', '['.repeat(50 * MB)],
    ['blank', ' '.repeat(50 * MB)],
  ])('is refused as a file of 50 MB: %s', async (_, text) => {
    expect(await outcome(new File([text], 'huge.json'))).toContain(`longer than ${LONGEST} characters`);
  });

  it('is refused as a link of 50 MB', async () => {
    expect(await outcome('A'.repeat(50 * MB))).toContain('longer than 32000 characters');
  });

  it.each([
    ['one line of the notation', `1731-grams record 3\n${'seat '.repeat(799_000)}`],
    [
      'a room whose game is nested',
      `{"format":"${ROOM_FORMAT}","record":${'['.repeat(900_000)}${']'.repeat(900_000)}}`,
    ],
    [
      'entries without end',
      json.replace('"entries":[', `"entries":[${`${JSON.stringify(record.entries[0])},`.repeat(20_000)}`),
    ],
    ['remarks alone', '#\n'.repeat(1_900_000)],
    ['blank but for its end', `${' '.repeat(3_900_000)}x`],
  ])('gets its sentence soon where it is just not too large: %s', async (_, text) => {
    const said = await outcome(new File([text], 'large.json'));
    expect(said).not.toBe('opened');
    isSentence(said, 'The file large.json');
  });

  it('is refused where a link is packed as tightly as it may be, with as many acts as it holds', async () => {
    const writer = new RangeWriter();
    const likely = new Likelihood(writer);
    const game = startGame(engine, setupOf(engine.scenario, 3));
    const head = { ...record, semantics: null, handovers: [], entries: null, endedEarly: false, last: 0 };
    codeHead(likely, { ...head, secrets: game.setup.secrets }, LINK_VERSION);
    const led = ['led', 'led:offer', 'led:offer:false'];
    // Each of them is likelier than the last, and so takes less and less room.
    for (let act = 0; act < 20_000; act += 1) {
      likely.flag(led, true);
      codeIntervention(likely, game, { kind: 'ratings', within: 0 });
    }
    const coded = writer.finish();
    const bytes = new Uint8Array(5 + coded.length);
    bytes.set(coded, 5);
    bytes[0] = LINK_VERSION;
    const bomb = sealed(bytes);
    expect(bomb.length).toBeLessThanOrEqual(LONGEST_LINK);
    expect(await outcome(bomb)).toMatch(/^The link was never made from a game: it goes wrong at turn 1/);
  });
});

it('a game that is whole opens in every form, and is not called by another’s name', async () => {
  for (const text of forms) expect(await outcome(new File([text], 'game'))).toBe('opened');
  expect(await outcome(link)).toBe('opened');
  const other: GameRecord = { ...record, scenario: { ...record.scenario, id: 'campaign' } };
  expect(await outcome(new File([JSON.stringify(other)], 'a.json'))).toContain(
    'another version of the scenario',
  );
});

it('what could not be fetched is not called a fault of what was opened', async () => {
  const opened = await openShared(() => Promise.reject(new Error('offline')), link);
  expect(opened).toEqual({ kind: 'unread', sentence: faultTitle('loadFailed') });
});

describe('of two games of which the second is opened while the first is still read', () => {
  /** A file whose text comes when it is let. */
  function slow(text: string): { readonly file: File; readonly come: () => void } {
    let come = (): void => undefined;
    const read = new Promise<string>((resolve) => {
      come = () => resolve(text);
    });
    const file = { name: 'slow.json', size: text.length, text: () => read } as unknown as File;
    return { file, come: () => come() };
  }

  /** What the page hears, in order. */
  function heard() {
    const all: string[] = [];
    const open = sharedOpener(load, {
      begun: () => all.push('begun'),
      over: (opened) => all.push(opened.kind === 'found' ? `${opened.found.shared.record.seed}` : 'refused'),
    });
    return { all, open };
  }

  const second = JSON.stringify(recordOf(playRandomly(gameOf(lesson, 4), 4, { through: 1 })));
  const firsts = [
    ['a game', json],
    ['nothing that can be read', 'x'],
    ['a room', room],
  ] as const;

  it.each(firsts)('only the second is shown, though the first comes late: %s', async (_, text) => {
    const { all, open } = heard();
    const first = slow(text);
    const late = open(first.file);
    await open(new File([second], 'second.json'));
    first.come();
    await late;
    expect(all).toEqual(['begun', 'begun', '4']);
  });

  it('nor is the first shown before the second', async () => {
    const { all, open } = heard();
    const [one, other] = [slow(json), slow(second)];
    const both = [open(one.file), open(other.file)];
    one.come();
    await both[0];
    expect(all).toEqual(['begun', 'begun']);
    other.come();
    await both[1];
    expect(all.at(-1)).toBe('4');
  });

  it('a link counts like a file, and a second that is refused is said to be', async () => {
    const { all, open } = heard();
    const first = slow(json);
    const late = open(first.file);
    await open(link.slice(0, -3));
    first.come();
    await late;
    expect(all).toEqual(['begun', 'begun', 'refused']);
  });
});
