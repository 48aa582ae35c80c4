import Phaser from 'phaser';
import { byNation, type Nation } from '../../vocabulary/nations.ts';
import { BoardScene } from './BoardScene.ts';
import { layOut } from './layout.ts';
import { loadMoon, readDisc } from './moon.ts';
import { paletteOf } from './palette.ts';
import type { Board, BoardEvent, BoardPicture, BoardStyle } from './picture.ts';
import { Pump } from './pump.ts';
import type { Setting } from './setting.ts';
import { canDraw } from './webgl.ts';
import type { BoardWords } from './words.ts';

/** What a browser's canvas is allowed to cost, in pixels, before it is drawn less sharply. */
const MOST_PIXELS = 2560 * 1600;

export interface BoardOptions {
  readonly style: BoardStyle;
  readonly words: BoardWords;
  /** A token was clicked or tapped; null: the empty sky. */
  readonly onPick: (nation: Nation | null) => void;
  /** An event of a reveal is shown just now: caption, announcement and cue belong to this moment. */
  readonly onEvent?: (event: BoardEvent) => void;
  /** Nothing sounds for so many milliseconds: a Word is about to break. */
  readonly onHush?: (milliseconds: number) => void;
  /** `noWebgl`: there will be no board. `contextLost`, `contextRestored`: the board is away for a while. */
  readonly onProblem: (code: 'noWebgl' | 'contextLost' | 'contextRestored') => void;
}

/**
 * Makes the board inside an element and keeps to its size.
 * @returns null, after `onProblem('noWebgl')`, where the browser can't draw it: the game is then played in HTML alone
 */
export async function createBoard(parent: HTMLElement, options: BoardOptions): Promise<Board | null> {
  if (!canDraw()) {
    options.onProblem('noWebgl');
    return null;
  }
  const [moon, made] = await Promise.all([loadMoon(), startGame(parent, options.style), loadFonts(parent)]);
  if (!made) {
    options.onProblem('noWebgl');
    return null;
  }
  return new PhaserBoard(parent, options, moon, made.game, made.scene);
}

