import { useContext } from 'preact/hooks';
import { HandoutsWindow } from '../../app/HandoutsWindow.tsx';
import { LazyWindow } from '../../app/LazyWindow.tsx';
import { LoadHandouts } from '../../handouts/handouts.ts';
import { sayPaper } from '../../words/paperWords.ts';
import type { Client } from '../connection/client.ts';
import { LoadPaper } from '../paper/paperModule.ts';
import type { WindowName } from './windows.ts';

/** A window over the console: what is printed, and where slips are keyed in. */
export function ConsoleWindow(props: {
  readonly name: WindowName;
  readonly client: Client;
  readonly room: string | null;
  readonly onClose: () => void;
}) {
  const { client, name, onClose, room } = props;
  const loadPaper = useContext(LoadPaper);
  const loadHandouts = useContext(LoadHandouts);
  if (name === 'handouts') return loadHandouts && <HandoutsWindow load={loadHandouts} onClose={onClose} />;
  if (!loadPaper || room === null) return null;
  return (
    <LazyWindow
      title={sayPaper(name === 'print' ? 'print.title' : 'key.title')}
      look={name === 'print' ? 'paper printable' : 'paper'}
      waiting="loading.teachers"
      load={loadPaper}
      onClose={onClose}
    >
      {({ KeyIn, SlipSheets }) =>
        name === 'print' ? <SlipSheets client={client} room={room} /> : <KeyIn client={client} room={room} />
      }
    </LazyWindow>
  );
}
