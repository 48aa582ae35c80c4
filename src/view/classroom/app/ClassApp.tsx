import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Purpose, purposeIn } from '../../../protocol/addresses.ts';
import { plainCode } from '../../../protocol/words.ts';
import { createSettings } from '../../app/settings.ts';
import { browserStorage } from '../../app/storage.ts';
import { type ClassPlayModule, Student } from '../join/Student.tsx';

/**
 * The classroom's page: what it was opened for stands in its address.
 * @param loadPlay fetches the game's screens for who sits at the table
 */
export function ClassApp(props: { readonly loadPlay: () => Promise<ClassPlayModule> }) {
  const storage = useMemo(browserStorage, []);
  // Thirty devices that each play music are no lesson: whoever wants sound turns it on.
  const settings = useMemo(() => createSettings(storage, { sound: false }), []);
  const purpose = usePurpose();
  const code = purpose?.as === 'newcomer' ? plainCode(purpose.code) : '';
  return <Student key={code} code={code} settings={settings} storage={storage} load={props.loadPlay} />;
}

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
