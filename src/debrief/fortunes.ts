import type { Game } from '../game/game.ts';
import type { TurnLog } from '../game/log.ts';
import { openingPosition } from '../game/openingPosition.ts';
import { scoreOf } from '../game/score.ts';
import { agendaPoints, aimMills, aimsOf } from '../rules/aims.ts';
import type { Position } from '../rules/position.ts';
import type { Aim } from '../scenario/scenario.ts';
import type { DeedName } from '../vocabulary/deeds.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { metricSlots } from './metricSlots.ts';
import { type SlotCause, slotCauses } from './slotCauses.ts';

/** What moved an aim, and in which turn; null where that is spread over several. */
export type Deed = Pick<SlotCause, 'occurrence' | 'turn'>;

/** How one aim fared, and what weighed most in it. */
export interface AimFortune {
  readonly aim: Aim;
  /** Thousandths of the aim, 0-1000. */
  readonly before: number;
  readonly after: number;
  /** Null when nothing moved that aim's numbers the way it went. */
  readonly cause: SlotCause | null;
  /**
   * Of what somebody did or the news told, all that moved the aim noticeably the way it went: the strongest first. Of
   * an aim that is read off treaties and tariffs each counts the same: the earliest first.
   */
  readonly deeds: readonly Deed[];
}

/** How a nation's agenda fared from the opening to the end. */
export interface Fortune {
  readonly nation: Nation;
  /** Agenda in thousandths of its hundred points, 0-100,000. */
  readonly before: number;
  readonly after: number;
  /** The aim that did most for the agenda, and the one that did least, or harmed it most. */
  readonly best: AimFortune;
  readonly worst: AimFortune;
}

/** What a deed must have moved an aim at least to be named for it, in its thousandths. */
const NOTICEABLE = 20;

/** Every nation's fortune, in the fixed order. */
export function fortunesOf(game: Game): readonly Fortune[] {
  const { engine, setup, position, turns } = game;
  const opening = openingPosition(engine);
  return NATIONS.map((nation) => {
    const aims = aimsOf(engine.scenario.agendas[nation], setup.secrets[nation]);
    const ended = scoreOf(game, nation).aims;
    const before = agendaPoints(aims, opening, nation);
    let after = 0;
    for (const { aim, mills } of ended) after += aim.weight * mills;
    const moved = ended
      .map(({ aim, mills }) => ({ aim, before: aimMills(aim, opening, nation), after: mills }))
      .sort((one, other) => weightedRise(other) - weightedRise(one));
    const told = (at: 0 | -1): AimFortune => {
      const one = moved.at(at) as (typeof moved)[number];
      const way = one.after >= one.before ? 1 : -1;
      const causes = causesOf(turns, one.aim, position, nation, way);
      const least = NOTICEABLE / millsPerPoint(one.aim, position, nation);
      const deeds = causes.filter(
        ({ occurrence, sum, turn }) => occurrence !== null && turn !== null && Math.abs(sum) >= least,
      );
      const changes = stateDeeds(turns, one.aim, nation, way);
      return { ...one, cause: causes[0] ?? null, deeds: changes ?? deeds };
    };
    return { nation, before, after, best: told(0), worst: told(-1) };
  });
}

function weightedRise({ aim, before, after }: Pick<AimFortune, 'aim' | 'before' | 'after'>): number {
  return aim.weight * (after - before);
}

/** Who gained most of all nations, and who lost most (or gained least). */
export function winnerAndLoser(fortunes: readonly Fortune[]): {
  readonly gained: Fortune;
  readonly lost: Fortune;
} {
  const rise = ({ before, after }: Fortune): number => after - before;
  return {
    gained: fortunes.reduce((most, one) => (rise(one) > rise(most) ? one : most)),
    lost: fortunes.reduce((least, one) => (rise(one) < rise(least) ? one : least)),
  };
}

/** What moved an aim's numbers the way it went, and is nobody's secret: the strongest first; of equals the earliest. */
function causesOf(
  turns: readonly TurnLog[],
  aim: Aim,
  position: Position,
  nation: Nation,
  way: 1 | -1,
): readonly SlotCause[] {
  const toward = (aim.to > aim.from ? 1 : -1) * way;
  return slotCauses(turns, metricSlots(aim.metric, position, nation))
    .filter(
      ({ entry, occurrence, sum }) =>
        toward * sum > 0 &&
        // What a cabinet decided in secret is nobody's business, then or later.
        (occurrence?.secretOf ?? null) === null &&
        !entry.effect.startsWith('cabinet.'),
    )
    .sort((one, other) => toward * (other.sum - one.sum));
}

/** What one point of one of an aim's numbers is worth, in thousandths of the aim. */
function millsPerPoint({ from, metric, pace, to }: Aim, position: Position, nation: Nation): number {
  const isMean = metric.kind === 'trust' || metric.kind === 'trustIn' || metric.kind === 'mean';
  const over = isMean ? Math.max(1, metricSlots(metric, position, nation).length) : 1;
  return (1000 / Math.abs(to - from) / over) * (pace ? pace.horizon / pace.turns : 1);
}

/** What moved an aim that is read off tariffs or treaties, the earliest first; null for one that is read off numbers. */
function stateDeeds(
  turns: readonly TurnLog[],
  { from, metric, to }: Aim,
  nation: Nation,
  way: 1 | -1,
): readonly Deed[] | null {
  if (metric.kind !== 'tariffs' && metric.kind !== 'standing') return null;
  const wanted = STATE_DEEDS[metric.kind][to > from === way > 0 ? 'more' : 'less'];
  return turns.flatMap(({ occurrences, turn }) =>
    occurrences
      .filter(({ by, deed, to: target }) => {
        if (!wanted.includes(deed)) return false;
        if (metric.kind === 'tariffs' && metric.side !== 'by')
          return metric.side === 'world' || target === nation;
        return by === nation;
      })
      .map((occurrence) => ({ occurrence, turn })),
  );
}

/** The deeds after which such a metric reads more, and those after which it reads less. */
const STATE_DEEDS: Readonly<Record<'tariffs' | 'standing', Record<'more' | 'less', readonly DeedName[]>>> = {
  tariffs: { more: ['imposed', 'raised'], less: ['lifted'] },
  standing: { more: ['signed', 'founded', 'joined'], less: ['withdrew', 'left'] },
};