/** Text is measured and drawn once: with the page's own letters, or with those that stand in for them. */
async function loadFonts(parent: HTMLElement): Promise<void> {
  const { fontFamily } = getComputedStyle(parent);
  await Promise.allSettled(
    [500, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`)),
  );
}

async function startGame(parent: HTMLElement, style: BoardStyle) {
  try {
    return await new Promise<{ game: Phaser.Game; scene: BoardScene }>((resolve) => {
      const scene = new BoardScene(style, () => resolve({ game, scene }));
      // Phaser's own pictures come from data: addresses unless it is given others, which a page's policy may forbid.
      const white = new URL('./white.png', import.meta.url).href;
      const game = new Phaser.Game({
        type: Phaser.WEBGL,
        parent,
        // Not Scale.RESIZE: that draws one pixel for each CSS pixel, which blurs text on most screens.
        scale: { mode: Phaser.Scale.NONE, width: 16, height: 16, expandParent: false },
        scene,
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        images: { default: white, missing: white, white },
        // The sky covers all of it.
        transparent: false,
        autoFocus: false,
        disableContextMenu: false,
        powerPreference: 'low-power',
        // Phaser tells textures of a batch apart by comparing interpolated numbers for equality, which fails in
        // turned pictures on renderers that interpolate less exactly: parts of them would be missing.
        maxTextures: 1,
      });
    });
  } catch {
    return null;
  }
}

class PhaserBoard implements Board {
  readonly #parent: HTMLElement;
  readonly #options: BoardOptions;
  readonly #moon: CanvasImageSource;
  readonly #game: Phaser.Game;
  readonly #scene: BoardScene;
  readonly #pump: Pump;
  readonly #watch: ResizeObserver;
  readonly #ruler = document.createElement('canvas').getContext('2d');
  readonly #off = new AbortController();
  #style: BoardStyle;
  #picture: BoardPicture | null = null;
  #arranged = '';

  constructor(
    parent: HTMLElement,
    options: BoardOptions,
    moon: CanvasImageSource,
    game: Phaser.Game,
    scene: BoardScene,
  ) {
    this.#parent = parent;
    this.#options = options;
    this.#style = options.style;
    this.#moon = moon;
    this.#game = game;
    this.#scene = scene;
    // Phaser's loop would draw sixty times a second for ever; the pump draws when something moves.
    game.loop.sleep();
    this.#pump = new Pump((now) => {
      const pace = scene.advance(now);
      game.loop.tick();
      return pace;
    });
    this.#watch = new ResizeObserver(() => this.#fit());
    this.#watch.observe(parent);
    this.#listen();
    // The first drawing makes the graphics card's programs, which takes longer than a frame may.
    if (this.#arrange()) game.loop.tick();
  }

  show(picture: BoardPicture): void {
    this.#picture = picture;
    this.#scene.skip();
    if (!this.#arrange()) this.#scene.show(picture);
    this.#pump.nudge();
  }

  async reveal(events: readonly BoardEvent[], after: BoardPicture): Promise<void> {
    this.#picture = after;
    const { onEvent, onHush } = this.#options;
    const film = this.#scene.reveal(events, after, {
      onEvent: (event) => onEvent?.(event),
      onHush: (milliseconds) => onHush?.(milliseconds),
    });
    // Nobody watches a hidden page, and it gets no frames.
    if (document.hidden) this.#scene.skip();
    this.#pump.nudge();
    await film;
    this.#fit();
    this.#pump.nudge();
  }

  async playPrologue(): Promise<void> {
    const film = this.#scene.playPrologue();
    if (document.hidden) this.#scene.skip();
    this.#pump.nudge();
    await film;
    this.#fit();
    this.#pump.nudge();
  }

  skip(): void {
    this.#scene.skip();
    this.#pump.nudge();
  }

  setRate(rate: number): void {
    this.#scene.setRate(rate);
    this.#pump.nudge();
  }

  setStyle(style: BoardStyle): void {
    this.#style = style;
    this.#arrange();
  }

  frameCost(): { readonly p95: number; readonly frames: number } {
    return this.#pump.cost();
  }

  onDrawn(drawn: (canvas: HTMLCanvasElement) => void): () => void {
    // Only within the frame that drew it does the canvas still hold its picture.
    const hear = () => drawn(this.#game.canvas);
    this.#game.events.on(Phaser.Core.Events.POST_RENDER, hear);
    this.#pump.nudge();
    return () => this.#game.events.off(Phaser.Core.Events.POST_RENDER, hear);
  }

  snapshot(): Promise<Blob | null> {
    return new Promise((resolve) => {
      const end = this.onDrawn((canvas) => {
        end();
        canvas.toBlob(resolve);
      });
    });
  }

  dispose(): void {
    this.#off.abort();
    this.#watch.disconnect();
    this.#pump.stop();
    this.#scene.strike();
    const { canvas } = this.#game;
    const gl = canvas.getContext('webgl');
    this.#game.destroy(true);
    // Destruction happens in the next step, and this loop takes none by itself.
    this.#game.loop.tick();
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    // Phaser never takes its visibility listener off the document, and that holds the game: let it hold nothing more.
    for (const key of Object.keys(this.#game)) Reflect.deleteProperty(this.#game, key);
    window.onblur = null;
    window.onfocus = null;
  }

  /** Follows the element's size; while a film runs small changes wait for its end, or they would end it. */
  #fit(): void {
    if (this.#off.signal.aborted) return;
    const { canvas } = this.#game;
    const wide = this.#parent.clientWidth / (canvas.clientWidth || 1);
    const high = this.#parent.clientHeight / (canvas.clientHeight || 1);
    const slight = Math.abs(wide - 1) < 0.15 && Math.abs(high - 1) < 0.15;
    if (!this.#scene.isPlaying || !slight) this.#arrange();
  }

  /** Lays everything out anew if size, sharpness, style or names have changed. @returns whether they had */
  #arrange(): boolean {
    const width = Math.floor(this.#parent.clientWidth);
    const height = Math.floor(this.#parent.clientHeight);
    if (width < 40 || height < 40) return false;
    const names = byNation((nation) => this.#picture?.nations[nation].name ?? nation);
    const sharp = this.#style.graphics === 'low' ? 1 : Math.min(2, window.devicePixelRatio || 1);
    const density = Math.min(sharp, Math.sqrt(MOST_PIXELS / (width * height)));
    const key = JSON.stringify([width, height, density, names, this.#style]);
    if (key === this.#arranged) return false;
    this.#arranged = key;
    const family = getComputedStyle(this.#parent).fontFamily || 'sans-serif';
    const layout = layOut({
      width,
      height,
      textScale: this.#style.textScale,
      leastText: this.#style.leastText,
      names,
      words: this.#options.words,
      measure: (text, size) => {
        if (!this.#ruler) return text.length * size * 0.6;
        this.#ruler.font = `700 ${size}px ${family}`;
        return this.#ruler.measureText(text).width;
      },
    });
    const setting: Setting = {
      layout,
      palette: paletteOf(this.#style.theme),
      words: this.#options.words,
      family,
      density,
      disc: readDisc(this.#moon, Math.round(layout.moonRadius * 2 * density)),
    };
    // In this order: only a new zoom makes Phaser write the canvas's size in CSS pixels.
    this.#game.scale.resize(Math.floor(width * density), Math.floor(height * density));
    this.#game.scale.setZoom(1 / density);
    this.#scene.arrange(setting, this.#style, this.#picture);
    this.#pump.nudge();
    return true;
  }

  #listen(): void {
    const { canvas } = this.#game;
    const { signal } = this.#off;
    // All of it is said in HTML beside it.
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.display = 'block';
    canvas.style.touchAction = 'manipulation';
    const pointAt = (event: MouseEvent) => {
      const frame = canvas.getBoundingClientRect();
      return this.#scene.nationAt({ x: event.clientX - frame.left, y: event.clientY - frame.top });
    };
    canvas.addEventListener('click', (event) => this.#options.onPick(pointAt(event)), { signal });
    canvas.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType === 'touch') return;
        const nation = pointAt(event);
        canvas.style.cursor = nation ? 'pointer' : 'default';
        this.#scene.hover(nation);
        this.#pump.nudge();
      },
      { signal },
    );
    canvas.addEventListener('pointerleave', () => this.#leave(), { signal });
    canvas.addEventListener('webglcontextlost', () => this.#options.onProblem('contextLost'), { signal });
    canvas.addEventListener('webglcontextrestored', () => this.#restore(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) this.skip();
        else this.#pump.nudge();
      },
      { signal },
    );
  }

  #leave(): void {
    this.#scene.hover(null);
    this.#pump.nudge();
  }

  #restore(): void {
    this.#arranged = '';
    this.#arrange();
    this.#options.onProblem('contextRestored');
  }
}
