/**
 * The score: eight slow bars over one harmony, played in three moods that can be laid over each other.
 *
 * All three share tempo, bars and basses, and use only the seven notes of D major, so that any mixture of two
 * is in tune. What sets them apart is register, pulse and how closely the notes rub: *calm* is piano, celesta
 * and a warm pad; *strained* adds a clock of plucked notes and leans on seconds; *crisis* is tremolo, low
 * strings, a heartbeat, and a horn call that finds no answer. The last bar never resolves; the first does.
 */
import type { Mood } from '../../../src/view/sound/mood.ts';
import type { Note, Part } from './midi.ts';

export const BEATS = 32; // eight bars of four
export const MICROSECONDS_PER_BEAT = 1_125_000;
export const LOOP_SECONDS = (BEATS * MICROSECONDS_PER_BEAT) / 1e6; // 36

const BAR = 4;

// General MIDI programs, from 0.
const PIANO = 0;
const CELESTA = 8;
const VIBRAPHONE = 11;
const PIZZICATO = 45;
const CONTRABASS = 43;
const TREMOLO = 44;
const HARP = 46;
const TIMPANI = 47;
const SLOW_STRINGS = 49;
const CHOIR = 52;
const HORN = 60;
const WARM_PAD = 89;

// Dadd9, Bm11, Gmaj9, Em9, D/F#, Gadd9, Bm7, A7sus4. Each bar: its bass and what lies above.
const HARMONY = [
  { bass: 38, chord: [57, 62, 64, 66] },
  { bass: 35, chord: [57, 62, 64, 66] },
  { bass: 43, chord: [57, 59, 62, 66] },
  { bass: 40, chord: [55, 59, 62, 66] },
  { bass: 42, chord: [57, 62, 64, 69] },
  { bass: 43, chord: [57, 59, 62, 67] },
  { bass: 35, chord: [57, 59, 62, 66] },
  { bass: 33, chord: [55, 59, 62, 64] },
] as const;

/** A line written as [beat, length in beats, pitch, velocity]. */
type Line = readonly (readonly [start: number, length: number, pitch: number, velocity: number])[];

function line(notes: Line): Note[] {
  return notes.map(([start, length, pitch, velocity]) => ({ start, length, pitch, velocity }));
}

/** One chord a bar, each voice a little after the one below. */
function chords(velocity: number, overlap: number, shift = 0): Note[] {
  return HARMONY.flatMap(({ chord }, bar) =>
    chord.map((pitch, voice) => ({
      start: bar * BAR + voice * 0.06,
      length: BAR + overlap - voice * 0.06,
      pitch: pitch + shift,
      velocity: velocity - voice * 2,
    })),
  );
}

function basses(velocity: number, octave: number, length = BAR): Note[] {
  return HARMONY.map(({ bass }, bar) => ({ start: bar * BAR, length, pitch: bass + octave, velocity }));
}

/** Root and fifth, rolled, once a bar: the piano's left hand. */
function leftHand(velocity: number): Note[] {
  return HARMONY.flatMap(({ bass, chord }, bar) => [
    { start: bar * BAR, length: 3.6, pitch: bass, velocity },
    { start: bar * BAR + 0.5, length: 3.1, pitch: chord[0], velocity: velocity - 8 },
    { start: bar * BAR + 1.0, length: 2.6, pitch: chord[2], velocity: velocity - 10 },
  ]);
}

// The motif is A D E A: a fourth, a step, a fourth. The capsule's cue plays it too.
const CALM_MELODY: Line = [
  [0.0, 2.4, 69, 52],
  [2.0, 1.0, 74, 50],
  [3.0, 1.4, 76, 48],
  [4.0, 3.6, 81, 56],
  [8.0, 1.4, 78, 52],
  [9.5, 0.7, 76, 44],
  [10.0, 3.0, 74, 48],
  [14.0, 2.4, 71, 42],
  [16.5, 1.6, 69, 46],
  [18.0, 0.9, 76, 50],
  [19.0, 2.6, 78, 54],
  [22.0, 1.8, 74, 46],
  [24.0, 1.5, 73, 44],
  [25.5, 2.4, 74, 50],
  [28.0, 1.4, 76, 46],
  [29.5, 2.8, 71, 40],
];

