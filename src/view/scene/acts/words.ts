import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { easeBack, easeIn, easeOut, swell } from '../animator.ts';
import { breakLines, placeCards } from '../cards.ts';
import { DEPTH } from '../depth.ts';
import { type Box, boxAround, clamp, mix, type Point } from '../geometry.ts';
import { type Lettering, roundBox, write } from '../ink.ts';
import { fade } from '../palette.ts';
import type { NationPicture } from '../picture.ts';
import { type Pen, Plate } from '../sheet.ts';
import type { WordsPart } from '../timeline.ts';
import { splinters } from './burst.ts';
import { shake } from './common.ts';
import { flash } from './limelight.ts';
import type { Stage } from './stage.ts';

interface Printed {
  readonly image: Phaser.GameObjects.Image;
}

interface Card {
  readonly nation: Nation;
  readonly fate: NationPicture['wordFate'];
  readonly box: Box;
  readonly front: Printed;
  readonly back: Printed;
  /** Its two pieces, where it will break. */
  readonly halves: readonly [Printed, Printed] | null;
  readonly thread: Phaser.GameObjects.Image;
  readonly knot: Point; // where the thread is tied to the card
  readonly root: Point; // where it leaves the token
  readonly at: number; // when the card turns
  readonly gone: number; // when it leaves
}

const PADDING = 10;

/** The Words turn over, the kept ones get their mark, a broken one snaps its thread in silence. */
export function playWords(stage: Stage, part: WordsPart, still: boolean): void {
  const cards = dealCards(stage, part);
  for (const card of cards) {
    turnCard(stage, card, still);
    if (card.fate === 'broken') breakCard(stage, card, part, still);
    else markCard(stage, card, part, cards);
  }
  if (cards.some((card) => card.fate === 'broken')) hush(stage, part, cards);
}

function dealCards(stage: Stage, part: WordsPart): readonly Card[] {
  const { layout, density, palette, family } = stage.layers.setting;
  const oneByOne = layout.form === 'upright';
  const spoken = NATIONS.filter((nation) => {
    const { word, wordFate } = stage.after.nations[nation];
    return word !== null || wordFate !== null;
  });
  const ruler = document.createElement('canvas').getContext('2d');
  const size = layout.noteSize;
  const look: Lettering = { family, weight: 500, size, colour: palette.text, align: 'left' };
  if (ruler) ruler.font = `${look.weight} ${size}px ${family}`;
  const measure = (text: string) => ruler?.measureText(text).width ?? text.length * size * 0.6;
  const widest = oneByOne ? layout.moonRadius * 2.6 : size * 9.2;
  const texts = new Map(
    spoken.map((nation) => [
      nation,
      breakLines(stage.after.nations[nation].word ?? '…', widest - 2 * PADDING, 3, measure),
    ]),
  );
  const line = Math.round(size * 1.28);
  const sizes = new Map(
    spoken.map((nation) => {
      const lines = texts.get(nation) ?? [];
      const width = clamp(Math.max(...lines.map(measure)) + 2 * PADDING, size * 5.6, widest);
      return [nation, { width, height: 2 * PADDING + line * (lines.length + 1) - 4 }];
    }),
  );
  const broken = spoken.filter((nation) => stage.after.nations[nation].wordFate === 'broken');
  const boxes = oneByOne ? null : placeCards(layout, stage.layers.places, sizes);
  // On a small canvas all cards lie over the Moon, in turn; those that break do so together, fanned out.
  const fan = (nation: Nation) => {
    const place = broken.indexOf(nation);
    if (place < 0) return 0;
    const step = Math.min(line * 4.5, (layout.height * 0.6) / broken.length);
    return (place - (broken.length - 1) / 2) * step;
  };
  const places = new Map<Nation, Box>();
  for (const nation of spoken) {
    const extent = sizes.get(nation) ?? { width: 80, height: 40 };
    const middle = { x: layout.centre.x, y: layout.centre.y + fan(nation) };
    const single = boxAround(middle, extent.width, extent.height);
    const box = boxes ? boxes.get(nation) : single;
    if (box) places.set(nation, box);
  }
  const deal = dealer(stage, [...places.values()], density);
  const cards = spoken.flatMap((nation, index) => {
    const box = places.get(nation);
    if (!box) return [];
    const lines = texts.get(nation) ?? [];
    const paper = (draw: (pen: Pen) => void) => deal.print(box, draw);
    const drawFront = (pen: Pen) => {
      drawPaper(pen, stage, box);
      write(pen, nation, 10 + PADDING, 10 + PADDING + line * 0.42, {
        ...look,
        weight: 700,
        colour: palette.note,
      });
      lines.forEach((text, row) => {
        write(pen, text, 10 + PADDING, 10 + PADDING + line * (row + 1.42), look);
      });
    };
    const front = paper(drawFront);
    const piece = (side: -1 | 1) =>
      paper((pen) => drawPiece(pen, box, side, palette.broken, () => drawFront(pen)));
    const breaks = stage.after.nations[nation].wordFate === 'broken';
    const back = paper((pen) => {
      drawPaper(pen, stage, box);
      drawSealedMark(pen, 10 + box.width / 2, 10 + box.height / 2, palette.note);
    });
    const token = stage.placeOf(nation);
    const knot = {
      x: clamp(token.x, box.x, box.x + box.width),
      y: clamp(token.y, box.y, box.y + box.height),
    };
    const far = Math.hypot(knot.x - token.x, knot.y - token.y) || 1;
    const reach = Math.min(layout.reach, far);
    const root = { x: mix(token.x, knot.x, reach / far), y: mix(token.y, knot.y, reach / far) };
    return [
      {
        nation,
        fate: stage.after.nations[nation].wordFate,
        box,
        front,
        back,
        halves: breaks ? ([piece(-1), piece(1)] as const) : null,
        thread: stage.line(palette.text, DEPTH.card - 1),
        knot,
        root,
        at: 200 + index * part.turnEach,
        gone: !oneByOne
          ? part.end - 260
          : index < spoken.length - 1
            ? 200 + (index + 1) * part.turnEach
            : part.settle,
      },
    ];
  });
  deal.upload();
  return cards;
}

