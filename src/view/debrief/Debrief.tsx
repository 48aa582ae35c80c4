import { useState } from 'preact/hooks';
import type { DebriefProps } from '../play/kit.ts';
import { sayDebrief } from '../words/debriefWords.ts';
import { DebriefPage } from './DebriefPage.tsx';

/** A game's debrief; that of a game that still runs is opened only by whoever wants it all the same. */
export function Debrief(props: DebriefProps) {
  const [isOpen, setOpen] = useState(!props.isSecret);
  if (isOpen) return <DebriefPage {...props} />;
  return (
    <div class="stack debrief-secret">
      <p>{sayDebrief('secret.lead')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => setOpen(true)}>
          {sayDebrief('secret.open')}
        </button>
      </div>
    </div>
  );
}
