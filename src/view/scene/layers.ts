import type Phaser from 'phaser';
import { type ByNation, byNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { drawRelations, Ways } from './arcs.ts';
import { drawBackdrop, drawGlow, drawMood } from './backdrop.ts';
import { drawBases } from './bases.ts';
import { type Box, type Point, smoothstep } from './geometry.ts';
import { write } from './ink.ts';
import { type BoardLayout, tokenAt } from './layout.ts';
import { drawLegend, drawProgrammes } from './legend.ts';
import { type Disc, shadeMoon } from './moon.ts';
import { type NamePlace, placeNames } from './names.ts';
import { fade, type Palette } from './palette.ts';
import type { BoardPicture } from './picture.ts';
import { type Pen, Plate, Sheet, Twin, TwinSheet } from './sheet.ts';
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

/** A box over some boxes in whole pixels, with a little more for what glows. */
function around(boxes: readonly Box[]): Box {
  const x = Math.floor(Math.min(...boxes.map((box) => box.x))) - 8;
  const y = Math.floor(Math.min(...boxes.map((box) => box.y))) - 8;
  const width = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width))) + 8 - x;
  const height = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height))) + 8 - y;
  return { x, y, width, height };
}

/** What runs between nations as one of the two sheets shows it. */
interface Drawn {
  readonly ground: string; // where tokens and names stand, as text
  readonly content: string; // the relations as text
  readonly relations: Relations;
  readonly ways: Ways;
}

const NOTHING: Relations = { threads: [], barriers: [], truces: [] };

