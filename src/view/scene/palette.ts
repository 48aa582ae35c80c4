import type { TrustWord } from '../../vocabulary/measures.ts';
import type { BoardStyle } from './picture.ts';

/** How one level of trust is drawn. Pattern and width tell it as well as colour does. */
export interface ThreadInk {
  readonly colour: string;
  readonly width: number;
  /** Lengths of line and gap in pixels; empty is an unbroken line. */
  readonly dashes: readonly number[];
  readonly glow: number; // 0-1
  /** Sparks of light that run along it at a time. */
  readonly sparks: number;
}

/** All colours of the board. Gold is for samples and for nothing else. */
export interface Palette {
  readonly skyTop: string;
  readonly skyMiddle: string;
  readonly skyBottom: string;
  readonly halo: string; // behind the Moon and over the inner bands
  readonly star: string;
  readonly starStrength: number; // 0-1
  readonly band: string;
  readonly note: string; // band numbers, small text
  readonly text: string;
  readonly textEdge: string; // a thin edge that keeps text readable on lines
  readonly discTop: string;
  readonly discBottom: string;
  readonly panel: string; // behind cards
  readonly panelEdge: string;
  readonly accords: string;
  readonly ilrs: string;
  readonly unaligned: string;
  readonly gold: string;
  readonly goldDeep: string;
  readonly focus: string;
  readonly tariff: string;
  readonly truce: string;
  readonly kept: string;
  readonly broken: string;
  readonly chamber: string; // everything of a debate: its two sides differ in shape
  readonly hearing: string; // the light on those who listen
  readonly dust: string;
  readonly dusk: string; // lies over all but what a great moment is about
  readonly frost: string; // channels freeze
  readonly thaw: string;
  readonly strain: string; // tension, at the sky's rim
  readonly trust: Readonly<Record<TrustWord, ThreadInk>>;
  readonly faint: number; // what is left of relations that are not one's own, 0-1
  /** Whether light adds to what lies under it, as it does at night. */
  readonly adds: boolean;
  readonly moon: {
    /** What sunlit and unlit ground is multiplied with, as red, green, blue 0-255. */
    readonly lit: readonly [number, number, number];
    readonly dark: readonly [number, number, number];
    readonly darkAlpha: number; // by day the unlit part lets the sky through
    readonly exposure: number; // the photograph is darker than the Moon looks
    readonly glow: string;
    readonly glowStrength: number;
  };
}

const NIGHT: Palette = {
  skyTop: '#0a1024',
  skyMiddle: '#0b1329',
  skyBottom: '#05070f',
  halo: '#5f7cc8',
  star: '#dfe8ff',
  starStrength: 1,
  band: '#9db4ee',
  note: '#a6b4d6',
  text: '#f2f5ff',
  textEdge: '#070b18',
  discTop: '#1d2848',
  discBottom: '#0a1024',
  panel: '#131c38',
  panelEdge: '#3c4b78',
  accords: '#9c87ff',
  ilrs: '#2fcdb8',
  unaligned: '#9aa6c4',
  gold: '#ffd061',
  goldDeep: '#b97a10',
  focus: '#ffffff',
  tariff: '#f0884a',
  truce: '#ffffff',
  kept: '#8df0c2',
  broken: '#ff8a78',
  chamber: '#e6edff',
  hearing: '#c3d2ff',
  dust: '#c9cedd',
  dusk: '#03050c',
  frost: '#a9ccff',
  thaw: '#ffe6b8',
  strain: '#a3303a',
  trust: {
    hostile: { colour: '#ff6a55', width: 2.6, dashes: [0.1, 6.5], glow: 0.25, sparks: 0 },
    wary: { colour: '#c596bd', width: 1.5, dashes: [7, 6], glow: 0, sparks: 1 },
    cautious: { colour: '#8698c6', width: 1.3, dashes: [], glow: 0, sparks: 1 },
    warm: { colour: '#86c6ff', width: 2.2, dashes: [], glow: 0.45, sparks: 2 },
    close: { colour: '#a8f7d6', width: 3.6, dashes: [], glow: 1, sparks: 3 },
  },
  faint: 0.13,
  adds: true,
  moon: {
    lit: [255, 251, 243],
    dark: [30, 38, 66],
    darkAlpha: 1,
    exposure: 1.3,
    glow: '#b9cdff',
    glowStrength: 0.42,
  },
};

const DAY: Palette = {
  skyTop: '#a9cbef',
  skyMiddle: '#cfe2f5',
  skyBottom: '#f1ede2',
  halo: '#eaf4ff',
  star: '#ffffff',
  starStrength: 0.5,
  band: '#3d5a8c',
  note: '#44536f',
  text: '#131c33',
  textEdge: '#f4f8fd',
  discTop: '#ffffff',
  discBottom: '#e9eff8',
  panel: '#ffffff',
  panelEdge: '#9fb1cd',
  accords: '#5a3fd1',
  ilrs: '#0b7d72',
  unaligned: '#5f6b83',
  gold: '#eeb021',
  goldDeep: '#7a5200',
  focus: '#131c33',
  tariff: '#b4500f',
  truce: '#131c33',
  kept: '#0b6b48',
  broken: '#b3291a',
  chamber: '#1d3069',
  hearing: '#ffffff',
  dust: '#7d879b',
  dusk: '#27324d',
  frost: '#5f93dd',
  thaw: '#ffdf9e',
  strain: '#c4503c',
  trust: {
    hostile: { colour: '#c0331f', width: 2.8, dashes: [0.1, 6.5], glow: 0, sparks: 0 },
    wary: { colour: '#8f4f83', width: 1.6, dashes: [7, 6], glow: 0, sparks: 1 },
    cautious: { colour: '#687a9d', width: 1.4, dashes: [], glow: 0, sparks: 1 },
    warm: { colour: '#2168c4', width: 2.3, dashes: [], glow: 0.15, sparks: 2 },
    close: { colour: '#0a7a5a', width: 3.8, dashes: [], glow: 0.3, sparks: 3 },
  },
  faint: 0.16,
  adds: false,
  moon: {
    lit: [255, 253, 248],
    dark: [128, 158, 200],
    darkAlpha: 0.72,
    exposure: 1.75,
    glow: '#ffffff',
    glowStrength: 0.85,
  },
};

export function paletteOf(theme: BoardStyle['theme']): Palette {
  return theme === 'night' ? NIGHT : DAY;
}

/** `#rrggbb` as the number that Phaser's tints take. */
export function tintOf(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

/** `#rrggbb` with an opacity of 0-1, for the 2D canvas. */
export function fade(colour: string, alpha: number): string {
  const value = tintOf(colour);
  return `rgba(${value >> 16}, ${(value >> 8) & 255}, ${value & 255}, ${alpha})`;
}
