import { type ByNation, byNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { type Corners, cornersOf, PAD, panelsOf, stripOf } from './corners.ts';
import {
  type Box,
  boxAround,
  clamp,
  contains,
  distance,
  distanceToBox,
  grow,
  overlaps,
  type Point,
  polar,
} from './geometry.ts';
import type { BoardWords } from './words.ts';

/**
 * Where everything on the board stands, in CSS pixels: the only place with coordinates. Prestige bands are true
 * circles in every layout, and each nation keeps its direction from the Moon, so that being nearer means having
 * more prestige for every pair, and tokens move along their own ray and never meet.
 */
export interface BoardLayout {
  readonly form: 'wide' | 'upright';
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  readonly moonRadius: number;
  /** The ring around the Moon that no token or name ever enters: light can always pass here. */
  readonly laneRadius: number;
  readonly chamber: Chamber;
  readonly innerRadius: number; // the orbit of prestige 100
  readonly outerRadius: number; // the orbit of prestige 0
  readonly discRadius: number;
  /** How far a token's rings reach from its middle. */
  readonly reach: number;
  readonly codeSize: number; // text sizes in pixels, never under 14
  readonly nameSize: number;
  readonly noteSize: number;
  /** How strong lines, rings and grains are: 1 on a desk, more where text is larger, less on a small canvas. */
  readonly weight: number;
  /** Whether there is room for all nine names, or only for the seat's and the selected one's. */
  readonly names: 'all' | 'few';
  readonly nameWidths: ByNation<number>;
  readonly bands: readonly Band[];
  readonly corners: Corners;
  /** All of the corners that hold words. */
  readonly panels: readonly Box[];
}

/** Where a debate stands: within the ring that light passes through, clear of tokens and names. Radii from the Moon's middle. */
export interface Chamber {
  readonly ring: number;
  readonly ringWidth: number;
  /** On which circle the threads of a side run round to their half of the ring. */
  readonly lanes: Readonly<Record<'for' | 'against', number>>;
  /** Half the angle of each gap, in radians. */
  readonly gap: number;
  /** The seats of Congress, in the upper gap: their circle, their own radius, and the angle from one to the next. */
  readonly seats: { readonly ring: number; readonly radius: number; readonly step: number };
  /** Half the side of a mark at a token's inner rim. */
  readonly mark: number;
}

export interface Band {
  readonly prestige: number;
  readonly radius: number;
  readonly label: Box | null;
}

export interface LayoutRequest {
  readonly width: number;
  readonly height: number;
  /** 1 is normal; text grows with it as far as there is room. */
  readonly textScale: number;
  /** Text may not become smaller than this, in pixels: rather names go. 14 where nothing is said. */
  readonly leastText?: number | undefined;
  readonly names: ByNation<string>;
  readonly words: BoardWords;
  /** The width of a text in pixels at a size. */
  readonly measure: (text: string, size: number) => number;
}

const DEGREE = Math.PI / 180;

/** Each nation's direction from the Moon, 40 degrees apart; signatories of 2021-2023 to the left, as on a table. */
export const ANGLES: ByNation<number> = {
  USA: -90 * DEGREE,
  CHN: -50 * DEGREE,
  RUS: -10 * DEGREE,
  PAK: 30 * DEGREE,
  TUR: 70 * DEGREE,
  DEU: 110 * DEGREE,
  FRA: 150 * DEGREE,
  GBR: 190 * DEGREE,
  JPN: 230 * DEGREE,
};

/** The ray along which the bands are labelled: half-way between two nations whose names turn away from it. */
export const BAND_RAY = 170 * DEGREE;

/** On which side of its token a nation's samples lie. */
export const GRAIN_ANGLE = -45 * DEGREE;

const SMALLEST_TEXT = 14;
const RINGS = 9; // what the widest set of camp rings adds to a disc
const LANE = 18; // free width between the Moon's edge and the innermost token
const NAME_GAP = 3;
/**
 * What is tried to make room: all orbits shrink by a share, the innermost moves out by pixels, the whole moves aside
 * by a share of the canvas's width. In small steps: a few pixels of height must not make the board jump.
 */
const ROOMS = [
  { tight: 0, push: 0, aside: 0 },
  { tight: 0, push: 6, aside: 0 },
  { tight: 0, push: 12, aside: 0 },
  { tight: 0, push: 6, aside: 0.03 },
  { tight: 0, push: 12, aside: 0.06 },
  { tight: 0.03, push: 16, aside: 0.06 },
  { tight: 0.06, push: 16, aside: 0.06 },
  { tight: 0, push: 24, aside: 0.06 },
  { tight: 0.06, push: 26, aside: 0.06 },
] as const;
/** What texts keep free beside light: half the width of what runs along a way, and some air. */
export const CLEAR_OF_LIGHT = 8;

/** The orbit of a prestige of 0-100: strictly smaller for more prestige. */
export function orbitOf(layout: Pick<BoardLayout, 'innerRadius' | 'outerRadius'>, prestige: number): number {
  const share = clamp(prestige, 0, 100) / 100;
  return layout.outerRadius + (layout.innerRadius - layout.outerRadius) * share;
}

export function tokenAt(layout: BoardLayout, nation: Nation, prestige: number): Point {
  return polar(layout.centre, ANGLES[nation], orbitOf(layout, prestige));
}

/** Names stand on the side away from the Moon, so that a nation's own light never crosses its name. */
export function nameSide(nation: Nation): -1 | 1 {
  return Math.sin(ANGLES[nation]) < 0 ? -1 : 1;
}

export function nameHeight(nameSize: number): number {
  return Math.ceil(nameSize * 1.3);
}

/** The usual box of a nation's name when its token stands at `at`. */
export function nameBox(layout: BoardLayout, nation: Nation, at: Point): Box {
  const height = nameHeight(layout.nameSize);
  const width = layout.nameWidths[nation];
  const y = at.y + nameSide(nation) * (layout.reach + NAME_GAP + height / 2);
  // A long name to the left or right shifts outward, or it would reach into the ring around the Moon.
  const x = at.x + Math.cos(ANGLES[nation]) * Math.max(0, width / 2 - layout.reach);
  return boxAround({ x, y }, width, height);
}

export function discBox(layout: BoardLayout, at: Point): Box {
  return boxAround(at, 2 * layout.reach, 2 * layout.reach);
}

/** The nation whose token lies under a point, with a margin for fingers; null where there is none. */
export function nationAt(layout: BoardLayout, tokens: ByNation<Point>, point: Point): Nation | null {
  let nearest: Nation | null = null;
  let gap = Math.max(22, layout.reach + 4);
  for (const nation of NATIONS) {
    const far = distance(tokens[nation], point);
    if (far < gap) {
      gap = far;
      nearest = nation;
    }
  }
  return nearest;
}

/** Makes the layout for a canvas. Orbits tighten, then text shrinks towards 14 px, then names go, before anything overlaps. */
export function layOut(request: LayoutRequest): BoardLayout {
  const wide = request.width >= 720 && request.width >= request.height * 1.15 && request.height >= 480;
  const ease = wide
    ? Math.sqrt(clamp(Math.min(request.width / 1000, request.height / 640), 1, 2.4))
    : Math.sqrt(clamp(Math.min(request.width / 560, request.height / 640), 1, 2));
  const least = (request.leastText ?? SMALLEST_TEXT) / SMALLEST_TEXT;
  const largest = Math.max(1, least, request.textScale * ease);
  for (const names of wide || request.width >= 560 ? (['all', 'few'] as const) : (['few'] as const)) {
    for (let scale = largest; scale > least - 0.1; scale -= 0.1) {
      for (const room of ROOMS) {
        const layout = attempt(request, wide, Math.max(least, scale), names, room);
        if (isClear(layout)) return layout;
      }
    }
  }
  return attempt(request, wide, least, 'few', ROOMS[0]);
}

function attempt(
  request: LayoutRequest,
  wide: boolean,
  scale: number,
  names: 'all' | 'few',
  room: (typeof ROOMS)[number],
): BoardLayout {
  const { width, height, measure } = request;
  const text = (size: number) => Math.max(SMALLEST_TEXT, Math.round(size * scale));
  const codeSize = text(wide ? 15 : 14);
  const noteSize = text(14);
  const discRadius = Math.round(measure('CHN', codeSize) / 2 + codeSize * (wide ? 0.42 : 0.3));
  const weight = wide ? codeSize / 15 : (0.8 * codeSize) / 14;
  const reach = discRadius + Math.round(RINGS * Math.max(1, weight));
  let nameSize = text(15);
  const widthOf = (nation: Nation) => Math.ceil(measure(request.names[nation], nameSize)) + 4;
  const longest = () => Math.max(...NATIONS.map(widthOf));
  while (!wide && nameSize > SMALLEST_TEXT && longest() > width / 2 - reach - 2 * PAD) nameSize -= 1;
  const nameWidths = byNation(widthOf);

  const strip = wide ? 0 : stripOf(noteSize);
  const label = names === 'all' ? NAME_GAP + nameHeight(nameSize) : 0;
  const sines = NATIONS.map((nation) => Math.sin(ANGLES[nation]));
  const highest = Math.min(...sines);
  const lowest = Math.max(...sines);
  const upright = height - strip - 2 * PAD - 2 * (reach + label);
  const widest = Math.max(...NATIONS.map((nation) => Math.abs(Math.cos(ANGLES[nation]))));
  const roomy = Math.min(upright / (lowest - highest), (width / 2 - PAD - reach) / widest);
  const outerRadius = Math.max(40, roomy * (1 - room.tight));
  const centre = {
    x: width / 2 + (wide ? room.aside * width : 0),
    y: PAD + reach + label - highest * outerRadius + (upright - (lowest - highest) * outerRadius) / 2,
  };
  // Tokens 40 degrees apart must clear each other even where all nine stand on the innermost orbit.
  const apart = (reach + 1) / Math.sin(20 * DEGREE);
  const moonRadius = Math.round(outerRadius * (wide ? 0.375 : 0.34));
  const innerRadius = Math.min(Math.max(moonRadius + LANE + reach, apart) + room.push, outerRadius - 1);
  const corners = cornersOf(request, wide, { noteSize, weight, reach, nameHeight: nameHeight(nameSize) });
  const moonFits = Math.min(moonRadius, Math.max(8, innerRadius - reach - LANE));
  return {
    form: wide ? 'wide' : 'upright',
    width,
    height,
    centre,
    moonRadius: moonFits,
    laneRadius: moonFits + LANE * 0.55,
    chamber: chamberOf(moonFits, weight),
    innerRadius,
    outerRadius,
    discRadius,
    reach,
    codeSize,
    nameSize,
    noteSize,
    weight,
    names,
    nameWidths,
    bands: bandsOf(centre, innerRadius, outerRadius, noteSize, measure),
    corners,
    panels: panelsOf(corners),
  };
}

/** All of it lies within the lane, so it grows less than other things do. */
function chamberOf(moonRadius: number, weight: number): Chamber {
  const ring = moonRadius + LANE * 0.3;
  const seat = clamp(4.6 * weight, 4, 6.5);
  const seats = moonRadius + LANE * 0.55 - seat;
  return {
    ring,
    ringWidth: 5,
    lanes: { for: moonRadius + LANE * 0.66, against: moonRadius + LANE * 0.84 },
    gap: Math.max(9 * DEGREE, 9 / ring),
    seats: { ring: seats, radius: seat, step: (2 * seat + 3) / seats },
    mark: clamp(8 * weight, 6.5, 11),
  };
}

function bandsOf(
  centre: Point,
  innerRadius: number,
  outerRadius: number,
  size: number,
  measure: LayoutRequest['measure'],
): readonly Band[] {
  const range = outerRadius - innerRadius;
  const step = measure('80', size) + 5;
  // One number alone would say of nothing how far it goes.
  const labelled = range / 5 >= step ? [80, 60, 40, 20] : range / 2 >= step ? [75, 25] : [];
  const others = labelled.length > 0 ? labelled : [50];
  return [100, ...others, 0].map((prestige) => {
    const radius = orbitOf({ innerRadius, outerRadius }, prestige);
    if (!labelled.includes(prestige)) return { prestige, radius, label: null };
    const at = polar(centre, BAND_RAY, radius);
    return { prestige, radius, label: boxAround(at, measure(String(prestige), size) + 3, size) };
  });
}

/** Whether tokens, names and corner panels keep clear of each other and in the canvas, whatever the prestiges. */
function isClear(layout: BoardLayout): boolean {
  if (layout.outerRadius - layout.innerRadius < layout.moonRadius * 0.5) return false;
  const canvas = { x: 0, y: 0, width: layout.width, height: layout.height };
  // The numbers of the bands stand between two rays that tokens run along.
  const between = layout.reach + layout.noteSize * 0.4;
  if (layout.bands.some((band) => band.label && band.radius * Math.sin(20 * DEGREE) < between)) return false;
  // Names keep off the page's buttons too; a token may lie under them for as long as a nation is picked.
  const panels = layout.panels;
  const { buttons } = layout.corners;
  const spots = NATIONS.map((nation) =>
    Array.from({ length: 11 }, (_, step) => {
      const at = tokenAt(layout, nation, step * 10);
      const disc = discBox(layout, at);
      // A little larger than it is, for the prestiges between those that are tried.
      return layout.names === 'all' ? [disc, grow(nameBox(layout, nation, at), 2)] : [disc];
    }),
  );
  for (const [index, places] of spots.entries()) {
    for (const boxes of places) {
      if (boxes.some((box) => !contains(canvas, box) || panels.some((panel) => overlaps(panel, box))))
        return false;
      if (layout.names === 'few') continue;
      const name = boxes[1];
      if (name && overlaps(name, buttons)) return false;
      if (name && distanceToBox(layout.centre, name) < layout.laneRadius + CLEAR_OF_LIGHT) return false;
      for (const others of spots.slice(index + 1)) {
        for (const theirs of others) {
          if (boxes.some((box) => theirs.some((other) => overlaps(box, other)))) return false;
        }
      }
    }
  }
  return true;
}
