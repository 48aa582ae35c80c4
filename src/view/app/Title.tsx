import { useState } from 'preact/hooks';
import moon from '../../../assets/pictures/moonDisc.webp';
import { NATION_NAMES } from '../words/nationNames.ts';
import { sayTitle } from '../words/titleWords.ts';
import { Dialog } from './Dialog.tsx';
import { FileWay } from './FileWay.tsx';
import { latestSave } from './saves.ts';
import type { Storage } from './storage.ts';
import { useFileDrop } from './useFileDrop.ts';

/** The first screen: what this is, and the ways in. */
export function Title(props: {
  readonly storage: Storage;
  readonly onBegin: () => void;
  readonly onContinue: (id: string) => void;
  readonly onChoose: () => void;
  readonly onPassAndPlay: () => void;
  readonly onWatch: () => void;
  /** What really happened, to be looked at. */
  readonly onHistory: () => void;
  readonly onSaves: () => void;
  readonly onSettings: () => void;
  readonly onModel: () => void;
  /** What a teacher reads and prints. */
  readonly onTeachers: () => void;
  /** A recording was picked, or dropped on the page. */
  readonly onFile: (file: File) => void;
}) {
  const [about, setAbout] = useState(false);
  const hangs = useFileDrop(props.onFile);
  const label = latestSave(props.storage);
  const seat = label?.seats[0];
  return (
    <main class={`title${hangs ? ' dropping' : ''}`}>
      <img class="title-moon" src={moon} alt={sayTitle('title.alt')} width={768} height={768} />
      <div class="title-words">
        <p class="title-tag display">{sayTitle('title.line')}</p>
        <h1>{sayTitle('title.name')}</h1>
        <p class="title-lead">{sayTitle('title.lead')}</p>
        <div class="title-ways">
          {label && (
            <button type="button" class="button primary" onClick={() => props.onContinue(label.id)}>
              {seat
                ? sayTitle('title.continue', { seat: NATION_NAMES[seat], year: label.year })
                : sayTitle('title.continue.watch', { year: label.year })}
            </button>
          )}
          <Way name="play" primary={!label} onClick={props.onBegin} />
          <Way name="choose" onClick={props.onChoose} />
          <Way name="passAndPlay" onClick={props.onPassAndPlay} />
          <Way name="watch" onClick={props.onWatch} />
          <Way name="history" onClick={props.onHistory} />
        </div>
        <div class="row title-more">
          <button type="button" class="button quiet" onClick={props.onSaves}>
            {sayTitle('title.saves')}
          </button>
          <FileWay onFile={props.onFile} />
          <button type="button" class="button quiet" onClick={props.onSettings}>
            {sayTitle('title.settings')}
          </button>
          <button type="button" class="button quiet" onClick={props.onModel}>
            {sayTitle('title.model')}
          </button>
          <button type="button" class="button quiet" onClick={props.onTeachers}>
            {sayTitle('title.teachers')}
          </button>
          <button type="button" class="button quiet" onClick={() => setAbout(true)}>
            {sayTitle('title.about')}
          </button>
        </div>
      </div>
      {about && (
        <Dialog title={sayTitle('about.title')} onClose={() => setAbout(false)}>
          <p>{sayTitle('about.body')}</p>
          <p>{sayTitle('about.private')}</p>
          <p>{sayTitle('about.made')}</p>
        </Dialog>
      )}
    </main>
  );
}

function Way(props: {
  readonly name: 'play' | 'choose' | 'passAndPlay' | 'watch' | 'history';
  readonly primary?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class={`button way${props.primary ? ' primary' : ''}`} onClick={props.onClick}>
      <span>{sayTitle(`title.${props.name}`)}</span>
      <span class="small way-hint">{sayTitle(`title.${props.name}.hint`)}</span>
    </button>
  );
}