/** Something to paint, and a text that differs where the painting would. */
interface Painting {
  readonly content: string;
  readonly draw: (pen: Pen) => void;
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
  readonly #programmes: TwinSheet;
  readonly #list: Box; // where it lies
  readonly #arcs: readonly [Sheet, Sheet];
  readonly #arcsLeft: number;
  readonly #moon: TwinSheet;
  readonly #glow: Sheet;
  readonly #bases: TwinSheet;
  readonly #plate: Plate;
  readonly #tokens: ByNation<Twin>;
  readonly #names: ByNation<Twin>;
  readonly #focus: Phaser.GameObjects.Image;
  readonly #hover: Phaser.GameObjects.Image;
  readonly #drawn: [Drawn | null, Drawn | null] = [null, null];
  #front: 0 | 1 = 0;
  #glowing = Number.NaN; // the clock's step that the glow was drawn for
  #picture: BoardPicture | null = null;
  #places: ByNation<Point>;
  readonly #bare: Drawn;

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
    const list = around(layout.corners.surface);
    this.#list = list;
    this.#programmes = this.#twin(
      list.width,
      list.height,
      DEPTH.notes,
      list.x + list.width / 2,
      list.y + list.height / 2,
    );
    this.#glow = this.#sheet(moonRadius * 3.6, moonRadius * 3.6, DEPTH.glow, centre.x, centre.y);
    const disc = setting.disc.size / density;
    this.#moon = this.#twin(disc, disc, DEPTH.moon, centre.x, centre.y);
    this.#bases = this.#twin(moonRadius * 2, moonRadius * 2, DEPTH.bases, centre.x, centre.y);
    const extent = 2 * tokenExtent(layout);
    const line = layout.nameSize * 1.6; // the text's middle is at half of it
    const size = (nation: Nation) => [layout.nameWidths[nation] + 10, line] as const;
    const square = [extent, extent] as const;
    const plate = new Plate(
      scene,
      [
        square,
        ...NATIONS.flatMap(() => [square, square]),
        ...NATIONS.flatMap((nation) => [size(nation), size(nation)]),
      ],
      density,
    );
    this.#plate = plate;
    const printed = (place: number, depth: number) => {
      const faces = [plate.face(place), plate.face(place + 1)] as const;
      return new Twin(plate.print(faces[0]).setDepth(depth), faces);
    };
    this.#tokens = byNation((_, index) => printed(1 + 2 * index, DEPTH.token));
    this.#names = byNation((_, index) => printed(1 + 2 * (NATIONS.length + index), DEPTH.name));
    const focus = plate.face(0);
    focus.paint((pen) => drawFocus(pen, layout, palette));
    this.#focus = plate.print(focus).setDepth(DEPTH.focus).setVisible(false);
    this.#hover = plate.print(focus).setDepth(DEPTH.focus).setAlpha(0.45).setVisible(false);
    this.#backdrop.paint((pen) => drawBackdrop(pen, layout, palette, setting.words, setting.family));
    this.#places = byNation((nation) => tokenAt(layout, nation, 50));
    this.#bare = { ground: '', content: '', relations: NOTHING, ways: new Ways(layout, this.#places, []) };
  }

  get places(): ByNation<Point> {
    return this.#places;
  }

  get ways(): Ways {
    return (this.#drawn[this.#front] ?? this.#bare).ways;
  }

  get relations(): Relations {
    return (this.#drawn[this.#front] ?? this.#bare).relations;
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
    this.#places = this.#placesOf(picture);
    for (const nation of NATIONS) this.#showToken(picture, nation);
    const names = placeNames(layout, this.#places, picture.seat, picture.selected);
    for (const nation of NATIONS) this.#showName(picture, nation, names.get(nation));
    this.#showArcs(picture, names);
    const strain = smoothstep(45, 95, picture.tension);
    this.#mood.image.setAlpha(strain).setVisible(strain > 0.02);
    this.showClock(picture.clock);
    this.showProgrammes(picture.programmes);
    const at = picture.selected && this.#places[picture.selected];
    this.#plate.place(this.#focus, at?.x ?? 0, at?.y ?? 0);
    this.#focus.setVisible(at !== null);
    this.#plate.upload();
  }

  hover(nation: Nation | null): void {
    const at = nation && nation !== this.#picture?.selected ? this.#places[nation] : null;
    this.#hover.setVisible(at !== null).setPosition(at?.x ?? 0, at?.y ?? 0);
  }

  /**
   * Paints ahead what a film will turn over: between two frames there is time for it, within one there isn't. Nothing
   * changes on the board.
   */
  prepare(after: BoardPicture): void {
    for (const nation of NATIONS) {
      const { content, draw } = this.#tokenOf(after, nation);
      this.#tokens[nation].prepare(content, draw);
    }
    this.#plate.upload();
    const moon = this.#moonOf(after.clock);
    this.#moon.prepare(moon.content, moon.draw);
    const bases = this.#basesOf(after.programmes);
    this.#bases.prepare(bases.content, bases.draw);
    this.#programmes.prepare(bases.content, this.#listOf(after.programmes));
    const places = this.#placesOf(after);
    const names = placeNames(this.setting.layout, places, after.seat, after.selected);
    this.#paintArcs(after, places, names);
  }

  /** One token as it is in a picture, while the rest of the board still shows another. */
  showToken(picture: BoardPicture, nation: Nation): void {
    const { content, draw } = this.#tokenOf(picture, nation);
    if (this.#tokens[nation].show(content, draw)) this.#plate.upload();
  }

  showProgrammes(programmes: BoardPicture['programmes']): void {
    const { content, draw } = this.#basesOf(programmes);
    this.#bases.show(content, draw);
    this.#programmes.show(content, this.#listOf(programmes));
  }

  showClock(clock: number): void {
    const { palette, layout } = this.setting;
    const { content, draw, step } = this.#moonOf(clock);
    this.#moon.show(content, draw);
    if (this.#glowing === step) return;
    this.#glowing = step;
    this.#glow.paint((pen) => drawGlow(pen, layout, palette, step));
  }

  #tokenOf(picture: BoardPicture, nation: Nation): Painting {
    const { layout, palette, family } = this.setting;
    const state = picture.nations[nation];
    const own = picture.seat === nation;
    return {
      content: JSON.stringify([state.signed, state.member, state.samples, own]),
      draw: (pen) => drawToken(pen, layout, palette, nation, state, own, family),
    };
  }

  #basesOf(programmes: BoardPicture['programmes']): Painting {
    const { layout, palette } = this.setting;
    return {
      content: JSON.stringify(programmes),
      draw: (pen) => {
        pen.translate(layout.moonRadius, layout.moonRadius);
        drawBases(pen, layout.moonRadius, palette, programmes);
      },
    };
  }

  #listOf(programmes: BoardPicture['programmes']): Painting['draw'] {
    const { layout, palette, words, family } = this.setting;
    const { x, y } = this.#list;
    return (pen) => {
      pen.translate(-x, -y);
      drawProgrammes(pen, layout, palette, words, programmes, family);
    };
  }

  #moonOf(clock: number): Painting & { readonly step: number } {
    const { palette, disc } = this.setting;
    const step = Math.round(clock * 200) / 200;
    const draw = (pen: Pen) => {
      const pixels = new ImageData(disc.size, disc.size);
      pixels.data.set(shadeMoon(disc, step, palette.moon));
      pen.putImageData(pixels, 0, 0);
    };
    return { content: String(step), draw, step };
  }

  destroy(): void {
    this.#hover.destroy();
    this.#focus.destroy();
    for (const sheet of [
      this.#backdrop,
      this.#mood,
      ...this.#legend,
      this.#programmes,
      ...this.#arcs,
      this.#moon,
      this.#glow,
      this.#bases,
    ]) {
      sheet.destroy();
    }
    for (const nation of NATIONS) {
      this.#tokens[nation].image.destroy();
      this.#names[nation].image.destroy();
    }
    this.#plate.destroy();
  }

  #showToken(picture: BoardPicture, nation: Nation): void {
    this.showToken(picture, nation);
    const at = this.#places[nation];
    // A film that was skipped may have left it shaken, tinted or raised.
    const { image } = this.#tokens[nation];
    image
      .setAlpha(1)
      .setDepth(DEPTH.token)
      .setRotation(0)
      .setScale(1 / this.setting.density)
      .clearTint();
    this.#plate.place(image, at.x, at.y);
  }

  #showName(picture: BoardPicture, nation: Nation, place: NamePlace | undefined): void {
    const { layout, palette, family } = this.setting;
    const { image } = this.#names[nation];
    image
      .setVisible(place !== undefined)
      .setAlpha(1)
      .setDepth(DEPTH.name);
    if (!place) return;
    const { box } = place;
    this.#plate.place(image, box.x + box.width / 2, box.y + box.height / 2);
    const name = picture.nations[nation].name;
    const own = picture.seat === nation;
    const width = layout.nameWidths[nation] + 10;
    this.#names[nation].show(JSON.stringify([name, own]), (pen) => {
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

  #placesOf(picture: BoardPicture): ByNation<Point> {
    return byNation((nation) => tokenAt(this.setting.layout, nation, picture.nations[nation].prestige));
  }

  #showArcs(picture: BoardPicture, names: ReadonlyMap<Nation, NamePlace>): void {
    const side = this.#paintArcs(picture, this.#places, names);
    this.#front = side;
    this.arcsImage.setVisible(true).setAlpha(1);
    this.#arcs[side === 0 ? 1 : 0].image.setVisible(false);
  }

  /** Paints what runs between nations on the sheet that is not shown, unless one has it. @returns which has it */
  #paintArcs(picture: BoardPicture, places: ByNation<Point>, names: ReadonlyMap<Nation, NamePlace>): 0 | 1 {
    const { layout, palette } = this.setting;
    const labels = [...names.values()].map((place) => place.box);
    const ground = JSON.stringify([places, labels]);
    const relations = relationsOf(picture);
    const content = JSON.stringify(relations);
    for (const side of [0, 1] as const) {
      const drawn = this.#drawn[side];
      if (drawn?.ground === ground && drawn.content === content) return side;
    }
    const shown = this.#drawn[this.#front];
    const bands = layout.bands.flatMap((band) => (band.label ? [band.label] : []));
    const ways =
      shown?.ground === ground
        ? shown.ways
        : new Ways(layout, places, [...labels, ...bands, ...layout.panels]);
    const back = this.#front === 0 ? 1 : 0;
    this.#drawn[back] = { ground, content, relations, ways };
    this.#arcs[back].paint((pen) => {
      pen.translate(-this.#arcsLeft, 0);
      drawRelations(pen, relations, ways, palette, layout.weight);
    });
    return back;
  }

  /** The corners that never change. */
  #drawLegend(): readonly Sheet[] {
    const { layout, palette, words, family } = this.setting;
    const { legend, flow, key } = layout.corners;
    return [flow ? [legend, flow] : [legend], ...(key ? [[key]] : [])].map((boxes) => {
      const { x, y, width, height } = around(boxes);
      return this.#sheet(width, height, DEPTH.notes, x + width / 2, y + height / 2).paint((pen) => {
        pen.translate(-x, -y);
        drawLegend(pen, layout, palette, words, family);
      });
    });
  }

  #twin(width: number, height: number, depth: number, x: number, y: number): TwinSheet {
    const sheet = new TwinSheet(this.#scene, width, height, this.setting.density);
    sheet.place(x, y).image.setDepth(depth);
    return sheet;
  }

  #sheet(width: number, height: number, depth: number, x = 0, y = 0): Sheet {
    const sheet = new Sheet(this.#scene, width, height, this.setting.density);
    sheet.place(x, y).image.setDepth(depth);
    return sheet;
  }
}
