import { useContext, useState } from 'preact/hooks';
import type { Nation } from '../../../vocabulary/nations.ts';
import { LazyWindow } from '../../app/LazyWindow.tsx';
import { LoadHandouts } from '../../handouts/handouts.ts';
import { sayClass } from '../../words/classWords.ts';

/** Opens the role card of one's nation. */
export function OwnBriefWay({ nation }: { readonly nation: Nation }) {
  const load = useContext(LoadHandouts);
  const [isOpen, setOpen] = useState(false);
  if (!load) return null;
  return (
    <p>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {sayClass('lobby.brief')}
      </button>
      {isOpen && (
        <LazyWindow
          title={sayClass('lobby.brief.title')}
          look="handouts printable"
          waiting="loading.teachers"
          load={load}
          onClose={() => setOpen(false)}
        >
          {({ OwnBrief }) => <OwnBrief nation={nation} />}
        </LazyWindow>
      )}
    </p>
  );
}
