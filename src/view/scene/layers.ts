import type Phaser from 'phaser';
import { type ByNation, byNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { drawRelations, Ways } from './arcs.ts';
import { drawBackdrop, drawMood } from './backdrop.ts';
import { drawBases } from './bases.ts';
import { type Box, type Point, smoothstep } from './geometry.ts';
import { write } from './ink.ts';
import { type BoardLayout, tokenAt } from './layout.ts';
import { drawLegend, drawProgrammes } from './legend.ts';
import { type Disc, shadeMoon } from './moon.ts';
import { type NamePlace, placeNames } from './names.ts';
import { fade, type Palette } from './palette.ts';
import type { BoardPicture } from './picture.ts';
import { Sheet } from './sheet.ts';
import { type Relations, relationsOf } from './threads.ts';
import { drawFocus, drawSeatMark, drawToken, tokenExtent } from './tokens.ts';
import type { BoardWords } from './words.ts';

/** What lies on what. */
export const DEPTH = {
  backdrop: 0,
  mood: 0.5,
  arcs: 1,
  glow: 2,
  moon: 3,
  bases: 4,
  sparks: 5,
  notes: 6,
  token: 7,
  name: 8,
  focus: 9,
  veil: 12,
  act: 14,
  card: 16,
  mark: 18,
  prologue: 30,
} as const;

const MOOD_SIZE = 64; // stretched over the canvas: it holds nothing sharp

/** A sheet over a corner of the canvas, and where its own corner lies. */
interface Corner {
  readonly sheet: Sheet;
  readonly left: number;
  readonly top: number;
}

/** All that the layers are made from and that only a resize or a change of style replaces. */
export interface Setting {
  readonly layout: BoardLayout;
  readonly palette: Palette;
  readonly words: BoardWords;
  readonly family: string;
  readonly density: number;
  readonly disc: Disc;
}

/** The still board: sheets drawn from a picture, each again only when what it shows has changed. */
export class Layers {
  readonly setting: Setting;
  readonly #scene: Phaser.Scene;
  readonly #backdrop: Sheet;
  readonly #mood: Sheet;
  readonly #legend: readonly Sheet[];
  readonly #programmes: Corner;
  readonly #arcs: readonly [Sheet, Sheet];
  readonly #arcsLeft: number;
  readonly #moon: Sheet;
  readonly #glow: Sheet;
  readonly #bases: Sheet;
  readonly #tokens: ByNation<Sheet>;
  readonly #names: ByNation<Sheet>;
  readonly #focus: Sheet;
  readonly #hover: Phaser.GameObjects.Image;
  readonly #drawn = new Map<string, string>();
  #front: 0 | 1 = 0;
  #picture: BoardPicture | null = null;
  #places: ByNation<Point>;
  #relations: Relations = { threads: [], barriers: [], truces: [] };
  #ways: Ways;

  constructor(scene: Phaser.Scene, setting: Setting) {
    const { layout, density, palette } = setting;
    const { width, height, centre, moonRadius } = layout;
    this.setting = setting;
    this.#scene = scene;
    this.#backdrop = this.#sheet(width, height, DEPTH.backdrop, width / 2, height / 2);
    this.#mood = this.#sheet(MOOD_SIZE, MOOD_SIZE, DEPTH.mood, width / 2, height / 2);
    this.#mood.paint((pen) => drawMood(pen, MOOD_SIZE, palette)).image.setDisplaySize(width, height);
    // Light never leaves the bands by more than a token's width: no need for a sheet as wide as the canvas.
    const far = layout.outerRadius + layout.reach + 12;
    this.#arcsLeft = Math.max(0, Math.floor(centre.x - far));
    const arcsWidth = Math.min(width, Math.ceil(centre.x + far)) - this.#arcsLeft;
    const arcsSheet = () =>
      this.#sheet(arcsWidth, height, DEPTH.arcs, this.#arcsLeft + arcsWidth / 2, height / 2);
    this.#arcs = [arcsSheet(), arcsSheet()];
    this.#arcs[1].image.setVisible(false);
    this.#legend = this.#drawLegend();
    this.#programmes = this.#corner(layout.corners.surface);
    this.#glow = this.#sheet(moonRadius * 3.6, moonRadius * 3.6, DEPTH.glow, centre.x, centre.y);
    this.#moon = this.#sheet(
      setting.disc.size / density,
      setting.disc.size / density,
      DEPTH.moon,
      centre.x,
      centre.y,
    );
    this.#bases = this.#sheet(moonRadius * 2, moonRadius * 2, DEPTH.bases, centre.x, centre.y);
    const extent = 2 * tokenExtent(layout);
    this.#tokens = byNation(() => this.#sheet(extent, extent, DEPTH.token));
    const line = layout.nameSize * 1.6; // the text's middle is at half of it
    this.#names = byNation((nation) => this.#sheet(layout.nameWidths[nation] + 10, line, DEPTH.name));
    this.#focus = this.#sheet(extent, extent, DEPTH.focus);
    this.#focus.paint((pen) => drawFocus(pen, layout, palette)).image.setVisible(false);
    this.#hover = scene.add
      .image(0, 0, this.#focus.image.texture.key)
      .setScale(1 / density)
      .setDepth(DEPTH.focus)
      .setAlpha(0.45)
      .setVisible(false);
    this.#backdrop.paint((pen) => drawBackdrop(pen, layout, palette, setting.words, setting.family));
    this.#places = byNation((nation) => tokenAt(layout, nation, 50));
    this.#ways = new Ways(layout, this.#places, []);
  }

  get places(): ByNation<Point> {
    return this.#places;
  }

  get ways(): Ways {
    return this.#ways;
  }

  get relations(): Relations {
    return this.#relations;
  }

  get picture(): BoardPicture | null {
    return this.#picture;
  }

  tokenImage(nation: Nation): Phaser.GameObjects.Image {
    return this.#tokens[nation].image;
  }

  get arcsImage(): Phaser.GameObjects.Image {
    return this.#arcs[this.#front].image;
  }

  /** Draws a picture; what it has in common with the last one stays as it is. */
  show(picture: BoardPicture): void {
    const { layout } = this.setting;
    this.#picture = picture;
    this.#places = byNation((nation) => tokenAt(layout, nation, picture.nations[nation].prestige));
    for (const nation of NATIONS) this.#showToken(picture, nation);
    const names = placeNames(layout, this.#places, picture.seat, picture.selected);
    for (const nation of NATIONS) this.#showName(picture, nation, names.get(nation));
    this.#showArcs(picture, names);
    const strain = smoothstep(45, 95, picture.tension);
    this.#mood.image.setAlpha(strain).setVisible(strain > 0.02);
    this.showClock(picture.clock);
    this.showProgrammes(picture.programmes);
    const at = picture.selected && this.#places[picture.selected];
    this.#focus.place(at?.x ?? 0, at?.y ?? 0).image.setVisible(at !== null);
  }

  hover(nation: Nation | null): void {
    const at = nation && nation !== this.#picture?.selected ? this.#places[nation] : null;
    this.#hover.setVisible(at !== null).setPosition(at?.x ?? 0, at?.y ?? 0);
  }

  /** One token as it is in a picture, while the rest of the board still shows another. */
  showToken(picture: BoardPicture, nation: Nation): void {
    const { layout, palette, family } = this.setting;
    const state = picture.nations[nation];
    const own = picture.seat === nation;
    if (this.#unchanged(`token ${nation}`, [state.signed, state.member, state.samples, own])) return;
    this.#tokens[nation].paint((pen) => drawToken(pen, layout, palette, nation, state, own, family));
  }

  showProgrammes(programmes: BoardPicture['programmes']): void {
    const { layout, palette, words, family } = this.setting;
    if (this.#unchanged('programmes', programmes)) return;
    this.#bases.paint((pen) => {
      pen.translate(layout.moonRadius, layout.moonRadius);
      drawBases(pen, layout.moonRadius, palette, programmes);
    });
    const { sheet, left, top } = this.#programmes;
    sheet.paint((pen) => {
      pen.translate(-left, -top);
      drawProgrammes(pen, layout, palette, words, programmes, family);
    });
  }

  showClock(clock: number): void {
    const { palette, disc, density, layout } = this.setting;
    const step = Math.round(clock * 200) / 200;
    if (this.#unchanged('clock', step)) return;
    const pixels = new ImageData(disc.size, disc.size);
    pixels.data.set(shadeMoon(disc, step, palette.moon));
    this.#moon.paint((pen) => {
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.putImageData(pixels, 0, 0);
      pen.scale(density, density);
    });
    this.#glow.paint((pen) => {
      const middle = layout.moonRadius * 1.8;
      const strength = palette.moon.glowStrength * (0.55 + 0.45 * step);
      // The glow leans to the lit side and grows with it.
      const x = middle + layout.moonRadius * 0.28 * (1 - step);
      const light = pen.createRadialGradient(
        x,
        middle,
        layout.moonRadius * 0.82,
        x,
        middle,
        layout.moonRadius * 1.5,
      );
      light.addColorStop(0, fade(palette.moon.glow, strength));
      light.addColorStop(0.35, fade(palette.moon.glow, strength * 0.3));
      light.addColorStop(1, fade(palette.moon.glow, 0));
      pen.fillStyle = light;
      pen.fillRect(0, 0, middle * 2, middle * 2);
    });
  }

  destroy(): void {
    this.#hover.destroy();
    for (const sheet of [
      this.#backdrop,
      this.#mood,
      ...this.#legend,
      this.#programmes.sheet,
      ...this.#arcs,
      this.#moon,
      this.#glow,
      this.#bases,
      this.#focus,
    ]) {
      sheet.destroy();
    }
    for (const nation of NATIONS) {
      this.#tokens[nation].destroy();
      this.#names[nation].destroy();
    }
  }

  #showToken(picture: BoardPicture, nation: Nation): void {
    this.showToken(picture, nation);
    const at = this.#places[nation];
    // A film that was skipped may have left it shaken, tinted or raised.
    this.#tokens[nation].place(at.x, at.y).image.setAlpha(1).setDepth(DEPTH.token).clearTint();
  }

  #showName(picture: BoardPicture, nation: Nation, place: NamePlace | undefined): void {
    const { layout, palette, family } = this.setting;
    const sheet = this.#names[nation];
    sheet.image.setVisible(place !== undefined).setAlpha(1);
    if (!place) return;
    const { box } = place;
    sheet.place(box.x + box.width / 2, box.y + box.height / 2);
    const name = picture.nations[nation].name;
    const own = picture.seat === nation;
    if (this.#unchanged(`name ${nation}`, [name, own])) return;
    const width = layout.nameWidths[nation] + 10;
    sheet.paint((pen) => {
      const look = { family, weight: own ? 700 : 600, size: layout.nameSize, colour: palette.text };
      write(pen, name, width / 2, layout.nameSize * 0.8, { ...look, edge: fade(palette.textEdge, 0.85) });
      if (!own) return;
      pen.font = `${look.weight} ${look.size}px ${family}`;
      drawSeatMark(pen, width / 2, layout.nameSize * 1.4, pen.measureText(name).width, palette);
    });
  }

  nameImage(nation: Nation): Phaser.GameObjects.Image {
    return this.#names[nation].image;
  }

  #showArcs(picture: BoardPicture, names: ReadonlyMap<Nation, NamePlace>): void {
    const { layout, palette } = this.setting;
    const labels = [...names.values()].map((place) => place.box);
    if (!this.#unchanged('ways', [this.#places, labels])) {
      const bands = layout.bands.flatMap((band) => (band.label ? [band.label] : []));
      this.#ways = new Ways(layout, this.#places, [...labels, ...bands, ...layout.panels]);
      this.#drawn.delete('arcs');
    }
    this.arcsImage.setAlpha(1);
    this.#arcs[this.#front === 0 ? 1 : 0].image.setVisible(false);
    const relations = relationsOf(picture);
    if (this.#unchanged('arcs', relations)) return;
    this.#relations = relations;
    this.arcsImage.setVisible(false);
    this.#front = this.#front === 0 ? 1 : 0;
    this.#arcs[this.#front].paint((pen) => {
      pen.translate(-this.#arcsLeft, 0);
      drawRelations(pen, this.#relations, this.#ways, palette, layout.weight);
    });
    this.arcsImage.setVisible(true).setAlpha(1);
  }

  #unchanged(layer: string, content: unknown): boolean {
    const key = JSON.stringify(content);
    if (this.#drawn.get(layer) === key) return true;
    this.#drawn.set(layer, key);
    return false;
  }

  /** The corners that never change. */
  #drawLegend(): readonly Sheet[] {
    const { layout, palette, words, family } = this.setting;
    const { legend, flow, key } = layout.corners;
    return [flow ? [legend, flow] : [legend], ...(key ? [[key]] : [])].map((boxes) => {
      const { sheet, left, top } = this.#corner(boxes);
      return sheet.paint((pen) => {
        pen.translate(-left, -top);
        drawLegend(pen, layout, palette, words, family);
      });
    });
  }

  /** A sheet over some boxes, with a little more for what glows. */
  #corner(boxes: readonly Box[]): Corner {
    const left = Math.floor(Math.min(...boxes.map((box) => box.x))) - 8;
    const top = Math.floor(Math.min(...boxes.map((box) => box.y))) - 8;
    const width = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width))) + 8 - left;
    const height = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height))) + 8 - top;
    const sheet = this.#sheet(width, height, DEPTH.notes, left + width / 2, top + height / 2);
    return { sheet, left, top };
  }

  #sheet(width: number, height: number, depth: number, x = 0, y = 0): Sheet {
    const sheet = new Sheet(this.#scene, width, height, this.setting.density);
    sheet.place(x, y).image.setDepth(depth);
    return sheet;
  }
}
