import { useEffect, useState } from 'preact/hooks';
import { bestOrigin } from '../../../protocol/origins.ts';
import type { SettingsStore } from '../../app/settings.ts';
import type { Kit } from '../../play/kit.ts';
import { anyClassFault } from '../../words/classWords.ts';
import { sayProjector } from '../../words/projectorWords.ts';
import type { AfterModule } from '../afterwards/module.ts';
import { Later } from '../app/Later.tsx';
import { useClient } from '../app/useClient.ts';
import { openClient, thisBrowser } from '../connection/client.ts';
import { codesIn, originsIn } from '../connection/known.ts';
import { Arrivals } from './Arrivals.tsx';
import { ProjectorHead } from './ProjectorHead.tsx';
import { ScreenTools } from './ScreenTools.tsx';
import { Table } from './Table.tsx';
import '../../styles/projector.css';

export interface ProjectorProps {
  readonly code: string;
  readonly settings: SettingsStore;
  /** Fetches the debrief for the wall. */
  readonly load: () => Promise<AfterModule>;
  /** The stories that rooms play. */
  readonly kit: Pick<Kit, 'scenarios' | 'profiles'>;
}

/** The screen for the whole class: it shows what everybody may see, and asks nothing of anybody. */
export function Projector(props: ProjectorProps) {
  const { code, kit, settings } = props;
  const [client] = useState(() => openClient(() => ({ as: 'projector', code }), thisBrowser()));
  useEffect(() => () => client.close(), [client]);
  const { known, link } = useClient(client);
  const { afterwards, status, statusAt, view } = known;
  const page = afterwards?.status.wall ?? 'ending';
  if (link.is === 'ended') {
    return (
      <main class="projector projector-note">
        <h1>{sayProjector('ended.title')}</h1>
        <p role="alert">{anyClassFault(link.fault)}</p>
        <button type="button" class="button" onClick={() => window.location.reload()}>
          {sayProjector('ended.again')}
        </button>
      </main>
    );
  }
  const scenario = status ? kit.scenarios[status.scenario] : undefined;
  if (!status || !view || !scenario) {
    return (
      <main class="projector projector-note">
        <h1 class="unseen">{sayProjector('title')}</h1>
        <p role="status">{sayProjector('connecting')}</p>
      </main>
    );
  }
  const origin = bestOrigin(originsIn(known), window.location.origin);
  const isArriving = status.stage === 'arriving';
  return (
    <main class="projector">
      {isArriving && <Arrivals origin={origin} status={status} codes={codesIn(known)} />}
      {!isArriving && afterwards && page !== 'ending' && (
        <Later
          load={() => props.load().then(({ Wall }) => Wall)}
          show={(Wall) => (
            <Wall
              client={client}
              room={afterwards.room}
              status={status}
              statusAt={statusAt}
              after={afterwards.status}
              page={page}
              origin={origin}
              isLost={link.is === 'lost'}
            />
          )}
        />
      )}
      {!isArriving && page === 'ending' && (
        <Table
          key={status.scenario}
          known={known}
          status={status}
          view={view}
          scenario={scenario}
          profiles={kit.profiles}
          settings={settings}
        >
          {(now, caption) => (
            <ProjectorHead
              status={status}
              at={statusAt}
              now={now}
              caption={caption}
              origin={origin}
              isLost={link.is === 'lost'}
            />
          )}
        </Table>
      )}
      <ScreenTools settings={settings} />
    </main>
  );
}
