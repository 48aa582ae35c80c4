import type Phaser from 'phaser';
import { type ByNation, byNation, type Nation } from '../../vocabulary/nations.ts';
import { drawRelations, Ways } from './arcs.ts';
import { DEPTH } from './depth.ts';
import type { Point } from './geometry.ts';
import { tokenAt } from './layout.ts';
import type { NamePlace } from './names.ts';
import type { BoardPicture } from './picture.ts';
import type { Setting } from './setting.ts';
import { Sheet } from './sheet.ts';
import { type Relations, relationsOf } from './threads.ts';

/** What runs between nations as one of the two sheets shows it. */
interface Drawn {
  readonly ground: string; // where tokens and names stand, as text
  readonly content: string; // the relations as text
  readonly relations: Relations;
  readonly ways: Ways;
}

const NOTHING: Relations = { threads: [], barriers: [], truces: [] };

/** What runs between nations, on two sheets: while one is shown the next year's is painted on the other. */
export class LightSheets {
  readonly #setting: Setting;
  readonly #sheets: readonly [Sheet, Sheet];
  readonly #left: number;
  readonly #drawn: [Drawn | null, Drawn | null] = [null, null];
  readonly #bare: Drawn;
  #front: 0 | 1 = 0;

  constructor(scene: Phaser.Scene, setting: Setting) {
    const { layout, density } = setting;
    const { width, height, centre } = layout;
    this.#setting = setting;
    // Light never leaves the bands by more than a token's width: no need for a sheet as wide as the canvas.
    const far = layout.outerRadius + layout.reach + 12;
    this.#left = Math.max(0, Math.floor(centre.x - far));
    const across = Math.min(width, Math.ceil(centre.x + far)) - this.#left;
    const sheet = () => {
      const made = new Sheet(scene, across, height, density).place(this.#left + across / 2, height / 2);
      made.image.setDepth(DEPTH.arcs);
      return made;
    };
    this.#sheets = [sheet(), sheet()];
    this.#sheets[1].image.setVisible(false);
    const places = byNation((nation) => tokenAt(layout, nation, 50));
    this.#bare = { ground: '', content: '', relations: NOTHING, ways: new Ways(layout, places, []) };
  }

  get ways(): Ways {
    return this.#shown.ways;
  }

  get relations(): Relations {
    return this.#shown.relations;
  }

  get image(): Phaser.GameObjects.Image {
    return this.#sheets[this.#front].image;
  }

  show(picture: BoardPicture, places: ByNation<Point>, names: ReadonlyMap<Nation, NamePlace>): void {
    const side = this.prepare(picture, places, names);
    this.#front = side;
    this.image.setVisible(true).setAlpha(1);
    this.#sheets[side === 0 ? 1 : 0].image.setVisible(false);
  }

  /** Paints a picture's relations on the sheet that is not shown, unless one has them. @returns which has them */
  prepare(picture: BoardPicture, places: ByNation<Point>, names: ReadonlyMap<Nation, NamePlace>): 0 | 1 {
    const { layout, palette } = this.#setting;
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
    this.#sheets[back].paint((pen) => {
      pen.translate(-this.#left, 0);
      drawRelations(pen, relations, ways, palette, layout.weight);
    });
    return back;
  }

  destroy(): void {
    for (const sheet of this.#sheets) sheet.destroy();
  }

  get #shown(): Drawn {
    return this.#drawn[this.#front] ?? this.#bare;
  }
}