const CALM_GLINTS: Line = [
  [5.5, 1, 93, 34],
  [6.0, 1, 88, 30],
  [6.5, 2, 86, 27],
  [12.5, 1, 86, 32],
  [13.0, 2, 90, 28],
  [20.5, 1, 88, 33],
  [21.0, 1, 93, 30],
  [21.5, 2, 90, 26],
  [30.5, 0.5, 81, 26],
  [31.0, 0.5, 86, 28],
  [31.5, 1.5, 88, 30],
];

function calm(): Part[] {
  return [
    part(PIANO, 100, 58, 90, [...line(CALM_MELODY), ...leftHand(40)]),
    part(CELESTA, 86, 88, 110, line(CALM_GLINTS)),
    part(WARM_PAD, 66, 64, 80, chords(50, 0.6)),
    part(
      SLOW_STRINGS,
      42,
      40,
      100,
      line([
        [0, 8.3, 69, 40],
        [8, 8.3, 71, 42],
        [16, 8.3, 69, 42],
        [24, 4.3, 66, 40],
        [28, 4.3, 67, 38],
      ]),
    ),
    part(WARM_PAD, 62, 64, 40, basses(48, 0, BAR + 0.2)),
  ];
}

/** Eight plucked notes a bar, quieter off the beat: the clock that says time is short. */
function clock(velocity: number): Note[] {
  const order = [0, 1, 3, 2, 0, 1, 2, 1];
  return HARMONY.flatMap(({ bass, chord }, bar) =>
    order.map((voice, i) => ({
      start: bar * BAR + i * 0.5,
      length: 0.45,
      pitch: i === 0 ? bass + 12 : (chord[voice] ?? chord[0]),
      velocity: velocity - (i === 0 ? 0 : i % 2 === 0 ? 6 : 12) + ((bar + i) % 3),
    })),
  );
}

const STRAINED_MELODY: Line = [
  [1.0, 2.6, 69, 46],
  [3.5, 0.5, 67, 38],
  [4.0, 3.2, 66, 48],
  [9.0, 1.4, 66, 44],
  [10.5, 2.6, 67, 50],
  [13.5, 2.2, 64, 42],
  [17.0, 2.4, 69, 46],
  [19.5, 0.5, 71, 40],
  [20.0, 3.2, 67, 50],
  [25.0, 2.4, 62, 44],
  [25.06, 2.4, 61, 34],
  [28.0, 1.4, 64, 46],
  [29.5, 2.4, 62, 42],
];

function strained(): Part[] {
  return [
    part(PIANO, 98, 54, 100, line(STRAINED_MELODY)),
    part(HARP, 86, 84, 70, clock(48)),
    part(
      PIZZICATO,
      78,
      44,
      80,
      clock(40).filter((_, i) => i % 4 === 0),
    ),
    part(WARM_PAD, 68, 64, 80, chords(44, 0.5)),
    part(SLOW_STRINGS, 48, 64, 70, basses(52, 12, BAR + 0.2)),
    part(CONTRABASS, 52, 64, 60, basses(46, 0, BAR + 0.1)),
    part(
      SLOW_STRINGS,
      44,
      90,
      110,
      line([
        [0, 8.2, 81, 36],
        [2, 6.2, 76, 32],
        [8, 8.2, 83, 38],
        [10, 6.2, 78, 34],
        [16, 8.2, 81, 38],
        [18, 6.2, 83, 32],
        [24, 8.2, 81, 40],
        [26, 6.2, 74, 34],
      ]),
    ),
    part(
      VIBRAPHONE,
      96,
      76,
      110,
      line([
        [6.5, 2, 85, 30],
        [14.5, 2, 78, 30],
        [22.5, 2, 79, 30],
        [30.5, 2, 76, 30],
      ]),
    ),
  ];
}

