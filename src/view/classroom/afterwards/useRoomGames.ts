import { useEffect, useRef, useState } from 'preact/hooks';
import type { Game } from '../../../game/game.ts';
import type { GameRecord } from '../../../record/record.ts';
import type { Kit } from '../../play/kit.ts';
import { engineOf } from '../../play/openGame.ts';
import type { Client } from '../connection/client.ts';
import { tableOver } from '../play/remoteTable.ts';

/** The game that was played in a room, with everything in it. */
export interface RoomGame {
  readonly record: GameRecord;
  readonly game: Game;
}

/** By room; null where it can't be played here, absent until it has come. */
export type RoomGames = ReadonlyMap<string, RoomGame | null>;

/**
 * Fetches the games of rooms whose game is over, and plays them.
 * @param beats the beat at which each ended, by room: a game that was taken back and ended anew is another
 */
export function useRoomGames(
  client: Client,
  scenarios: Kit['scenarios'],
  beats: Readonly<Record<string, number>>,
): RoomGames {
  const [games, setGames] = useState<RoomGames>(new Map());
  const asked = useRef(new Map<string, number>());
  const key = JSON.stringify(beats);
  useEffect(() => {
    const ask = (): void => {
      for (const [room, beat] of Object.entries(beats)) {
        if (asked.current.get(room) === beat) continue;
        asked.current.set(room, beat);
        client.request({ kind: 'record', room });
      }
    };
    const stop = client.onReply((reply) => {
      if (reply.kind === 'welcome') {
        // What was asked over a line that is lost is asked again.
        asked.current.clear();
        ask();
      }
      if (reply.kind !== 'record' || beats[reply.room] === undefined) return;
      const { record, room } = reply;
      const scenario = scenarios[record.scenario.id];
      const played = scenario ? tableOver(engineOf(scenario), record) : null;
      const game = played?.ok ? { record, game: played.value.game } : null;
      setGames((before) => new Map(before).set(room, game));
    });
    ask();
    return stop;
  }, [client, key]);
  return games;
}
