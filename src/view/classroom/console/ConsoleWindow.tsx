import { useContext } from 'preact/hooks';
import { HandoutsWindow } from '../../app/HandoutsWindow.tsx';
import { LazyWindow } from '../../app/LazyWindow.tsx';
import { LoadHandouts } from '../../handouts/handouts.ts';
import { sayPaper } from '../../words/paperWords.ts';
import type { Client } from '../connection/client.ts';
import { LoadPaper } from '../paper/paperModule.ts';
import type { PartName } from './parts.ts';

/** A window over the console: what is printed, and where slips are keyed in. */
export function ConsoleWindow(props: {
  readonly part: PartName;
  readonly client: Client;
  readonly room: string | null;
  readonly onClose: () => void;
}) {
  const { client, onClose, part, room } = props;
  const loadPaper = useContext(LoadPaper);
  const loadHandouts = useContext(LoadHandouts);
  if (part === 'handouts') return loadHandouts && <HandoutsWindow load={loadHandouts} onClose={onClose} />;
  if (!loadPaper || room === null) return null;
  return (
    <LazyWindow
      title={sayPaper(part === 'print' ? 'print.title' : 'key.title')}
      look={part === 'print' ? 'paper printable' : 'paper'}
      waiting="loading.teachers"
      load={loadPaper}
      onClose={onClose}
    >
      {({ KeyIn, SlipSheets }) =>
        part === 'print' ? <SlipSheets client={client} room={room} /> : <KeyIn client={client} room={room} />
      }
    </LazyWindow>
  );
}