/** Prints all faces of all cards on one plate, which is handed to the graphics card once. */
function dealer(stage: Stage, boxes: readonly Box[], density: number) {
  // Front, back and two pieces for each.
  const extents = boxes.flatMap((box) =>
    Array.from({ length: 4 }, () => [box.width + 20, box.height + 20] as const),
  );
  const plate = stage.keep(new Plate(stage.scene, extents, density));
  const used = new Map<Box, number>();
  return {
    print: (box: Box, draw: (pen: Pen) => void): Printed => {
      const turn = used.get(box) ?? 0;
      used.set(box, turn + 1);
      const face = plate.face(4 * boxes.indexOf(box) + turn);
      face.paint(draw);
      const image = stage.keep(plate.print(face));
      image
        .setPosition(box.x + box.width / 2, box.y + box.height / 2)
        .setDepth(DEPTH.card)
        .setAlpha(0);
      return { image };
    },
    upload: () => plate.upload(),
  };
}

function drawPaper(pen: Pen, stage: Stage, box: Box): void {
  const { palette } = stage;
  pen.save();
  pen.shadowColor = palette.adds ? 'rgba(0, 0, 0, 0.7)' : 'rgba(40, 60, 100, 0.35)';
  pen.shadowBlur = 9;
  pen.shadowOffsetY = 2;
  pen.fillStyle = palette.panel;
  roundBox(pen, 10, 10, box.width, box.height, 8);
  pen.fill();
  pen.restore();
  pen.strokeStyle = palette.panelEdge;
  pen.lineWidth = 1;
  roundBox(pen, 10.5, 10.5, box.width - 1, box.height - 1, 7.5);
  pen.stroke();
}

/** Where a card tears, from its upper edge to its lower, as shares of its width and height. */
const TEAR = [
  [0.56, -0.2],
  [0.5, 0.12],
  [0.61, 0.34],
  [0.43, 0.55],
  [0.55, 0.78],
  [0.46, 1.2],
] as const;

