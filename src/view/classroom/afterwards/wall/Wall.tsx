import { useMemo } from 'preact/hooks';
import { factsOf } from '../../../../debrief/debrief.ts';
import type { AfterStatus, WallPage } from '../../../../protocol/afterwards.ts';
import type { RoomStatus } from '../../../../protocol/replies.ts';
import type { Kit } from '../../../play/kit.ts';
import { namesOf } from '../../../words/names.ts';
import { sayTitle } from '../../../words/titleWords.ts';
import { sayWall } from '../../../words/wallWords.ts';
import type { Client } from '../../connection/client.ts';
import { ProjectorHead } from '../../projector/ProjectorHead.tsx';
import { Answers } from '../Answers.tsx';
import { type RoomGame, useRoomGames } from '../useRoomGames.ts';
import { WallAims } from './WallAims.tsx';
import { WallDebates } from './WallDebates.tsx';
import { WallTrust } from './WallTrust.tsx';
import { WallTurns } from './WallTurns.tsx';
import { WallWordFates } from './WallWordFates.tsx';
import type { WallFacts } from './wallFacts.ts';

/** A page of the debrief that is not the ending. */
export type DebriefWallPage = Exclude<WallPage, 'ending'>;

export interface WallProps {
  readonly client: Client;
  readonly kit: Pick<Kit, 'scenarios' | 'profiles'>;
  readonly room: string;
  readonly status: RoomStatus;
  readonly statusAt: number;
  readonly after: AfterStatus;
  readonly page: DebriefWallPage;
  /** Where phones find the classroom. */
  readonly origin: string;
  readonly isLost: boolean;
}

/** The debrief on the wall: one matter at a time, in letters for the last row, with one open question over it. */
export function Wall(props: WallProps) {
  const { after, client, kit, page, room, status } = props;
  const played = useRoomGames(client, kit.scenarios, { [room]: status.beat }).get(room);
  const now = { when: sayTitle('title.name'), step: sayWall(`${page}.title`), lead: sayWall(`${page}.ask`) };
  return (
    <>
      <ProjectorHead
        status={status}
        at={props.statusAt}
        now={now}
        caption={null}
        origin={props.origin}
        isLost={props.isLost}
      />
      <div class={`wall-page of-${page}`}>
        {page === 'questions' ? (
          <Answers status={after} />
        ) : played ? (
          <Told key={status.beat} page={page} played={played} profiles={kit.profiles} hands={after.hands} />
        ) : (
          <p role="status">{sayWall('waiting')}</p>
        )}
      </div>
    </>
  );
}

function Told(props: {
  readonly page: Exclude<DebriefWallPage, 'questions'>;
  readonly played: RoomGame;
  readonly profiles: Kit['profiles'];
  readonly hands: AfterStatus['hands'];
}) {
  const { game, record } = props.played;
  const facts = useMemo((): WallFacts => {
    const names = namesOf(game.engine.scenario, props.profiles);
    return { debrief: factsOf(game, record), game, names };
  }, [game]);
  switch (props.page) {
    case 'turns':
      return <WallTurns facts={facts} />;
    case 'words':
      return <WallWordFates facts={facts} />;
    case 'debates':
      return <WallDebates facts={facts} hands={props.hands} />;
    case 'trust':
      return <WallTrust facts={facts} />;
    case 'aims':
      return <WallAims facts={facts} />;
  }
}
