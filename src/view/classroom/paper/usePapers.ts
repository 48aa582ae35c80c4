import { useEffect, useMemo } from 'preact/hooks';
import { createEngine, type Engine } from '../../../game/engine.ts';
import type { SeatView } from '../../../game/view.ts';
import { type Sheet, sheetOf } from '../../../protocol/paper/sheet.ts';
import { joinView } from '../../../protocol/wireView.ts';
import type { Kit } from '../../play/kit.ts';
import { type Names, namesOf } from '../../words/names.ts';
import { useClient } from '../app/useClient.ts';
import type { PaperProps } from './paperModule.ts';

/** The parts of the authored content that paper needs. */
export type PaperKit = Pick<Kit, 'scenarios' | 'profiles'>;

/** One seat, what it sees and what it may write. */
export interface Paper {
  readonly view: SeatView;
  readonly sheet: Sheet;
}

export interface Papers {
  readonly engine: Engine;
  readonly names: Names;
  readonly beat: number;
  /** In the nations' order; none once the game is over. */
  readonly papers: readonly Paper[];
}

/** Asks what each seat may do now, and again whenever the room has gone on; null until it is here. */
export function usePapers({ client, room }: PaperProps, { profiles, scenarios }: PaperKit): Papers | null {
  const { known } = useClient(client);
  const overview = known.rooms.find((one) => one.room === room);
  const beat = overview?.status.beat ?? 0;
  const scenario = scenarios[overview?.status.scenario ?? ''];
  useEffect(() => client.request({ kind: 'papers', room }), [client, room, beat]);
  const ground = useMemo(
    () => (scenario ? { engine: createEngine(scenario), names: namesOf(scenario, profiles) } : null),
    [scenario],
  );
  const { papers } = known;
  return useMemo(() => {
    if (!ground || papers?.room !== room || papers.beat !== beat) return null;
    const views = papers.views.map((sent) => joinView(null, 0, sent) as SeatView);
    const isOver = views.some(({ phase }) => !['offer', 'answer', 'commit', 'debate'].includes(phase));
    return {
      ...ground,
      beat,
      papers: isOver
        ? []
        : views.map((view) => ({ view, sheet: sheetOf(ground.engine, view.position, view.seat) })),
    };
  }, [ground, papers, room, beat]);
}