/** One side of a torn card, with the tear's edge alight. */
function drawPiece(pen: Pen, box: Box, side: -1 | 1, colour: string, drawFront: () => void): void {
  const tear = () => {
    for (const [x, y] of TEAR) pen.lineTo(10 + x * box.width, 10 + y * box.height);
  };
  const far = side < 0 ? -20 : box.width + 40;
  pen.save();
  pen.beginPath();
  pen.moveTo(far, 10 - 0.2 * box.height);
  tear();
  pen.lineTo(far, 10 + 1.2 * box.height);
  pen.closePath();
  pen.clip();
  drawFront();
  pen.beginPath();
  roundBox(pen, 10, 10, box.width, box.height, 8);
  pen.clip();
  pen.beginPath();
  tear();
  pen.strokeStyle = fade(colour, 0.35);
  pen.lineWidth = 12;
  pen.stroke();
  pen.strokeStyle = colour;
  pen.lineWidth = 4;
  pen.stroke();
  pen.restore();
}

/** An unopened Word: a closed loop of thread. */
function drawSealedMark(pen: Pen, x: number, y: number, colour: string): void {
  pen.strokeStyle = fade(colour, 0.8);
  pen.lineWidth = 2;
  pen.beginPath();
  pen.ellipse(x - 5, y, 7, 5, 0, 0, Math.PI * 2);
  pen.moveTo(x + 12, y);
  pen.ellipse(x + 5, y, 7, 5, 0, 0, Math.PI * 2);
  pen.stroke();
}

function turnCard(stage: Stage, card: Card, still: boolean): void {
  const { front, back, thread } = card;
  const unit = front.image.scaleX;
  const wide = stage.layers.setting.layout.form === 'wide';
  const dealt = wide ? 0 : card.at;
  stage.play(dealt, 220, (t) => {
    if (!still) back.image.setAlpha(t);
    stage.stretch(thread, card.root, card.knot, 1.4);
    thread.setAlpha(0.55 * t);
  });
  stage.play(card.at + (wide ? 0 : 60), still ? 200 : 300, (t) => {
    if (still) {
      front.image.setAlpha(t);
      return;
    }
    const turned = t >= 0.5;
    const half = turned ? easeOut(t * 2 - 1) : 1 - easeIn(t * 2);
    back.image.setAlpha(turned ? 0 : 1).setScale(unit * half, unit);
    front.image.setAlpha(turned ? 1 : 0).setScale(unit * half, unit);
  });
  stage.play(card.gone, 220, (t) => {
    front.image.setAlpha(Math.min(front.image.alpha, 1 - t));
    if (card.fate !== 'broken') thread.setAlpha(0.55 * (1 - t));
  });
}

function corner(card: Card): Point {
  return { x: card.box.x + card.box.width - 5, y: card.box.y + 5 };
}

function markCard(stage: Stage, card: Card, part: WordsPart, cards: readonly Card[]): void {
  if (card.fate === null || card.fate === 'open') return;
  const wide = stage.layers.setting.layout.form === 'wide';
  const mark = stage.print(card.fate === 'kept' ? 'check' : 'hush', corner(card), { depth: DEPTH.mark });
  const at = wide ? part.settle + cards.indexOf(card) * 50 : card.at + 300;
  stage.play(at, 240, (t) =>
    mark.setAlpha(Math.min(1, t * 3)).setScale(stage.stamps.unit * (0.5 + 0.5 * easeBack(t))),
  );
  stage.play(card.gone, 180, (t) => mark.setAlpha(1 - t));
}

/** The board goes dark and nothing moves, before the thread gives. */
function hush(stage: Stage, part: WordsPart, cards: readonly Card[]): void {
  const veil = stage.veil(stage.palette.dusk);
  const wide = stage.layers.setting.layout.form === 'wide';
  stage.play(
    part.snap,
    part.end - part.snap,
    (t) => {
      const dark = swell(t, 0.16);
      veil.setAlpha(dark * 0.6);
      for (const card of cards) {
        if (wide && card.fate !== 'broken' && t < 0.8) card.front.image.setAlpha(1 - 0.65 * dark);
      }
    },
    { done: () => stage.drop(veil) },
  );
  // Who breaks its Word stands in the light.
  for (const card of cards) {
    if (card.fate !== 'broken') continue;
    const token = stage.layers.tokenImage(card.nation);
    stage.play(part.snap, part.end - part.snap, () => token.setDepth(DEPTH.card), {
      done: () => token.setDepth(DEPTH.token),
    });
  }
}

