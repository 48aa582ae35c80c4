import Phaser from 'phaser';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { Props, Stage } from './acts/stage.ts';
import { Animator, easeBoth, swell } from './animator.ts';
import { Assembly } from './assembly.ts';
import { type FilmEars, layFilm } from './film.ts';
import { Flow } from './flow.ts';
import { mix, type Point } from './geometry.ts';
import { Layers } from './layers.ts';
import { nationAt } from './layout.ts';
import type { BoardEvent, BoardPicture, BoardStyle } from './picture.ts';
import { layPrologue } from './prologue.ts';
import type { Pace } from './pump.ts';
import type { Setting } from './setting.ts';
import { Stamps } from './stamps.ts';
import { openingPicture, planReveal } from './timeline.ts';

const SETTLE = 900;

/** Draws pictures and plays films between them. Holds no rules: it doesn't know why anything happens. */
export class BoardScene extends Phaser.Scene {
  readonly #animator = new Animator();
  #layers: Layers | null = null;
  #stamps: Stamps | null = null;
  #flow: Flow | null = null;
  #assembly: Assembly | null = null;
  #stage: Props | null = null;
  #style: BoardStyle;
  /** What the running film ends in, and whom to tell. */
  #ending: { readonly settle: () => void } | null = null;
  #ready: (() => void) | null;

  constructor(style: BoardStyle, ready: () => void) {
    super('board');
    this.#style = style;
    this.#ready = ready;
  }

  create(): void {
    this.#ready?.();
    this.#ready = null;
  }

  /** Whether a film runs. */
  get isPlaying(): boolean {
    return this.#ending !== null;
  }

  /** Makes everything anew for a size or style; a running film is settled first. */
  arrange(setting: Setting, style: BoardStyle, picture: BoardPicture | null): void {
    this.skip();
    this.#strike();
    this.#style = style;
    const { width, height } = setting.layout;
    this.cameras.main
      .setSize(width * setting.density, height * setting.density)
      .setOrigin(0, 0)
      .setZoom(setting.density);
    this.#layers = new Layers(this, setting);
    this.#stamps = new Stamps(this, setting.density, setting.palette);
    this.#flow = new Flow(this, this.#stamps, setting.palette);
    this.#assembly = new Assembly(this, this.#layers, style.motion === 'full');
    if (picture) this.show(picture);
  }

  show(picture: BoardPicture): void {
    this.#layers?.show(picture);
    this.#assembly?.follow();
    this.#follow();
  }