// Two notes a step apart over every bar, held in tremolo.
const RUBS = [
  [64, 66],
  [61, 62],
  [66, 67],
  [62, 64],
  [69, 71],
  [66, 67],
  [61, 62],
  [62, 64],
] as const;

function crisis(): Part[] {
  const heartbeat = HARMONY.flatMap(({ bass }, bar) => {
    const pitch = bass + (bass < 36 ? 12 : 0);
    return [
      { start: bar * BAR, length: 0.6, pitch, velocity: 52 },
      { start: bar * BAR + 0.5, length: 0.9, pitch, velocity: 38 },
      { start: bar * BAR + 2, length: 0.6, pitch, velocity: 44 },
      { start: bar * BAR + 2.5, length: 0.9, pitch, velocity: 32 },
    ];
  });
  const throb = HARMONY.flatMap(({ bass, chord }, bar) =>
    Array.from({ length: 8 }, (_, i) => ({
      start: bar * BAR + i * 0.5,
      length: 0.34,
      pitch: i % 4 === 3 ? chord[0] - 12 : bass + 12,
      velocity: (i % 4 === 0 ? 58 : 44) + ((bar + i) % 3) * 2,
    })),
  );
  const rubs = RUBS.flatMap((pair, bar) =>
    pair.map((pitch, voice) => ({
      start: bar * BAR + voice * 1.0,
      length: BAR - voice * 1.0 + 0.15,
      pitch,
      velocity: 52 - voice * 6 + (bar % 4) * 2,
    })),
  );
  return [
    part(TREMOLO, 82, 44, 80, rubs),
    part(PIZZICATO, 92, 84, 60, throb),
    part(SLOW_STRINGS, 48, 64, 60, basses(62, 0, BAR + 0.2)),
    part(CONTRABASS, 46, 58, 50, basses(58, 0, BAR + 0.1)),
    part(TIMPANI, 88, 66, 70, heartbeat),
    part(
      PIANO,
      102,
      60,
      100,
      line([
        [0, 6, 38, 60],
        [0, 6, 26, 52],
        [8, 6, 43, 58],
        [8, 6, 31, 50],
        [14.5, 1.6, 71, 42],
        [16, 6, 42, 60],
        [16, 6, 30, 52],
        [22.5, 1.6, 73, 42],
        [24, 6, 35, 62],
        [24, 6, 23, 54],
        [30.5, 1.5, 71, 44],
      ]),
    ),
    part(
      HORN,
      48,
      48,
      100,
      line([
        [9, 1.0, 57, 54],
        [10, 1.0, 62, 56],
        [11, 4.6, 64, 58],
        [25, 1.0, 57, 54],
        [26, 1.0, 62, 58],
        [27, 1.0, 64, 58],
        [28, 3.8, 67, 60],
      ]),
    ),
    part(
      CHOIR,
      48,
      76,
      110,
      line([
        [0, 8.2, 69, 38],
        [8, 8.2, 71, 40],
        [16, 8.2, 69, 42],
        [24, 4.2, 66, 42],
        [28, 4.2, 67, 42],
      ]),
    ),
    part(WARM_PAD, 62, 64, 80, chords(40, 0.4)),
  ];
}

function part(program: number, volume: number, pan: number, reverb: number, notes: readonly Note[]): Part {
  return { program, volume, pan, reverb, notes };
}

const WRITERS = { calm, strained, crisis } as const;

/** The parts of one mood, one loop long. */
export function partsOf(mood: Mood): Part[] {
  return WRITERS[mood]();
}

/** The parts played several times without a break. */
export function repeated(parts: readonly Part[], times: number): Part[] {
  return parts.map((one) => ({
    ...one,
    notes: Array.from({ length: times }, (_, pass) =>
      one.notes.map((note) => ({ ...note, start: note.start + pass * BEATS })),
    ).flat(),
  }));
}