/** The thread strains and snaps, and the card tears in two under a mark that stays as long as it lies there. */
function breakCard(stage: Stage, card: Card, part: WordsPart, still: boolean): void {
  const { front, thread, root, knot, nation, box } = card;
  const { broken } = stage.palette;
  const wide = stage.layers.setting.layout.form === 'wide';
  const snap = part.snap + 700;
  const middle = { x: (root.x + knot.x) / 2, y: (root.y + knot.y) / 2 };
  const heart = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const place = corner(card);
  if (!wide) {
    // Its card has left the middle; it comes back alone, to break.
    stage.play(part.snap, 200, (t) => front.image.setAlpha(t));
  }
  stage.play(part.snap, 680, (t) => {
    stage.stretch(thread, root, knot, 1.4 + 2 * t);
    thread.setAlpha(0.55 + 0.45 * t);
  });
  stage.cue(snap, () => {
    thread.setAlpha(0);
    front.image.setAlpha(0);
  });
  const ends = snapThread(stage, card, middle, snap, still);
  tearCard(stage, card, snap, still);
  const mark = stage.print('rent', place, { depth: DEPTH.mark });
  stage.play(snap + 60, still ? 200 : 320, (t) => {
    const size = 0.8 * (still ? 1 : mix(2.4, 1, easeBack(t)));
    mark.setAlpha(Math.min(1, t * 3)).setScale(stage.stamps.unit * size);
  });
  if (!still) {
    flash(stage, snap, 620, heart, broken, Math.max(90, box.width * 0.9));
    splinters(stage, snap, 620, heart, broken, 14, 80);
    splinters(stage, snap, 520, middle, broken, 7, 26);
    shake(stage, snap, 520, stage.layers.tokenImage(nation), 0, 12);
  }
  stage.play(part.end - 240, 220, (t) => {
    for (const end of ends) end.setAlpha(0.9 * (1 - t));
    for (const half of card.halves ?? []) half.image.setAlpha(1 - t);
    mark.setAlpha(1 - t);
  });
}

/** The thread's two ends spring back. */
function snapThread(stage: Stage, card: Card, middle: Point, at: number, still: boolean) {
  const { root, knot } = card;
  const { broken } = stage.palette;
  const ends = [stage.line(broken, DEPTH.card - 1), stage.line(broken, DEPTH.card - 1)] as const;
  stage.play(at, still ? 200 : 420, (t) => {
    const gone = still ? 0.25 : easeOut(t) * 0.86;
    const drop = still ? 0 : t * (1 - t);
    const left = { x: mix(middle.x, root.x, gone), y: mix(middle.y, root.y, gone) + 10 * drop };
    const right = { x: mix(middle.x, knot.x, gone), y: mix(middle.y, knot.y, gone) + 16 * drop };
    stage.stretch(ends[0], root, left, 3);
    stage.stretch(ends[1], knot, right, 3);
    for (const end of ends) end.setAlpha(0.9);
  });
  return ends;
}

/** Both pieces part at the tear and hang askew. */
function tearCard(stage: Stage, card: Card, at: number, still: boolean): void {
  card.halves?.forEach((half, index) => {
    const side = index === 0 ? -1 : 1;
    const home = { x: card.box.x + card.box.width / 2, y: card.box.y + card.box.height / 2 };
    stage.play(at, still ? 200 : 460, (t) => {
      const apart = still ? 0.7 : easeBack(t);
      half.image
        .setPosition(home.x + side * 9 * apart, home.y + (side < 0 ? 3 : 9) * apart)
        .setRotation(side * 0.1 * apart)
        .setAlpha(still ? t : 1);
    });
  });
}