  /** Plays a film from the picture shown to `after`; resolves when it has settled there, by itself or skipped. */
  reveal(events: readonly BoardEvent[], after: BoardPicture, ears: FilmEars): Promise<void> {
    this.skip();
    const layers = this.#layers;
    const stamps = this.#stamps;
    const last = layers?.picture;
    if (!layers || !stamps || !last) {
      this.show(after);
      return Promise.resolve();
    }
    const still = this.#style.motion === 'reduced';
    const before = openingPicture(last, after);
    this.show(before);
    layers.prepare(after);
    const plan = planReveal(events, after, layers.setting.layout.form === 'upright');
    const stage = new Stage(this, layers, stamps, this.#animator, before, after, this.#assembly);
    this.#stage = stage;
    layFilm(stage, plan, still, ears);
    if (plan.words) this.#stepBack(stage, plan.words.end);
    for (const { moment, at, duration } of plan.beats) {
      if (moment) stage.play(at, duration, (t) => this.#dimFlow(swell(t, 0.12)));
    }
    return new Promise((resolve) => {
      this.#ending = {
        settle: () => {
          this.show(after);
          resolve();
        },
      };
      stage.cue(plan.settle, () => this.#glide(stage, after, plan.settle, still ? 0 : SETTLE));
      stage.play(plan.settle, SETTLE, () => undefined, { done: () => this.skip() });
    });
  }

  playPrologue(): Promise<void> {
    this.skip();
    const layers = this.#layers;
    const stamps = this.#stamps;
    if (!layers || !stamps) return Promise.resolve();
    const props = new Props(this, layers.setting, stamps, this.#animator);
    this.#stage = props;
    const length = layPrologue(props, this.#style.motion === 'reduced');
    return new Promise((resolve) => {
      this.#ending = { settle: resolve };
      props.cue(length, () => this.skip());
    });
  }

  /** Ends a running film at once, on the same picture that it would have ended on. */
  skip(): void {
    const ending = this.#ending;
    this.#ending = null;
    this.#animator.clear();
    this.#stage?.clear();
    this.#stage = null;
    ending?.settle();
  }

  /** How fast films run: 1 is their own speed, 0 holds them where they are. */
  setRate(rate: number): void {
    this.#animator.rate = rate;
  }

  nationAt(point: Point): Nation | null {
    return this.#layers ? nationAt(this.#layers.setting.layout, this.#layers.places, point) : null;
  }

  hover(nation: Nation | null): void {
    this.#layers?.hover(nation);
  }

  /** Moves what moves; says how soon the next frame is wanted. */
  advance(now: number): Pace {
    this.#animator.advance(now);
    const film = this.#animator.busy;
    const flow = this.#flow;
    if (flow?.running) flow.move(now);
    this.#assembly?.move(now);
    const debate = this.#assembly?.pace ?? 'still';
    if (film) return this.#animator.rate === 0 ? 'calm' : 'lively';
    return debate === 'still' && flow?.running ? 'calm' : debate;
  }

  /** Lets go of every texture. */
  strike(): void {
    this.skip();
    this.#strike();
  }

  #strike(): void {
    this.#flow?.clear();
    this.#assembly?.clear();
    this.#layers?.destroy();
    this.#stamps?.destroy();
    this.#flow = null;
    this.#assembly = null;
    this.#layers = null;
    this.#stamps = null;
  }

  #follow(): void {
    if (!this.#layers) return;
    const most = this.#style.motion === 'reduced' ? 0 : this.#style.graphics === 'low' ? 0.34 : 1;
    if (!this.#flow) return;
    this.#flow.follow(this.#layers, most);
    this.#flow.strength = 1;
  }

  /** @param by how far the light that flows steps back, 0-1 */
  #dimFlow(by: number): void {
    if (this.#flow) this.#flow.strength = 1 - 0.9 * by;
  }

  /** While Words are read, the light between nations steps back. */
  #stepBack(stage: Stage, until: number): void {
    const arcs = stage.layers.arcsImage;
    const dim = (t: number) => {
      arcs.setAlpha(1 - 0.8 * t);
      // The cards lie where names stand, and tokens carry their codes.
      for (const nation of NATIONS) stage.layers.nameImage(nation).setAlpha(1 - t);
      this.#dimFlow(t);
    };
    stage.play(0, 300, dim);
    stage.play(until - 300, 300, (t) => dim(1 - t));
  }

  /** Tokens slide from where they were, new light comes up. */
  #glide(stage: Stage, after: BoardPicture, at: number, duration: number): void {
    const { layers } = stage;
    const from = layers.places;
    const shownArcs = layers.arcsImage;
    layers.show(after);
    this.#assembly?.follow();
    const to = layers.places;
    const fresh = layers.arcsImage;
    this.#flow?.clear();
    if (duration === 0) return;
    for (const nation of NATIONS) {
      const token = layers.tokenImage(nation);
      const name = layers.nameImage(nation);
      const goal = { x: name.x, y: name.y };
      const dx = from[nation].x - to[nation].x;
      const dy = from[nation].y - to[nation].y;
      if (dx === 0 && dy === 0) continue;
      stage.play(at, duration, (t) => {
        const left = 1 - easeBoth(t);
        token.setPosition(to[nation].x + dx * left, to[nation].y + dy * left);
        name.setPosition(goal.x + dx * left, goal.y + dy * left);
      });
    }
    if (fresh !== shownArcs) {
      shownArcs.setVisible(true);
      stage.play(
        at,
        duration,
        (t) => {
          fresh.setAlpha(mix(0, 1, t));
          shownArcs.setAlpha(1 - t);
        },
        { done: () => shownArcs.setVisible(false) },
      );
    }
  }
}
