import type Phaser from 'phaser';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { easeBoth, swell } from './animator.ts';
import { type Furniture, faceOf, furnish, RIM, SPARK_FACE, unfurnish } from './assemblyFurniture.ts';
import { drawRing, drawTies, type Mark } from './assemblyInk.ts';
import { ballotWay, type ChamberPlan, markPlace, planChamber, type Stand, segmentOf } from './chamber.ts';
import { DEPTH } from './depth.ts';
import { type Point, placeOn, type Track } from './geometry.ts';
import type { Layers } from './layers.ts';
import type { AssemblyPicture, SeatPicture } from './picture.ts';
import type { Pace } from './pump.ts';
import type { Plate } from './sheet.ts';

/** What is left of everything that a debate is not about, 0-1. */
const DIMMEST = { arcs: 0.7, bases: 0.3, token: 0.6, name: 0.7 } as const;
/** How long a speaker's pulse takes, and a ballot's light, in milliseconds. */
const PULSE = 1700;
const FLIGHT = 620;

const BALLOT_MARKS = { for: 'yes', against: 'no', closed: 'closed' } as const;

/** A ballot's light on its way to its part of the ring. */
interface Flight {
  readonly image: Phaser.GameObjects.Image;
  readonly track: Track;
  readonly stand: Stand;
  start: number | null;
}

type Counts = Record<Stand, number>;

/** A debate as it stands on the board: the ring, who is joined to it, who listens, and the ballots as they open. */
export class Assembly {
  readonly #scene: Phaser.Scene;
  readonly #layers: Layers;
  readonly #lively: boolean;
  #furniture: Furniture | null = null;
  #shown: AssemblyPicture | null = null;
  #plan: ChamberPlan | null = null;
  #drawnTies = '';
  #drawnRing = '';
  #flights: Flight[] = [];
  #strength = 1;
  /** Ballots that have arrived at the ring. */
  readonly #counts: Counts = { for: 0, against: 0 };

  /** @param lively whether anything may move by itself */
  constructor(scene: Phaser.Scene, layers: Layers, lively: boolean) {
    this.#scene = scene;
    this.#layers = layers;
    this.#lively = lively;
  }

  /** How it stands; null while there is no debate. */
  get plan(): ChamberPlan | null {
    return this.#plan;
  }

