import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Purpose, purposeIn } from '../../../protocol/addresses.ts';
import { plainCode } from '../../../protocol/words.ts';
import { Guard } from '../../app/Guard.tsx';
import { createSettings } from '../../app/settings.ts';
import { browserStorage } from '../../app/storage.ts';
import { type HandoutsModule, LoadHandouts } from '../../handouts/handouts.ts';
import { sayClass } from '../../words/classWords.ts';
import { sayTitle } from '../../words/titleWords.ts';
import type { AfterModule } from '../afterwards/module.ts';
import type { LoadIntervene } from '../console/RoomDesk.tsx';
import { type ClassPlayModule, Student } from '../join/Student.tsx';
import { LoadPaper, type PaperModule } from '../paper/paperModule.ts';
import type { ProjectorProps } from '../projector/Projector.tsx';
import { Later } from './Later.tsx';

/**
 * The classroom's page: what it was opened for stands in its address.
 * @param loadPlay fetches the game's screens for who sits at the table
 * @param loadIntervene fetches the facilitator's interventions in a game, for its console
 * @param loadAfterwards fetches what the console and the projector show once a game is over
 * @param loadProjector fetches the screen for the whole class
 * @param loadPaper fetches the facilitator's windows about slips on paper
 * @param loadHandouts fetches what is printed for a lesson
 */
export function ClassApp(props: ClassLoads) {
  const [isCrashed, setCrashed] = useState(false);
  if (!isCrashed)
    return (
      <Guard onCrash={() => setCrashed(true)}>
        <ClassPage {...props} />
      </Guard>
    );
  return (
    <main class="loading">
      <h1 class="unseen">{sayTitle('title.name')}</h1>
      <p role="alert">{sayClass('crashed')}</p>
      <button type="button" class="button" onClick={() => window.location.reload()}>
        {sayClass('ended.reload')}
      </button>
    </main>
  );
}

interface ClassLoads {
  readonly loadPlay: () => Promise<ClassPlayModule>;
  readonly loadIntervene: LoadIntervene;
  readonly loadAfterwards: () => Promise<AfterModule>;
  readonly loadProjector: () => Promise<ComponentType<Omit<ProjectorProps, 'kit'>>>;
  readonly loadPaper: () => Promise<PaperModule>;
  readonly loadHandouts: () => Promise<HandoutsModule>;
}

function ClassPage(props: ClassLoads) {
  const storage = useMemo(browserStorage, []);
  // Thirty devices that each play music are no lesson: whoever wants sound turns it on.
  const settings = useMemo(() => createSettings(storage, { sound: false }), []);
  const purpose = usePurpose();
  if (purpose?.as === 'facilitator') {
    const { secret } = purpose;
    return (
      <LoadPaper.Provider value={props.loadPaper}>
        <LoadHandouts.Provider value={props.loadHandouts}>
          <Later
            key={secret}
            load={loadConsole}
            show={(Console) => (
              <Console
                secret={secret}
                loadIntervene={props.loadIntervene}
                loadAfterwards={props.loadAfterwards}
              />
            )}
          />
        </LoadHandouts.Provider>
      </LoadPaper.Provider>
    );
  }
  if (purpose?.as === 'projector') {
    const shown = plainCode(purpose.code);
    return (
      <Later
        key={shown}
        load={props.loadProjector}
        show={(Projector) => <Projector code={shown} settings={settings} load={props.loadAfterwards} />}
      />
    );
  }
  const code = purpose?.as === 'newcomer' ? plainCode(purpose.code) : '';
  return (
    <LoadHandouts.Provider value={props.loadHandouts}>
      <Student key={code} code={code} settings={settings} storage={storage} load={props.loadPlay} />
    </LoadHandouts.Provider>
  );
}

const loadConsole = () => import('../console/Console.tsx').then((module) => module.Console);

/** What stands in the address now: a code that is scanned while the page is open counts as well. */
function usePurpose(): Purpose | null {
  const [fragment, setFragment] = useState(window.location.hash);
  useEffect(() => {
    const changed = (): void => setFragment(window.location.hash);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return purposeIn(fragment);
}
