import type Phaser from 'phaser';
import { type ByNation, byNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { Ways } from './arcs.ts';
import { drawBackdrop, drawGlow, drawMood } from './backdrop.ts';
import { DEPTH } from './depth.ts';
import { type Box, type Point, smoothstep } from './geometry.ts';
import { tokenAt } from './layout.ts';
import { drawLegend } from './legend.ts';
import { LightSheets } from './lightSheets.ts';
import { type NamePlace, placeNames } from './names.ts';
import {
  basesPainting,
  listPainting,
  moonPainting,
  namePainting,
  nameRoom,
  tokenPainting,
} from './paintings.ts';
import type { BoardPicture } from './picture.ts';
import type { Setting } from './setting.ts';
import { Plate, Sheet, Twin, TwinSheet } from './sheet.ts';
import type { Relations } from './threads.ts';
import { drawFocus, tokenExtent } from './tokens.ts';

const MOOD_SIZE = 64; // stretched over the canvas: it holds nothing sharp

/** A box over some boxes in whole pixels, with a little more for what glows. */
function around(boxes: readonly Box[]): Box {
  const x = Math.floor(Math.min(...boxes.map((box) => box.x))) - 8;
  const y = Math.floor(Math.min(...boxes.map((box) => box.y))) - 8;
  const width = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width))) + 8 - x;
  const height = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height))) + 8 - y;
  return { x, y, width, height };
}

/** The still board: sheets drawn from a picture, each again only when what it shows has changed. */
export class Layers {
  readonly setting: Setting;
  readonly #scene: Phaser.Scene;
  readonly #backdrop: Sheet;
  readonly #mood: Sheet;
  readonly #legend: readonly [Sheet, ...Sheet[]];
  readonly #programmes: TwinSheet;
  readonly #list: Box; // where it lies
  readonly #light: LightSheets;
  readonly #moon: TwinSheet;
  readonly #glow: Sheet;
  readonly #bases: TwinSheet;
  readonly #plate: Plate;
  readonly #tokens: ByNation<Twin>;
  readonly #names: ByNation<Twin>;
  readonly #focus: Phaser.GameObjects.Image;
  readonly #hover: Phaser.GameObjects.Image;
  #glowing = Number.NaN; // the clock's step that the glow was drawn for
  #picture: BoardPicture | null = null;
  #places: ByNation<Point>;

  constructor(scene: Phaser.Scene, setting: Setting) {
    const { layout, density, palette } = setting;
    const { width, height, centre, moonRadius } = layout;
    this.setting = setting;
    this.#scene = scene;
    this.#backdrop = this.#sheet(width, height, DEPTH.backdrop, width / 2, height / 2);
    this.#mood = this.#sheet(MOOD_SIZE, MOOD_SIZE, DEPTH.mood, width / 2, height / 2);
    this.#mood.paint((pen) => drawMood(pen, MOOD_SIZE, palette)).image.setDisplaySize(width, height);
    this.#light = new LightSheets(scene, setting);
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
    const square = [extent, extent] as const;
    const plate = new Plate(
      scene,
      [
        square,
        ...NATIONS.flatMap(() => [square, square]),
        ...NATIONS.flatMap((nation) => [nameRoom(setting, nation), nameRoom(setting, nation)]),
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
  }

  get places(): ByNation<Point> {
    return this.#places;
  }

  get ways(): Ways {
    return this.#light.ways;
  }

  get relations(): Relations {
    return this.#light.relations;
  }

  get picture(): BoardPicture | null {
    return this.#picture;
  }

  tokenImage(nation: Nation): Phaser.GameObjects.Image {
    return this.#tokens[nation].image;
  }

  get arcsImage(): Phaser.GameObjects.Image {
    return this.#light.image;
  }

  get basesImage(): Phaser.GameObjects.Image {
    return this.#bases.image;
  }

  /** The corner that explains the look of trust. */
  get trustLegend(): Phaser.GameObjects.Image {
    return this.#legend[0].image;
  }

  /** Draws a picture; what it has in common with the last one stays as it is. */
  show(picture: BoardPicture): void {
    const { layout } = this.setting;
    this.#picture = picture;
    this.#places = this.#placesOf(picture);
    for (const nation of NATIONS) this.#showToken(picture, nation);
    const names = placeNames(layout, this.#places, picture.seat, picture.selected);
    for (const nation of NATIONS) this.#showName(picture, nation, names.get(nation));
    this.#light.show(picture, this.#places, names);
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
      const { content, draw } = tokenPainting(this.setting, after, nation);
      this.#tokens[nation].prepare(content, draw);
    }
    this.#plate.upload();
    const moon = moonPainting(this.setting, after.clock);
    this.#moon.prepare(moon.content, moon.draw);
    const bases = basesPainting(this.setting, after.programmes);
    this.#bases.prepare(bases.content, bases.draw);
    const list = listPainting(this.setting, this.#list, after.programmes);
    this.#programmes.prepare(list.content, list.draw);
    const places = this.#placesOf(after);
    const names = placeNames(this.setting.layout, places, after.seat, after.selected);
    this.#light.prepare(after, places, names);
  }

  /** One token as it is in a picture, while the rest of the board still shows another. */
  showToken(picture: BoardPicture, nation: Nation): void {
    const { content, draw } = tokenPainting(this.setting, picture, nation);
    if (this.#tokens[nation].show(content, draw)) this.#plate.upload();
  }

  showProgrammes(programmes: BoardPicture['programmes']): void {
    const bases = basesPainting(this.setting, programmes);
    this.#bases.show(bases.content, bases.draw);
    const list = listPainting(this.setting, this.#list, programmes);
    this.#programmes.show(list.content, list.draw);
  }

  showClock(clock: number): void {
    const { palette, layout } = this.setting;
    const { content, draw, step } = moonPainting(this.setting, clock);
    this.#moon.show(content, draw);
    if (this.#glowing === step) return;
    this.#glowing = step;
    this.#glow.paint((pen) => drawGlow(pen, layout, palette, step));
  }

  destroy(): void {
    this.#hover.destroy();
    this.#focus.destroy();
    for (const sheet of [
      this.#backdrop,
      this.#mood,
      ...this.#legend,
      this.#programmes,
      this.#light,
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
    const { image } = this.#names[nation];
    image
      .setVisible(place !== undefined)
      .setAlpha(1)
      .setDepth(DEPTH.name);
    if (!place) return;
    const { box } = place;
    this.#plate.place(image, box.x + box.width / 2, box.y + box.height / 2);
    const { content, draw } = namePainting(this.setting, picture, nation);
    this.#names[nation].show(content, draw);
  }

  nameImage(nation: Nation): Phaser.GameObjects.Image {
    return this.#names[nation].image;
  }

  #placesOf(picture: BoardPicture): ByNation<Point> {
    return byNation((nation) => tokenAt(this.setting.layout, nation, picture.nations[nation].prestige));
  }

  /** The corners that never change. */
  #drawLegend(): readonly [Sheet, ...Sheet[]] {
    const { layout, palette, words, family } = this.setting;
    const { legend, flow, key } = layout.corners;
    const corner = (...boxes: readonly Box[]) => {
      const { x, y, width, height } = around(boxes);
      return this.#sheet(width, height, DEPTH.notes, x + width / 2, y + height / 2).paint((pen) => {
        pen.translate(-x, -y);
        drawLegend(pen, layout, palette, words, family);
      });
    };
    return [flow ? corner(legend, flow) : corner(legend), ...(key ? [corner(key)] : [])];
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