  get pace(): Pace {
    if (this.#flights.length > 0) return 'lively';
    return this.#lively && this.#shown?.speaking ? 'calm' : 'still';
  }

  /** Follows the picture that the layers show; comes after them, for they undo what it dims. */
  follow(): void {
    const picture = this.#layers.picture;
    const assembly = picture?.assembly;
    this.#layers.basesImage.setAlpha(assembly ? DIMMEST.bases : 1);
    this.#layers.trustLegend.setVisible(!assembly);
    if (!assembly) {
      this.clear();
      return;
    }
    const { layout } = this.#layers.setting;
    const before = this.#shown && isSameDebate(this.#shown, assembly) ? this.#shown : null;
    this.#furniture ??= furnish(this.#scene, this.#layers.setting);
    this.#plan = planChamber(layout, this.#layers.places, assembly);
    this.#shown = assembly;
    this.#dim(assembly, picture.selected);
    this.#drawTies(this.#furniture, this.#plan);
    this.#placeMarks(this.#furniture, this.#plan, assembly);
    if (before && this.#lively) this.#openBallots(before, assembly, this.#plan);
    else this.#settleBallots(assembly);
    this.#drawRing(this.#furniture, this.#plan);
    this.setStrength(1);
  }

  /** Moves the pulse and the ballots' lights to where they are at a time in milliseconds. */
  move(time: number): void {
    const made = this.#furniture;
    if (!made) return;
    if (this.#lively && this.#shown?.speaking) {
      const beat = 0.5 - 0.5 * Math.cos((time / PULSE) * Math.PI * 2);
      const { layout, density } = this.#layers.setting;
      const unit = 1 / density;
      made.floor
        .setAlpha((0.45 + 0.55 * beat) * this.#strength)
        .setScale(unit * (1 + (1.5 / layout.reach) * beat));
    }
    let landed = false;
    for (const flight of this.#flights) {
      flight.start ??= time;
      const t = (time - flight.start) / FLIGHT;
      if (t < 1) {
        const at = placeOn(flight.track, easeBoth(Math.max(0, t)) * flight.track.length);
        flight.image.setPosition(at.x, at.y).setAlpha(swell(Math.max(0, t), 0.15));
      } else {
        this.#counts[flight.stand] += 1;
        flight.image.destroy();
        landed = true;
      }
    }
    if (!landed) return;
    this.#flights = this.#flights.filter(({ image }) => image.active);
    if (this.#plan) this.#drawRing(made, this.#plan);
  }

  /** How much of it is seen, 0-1: the film of a verdict takes it over. */
  setStrength(strength: number): void {
    this.#strength = strength;
    const made = this.#furniture;
    if (!made) return;
    made.ring.image.setAlpha(strength);
    made.ties.image.setAlpha(strength);
    made.floor.setAlpha(strength);
    for (const nation of NATIONS) made.marks[nation].setAlpha(strength);
    for (const seat of made.seats) seat.setAlpha(strength);
  }

  /** Lets go of all of it. */
  clear(): void {
    for (const { image } of this.#flights) image.destroy();
    this.#flights = [];
    const made = this.#furniture;
    this.#furniture = null;
    this.#shown = null;
    this.#plan = null;
    this.#drawnTies = '';
    this.#drawnRing = '';
    if (made) unfurnish(made);
  }

  /** Who neither speaks nor listens stands aside. */
  #dim(assembly: AssemblyPicture, selected: Nation | null): void {
    this.#layers.arcsImage.setAlpha(selected ? 1 : DIMMEST.arcs);
    if (assembly.congress.length === 0) return;
    for (const nation of NATIONS) {
      if (nation === selected || assembly.for.includes(nation) || assembly.against.includes(nation)) continue;
      this.#layers.tokenImage(nation).setAlpha(DIMMEST.token);
      this.#layers.nameImage(nation).setAlpha(DIMMEST.name);
    }
  }

  #drawTies(made: Furniture, plan: ChamberPlan): void {
    const { layout, palette } = this.#layers.setting;
    const content = JSON.stringify([plan.ties, plan.listeners, this.#layers.places]);
    if (content === this.#drawnTies) return;
    this.#drawnTies = content;
    made.ties.paint((pen) => {
      pen.translate(-made.left, 0);
      drawTies(pen, layout, palette, plan, this.#layers.places);
    });
  }

  #drawRing(made: Furniture, plan: ChamberPlan): void {
    const { layout, palette } = this.#layers.setting;
    const content = JSON.stringify([plan.halves, plan.ballots, this.#counts]);
    if (content === this.#drawnRing) return;
    this.#drawnRing = content;
    const middle = layout.chamber.ring + layout.chamber.ringWidth + RIM;
    made.ring.paint((pen) => drawRing(pen, { x: middle, y: middle }, layout, palette, plan, this.#counts));
  }

  #placeMarks(made: Furniture, plan: ChamberPlan, assembly: AssemblyPicture): void {
    const { layout, density } = this.#layers.setting;
    const { plate, marks, seats, floor } = made;
    for (const nation of NATIONS) {
      const mark = markOf(assembly, nation);
      marks[nation].setVisible(mark !== null);
      if (mark === null) continue;
      const at = markPlace(layout, nation, this.#layers.places[nation]);
      setFace(marks[nation], plate, mark);
      plate.place(marks[nation], at.x, at.y);
    }
    seats.forEach((image, index) => {
      const at = plan.seats[index];
      image.setVisible(at !== undefined);
      if (!at) return;
      setFace(image, plate, BALLOT_MARKS[assembly.congress[index] ?? 'closed']);
      image.setPosition(at.x, at.y);
    });
    const at = assembly.speaking && this.#layers.places[assembly.speaking];
    floor.setVisible(at !== null).setScale(1 / density);
    plate.place(floor, at?.x ?? 0, at?.y ?? 0);
  }

  /** Ballots that were not open before send their light to the ring, one after the other. */
  #openBallots(before: AssemblyPicture, now: AssemblyPicture, plan: ChamberPlan): void {
    const { layout } = this.#layers.setting;
    const { plate } = this.#furniture ?? {};
    if (!plate) return;
    const under: Counts = { ...this.#counts };
    for (const { stand } of this.#flights) under[stand] += 1;
    for (const { stand, from } of this.#opened(before, now, plan)) {
      const segment = segmentOf(plan, stand, under[stand], layout.chamber.ring);
      under[stand] += 1;
      this.#flights.push({
        image: plate.print(plate.face(SPARK_FACE)).setDepth(DEPTH.stand).setAlpha(0),
        track: ballotWay(layout, from, segment),
        stand,
        start: null,
      });
    }
  }

  #opened(
    before: AssemblyPicture,
    now: AssemblyPicture,
    plan: ChamberPlan,
  ): readonly { readonly stand: Stand; readonly from: Point }[] {
    const { layout } = this.#layers.setting;
    const seats = now.congress.flatMap((seat, index) => {
      const from = plan.seats[index];
      return seat !== 'closed' && before.congress[index] === 'closed' && from ? [{ stand: seat, from }] : [];
    });
    const nations = NATIONS.flatMap((nation) => {
      const stand = now.ballots[nation];
      if (!stand || before.ballots[nation]) return [];
      return [{ stand, from: markPlace(layout, nation, this.#layers.places[nation]) }];
    });
    return [...seats, ...nations];
  }

  #settleBallots(assembly: AssemblyPicture): void {
    for (const { image } of this.#flights) image.destroy();
    this.#flights = [];
    Object.assign(this.#counts, countsOf(assembly));
  }
}

function setFace(image: Phaser.GameObjects.Image, plate: Plate, mark: Mark): void {
  const face = faceOf(plate, mark);
  image.setTexture(face.key, face.frame);
}

function markOf(assembly: AssemblyPicture, nation: Nation): Mark | null {
  if (assembly.for.includes(nation)) return 'up';
  if (assembly.against.includes(nation)) return 'down';
  const ballot = assembly.ballots[nation];
  return ballot ? BALLOT_MARKS[ballot] : null;
}

/** How many ballots of each side are open. */
function countsOf(assembly: AssemblyPicture): Readonly<Counts> {
  const given: readonly SeatPicture[] = [...Object.values(assembly.ballots), ...assembly.congress];
  const count = (stand: Stand) => given.filter((ballot) => ballot === stand).length;
  return { for: count('for'), against: count('against') };
}

/** Whether the same sides face each other, and no ballot has been taken back. */
function isSameDebate(before: AssemblyPicture, now: AssemblyPicture): boolean {
  const sides = ({ for: up, against: down, congress }: AssemblyPicture) =>
    JSON.stringify([up, down, congress.length]);
  return (
    sides(before) === sides(now) &&
    before.congress.every((seat, index) => seat === 'closed' || seat === now.congress[index]) &&
    NATIONS.every((nation) => !before.ballots[nation] || before.ballots[nation] === now.ballots[nation])
  );
}
