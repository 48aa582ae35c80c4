import { useState } from 'preact/hooks';
import { isOver } from '../../game/opening.ts';
import { holdersNow, personsOf } from '../../record/holders.ts';
import type { Occupant } from '../../vocabulary/levels.ts';
import { type ByNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { Dialog } from '../app/Dialog.tsx';
import { DebriefWindow } from '../play/DebriefWindow.tsx';
import type { Kit } from '../play/kit.ts';
import { EarlierNote } from '../replay/EarlierNote.tsx';
import { isEarlier } from '../replay/engineFor.ts';
import { NATION_NAMES } from '../words/nationNames.ts';
import { listOf } from '../words/say.ts';
import { sayShare } from '../words/shareWords.ts';
import type { SharedGame } from './readShared.ts';
import { sharedSentence, yearIn } from './sharedSentence.ts';
import '../styles/share.css';

/** In which seat one goes on: in one, in all that people held, or in none. */
type Way = Nation | 'all' | 'nobody';

export interface SharedDialogProps {
  readonly kit: Kit;
  readonly shared: SharedGame;
  readonly onPlay: (persons: readonly Nation[]) => void;
  readonly onReplay: () => void;
  readonly onClose: () => void;
}

/** What was shared, in a sentence, the seats in which one can play it on, and the way to its replay. */
export function SharedDialog({ kit, shared, onPlay, onReplay, onClose }: SharedDialogProps) {
  const { called, game, record, player } = shared;
  const persons = personsOf(record);
  const isRecording = called !== undefined;
  const [as, setAs] = useState<Way>(persons.length > 1 && !isRecording ? 'all' : (persons[0] ?? 'nobody'));
  const [isReading, setReading] = useState(false);
  const over = isOver(game);
  const isOld = isEarlier(kit, player.engine);
  // What came out of a replay is looked at first, and what was being played is played.
  const isWatched = isOld || isRecording || shared.at !== null;
  const play = !isOld && (
    <button
      type="button"
      class={`button ${isWatched ? 'quiet' : 'primary'}`}
      onClick={() => onPlay(as === 'all' ? persons : as === 'nobody' ? [] : [as])}
    >
      {over
        ? sayShare('shared.ending')
        : isRecording
          ? sayShare('shared.playFrom', { year: yearIn(shared) })
          : sayShare('shared.play')}
    </button>
  );
  const watch = (
    <button type="button" class={`button ${isWatched ? 'primary' : 'quiet'}`} onClick={onReplay}>
      {sayShare(isWatched && !isOld ? 'shared.watch' : 'shared.replay')}
    </button>
  );
  return (
    <>
      <Dialog title={sayShare(isRecording ? 'shared.title.recording' : 'shared.title')} onClose={onClose}>
        <p class="shared-what">{sharedSentence(shared)}</p>
        {isOld ? (
          <EarlierNote kit={kit} engine={player.engine} />
        ) : (
          <SeatPick
            persons={persons}
            holders={holdersNow(record)}
            isRecording={isRecording}
            as={as}
            onAs={setAs}
          />
        )}
        <div class="row">
          {isWatched ? [watch, play] : [play, watch]}
          <button type="button" class="button quiet" onClick={() => setReading(true)}>
            {sayShare('shared.debrief')}
          </button>
        </div>
      </Dialog>
      {/* Beside the window and not in it: what is printed stands in nothing else. */}
      {isReading && (
        <DebriefWindow
          kit={kit}
          game={game}
          holders={record}
          isSecret={!over && !isRecording}
          called={called}
          onClose={() => setReading(false)}
        />
      )}
    </>
  );
}

/** In which seat one plays on. */
function SeatPick(props: {
  readonly persons: readonly Nation[];
  readonly holders: ByNation<Occupant>;
  /** Whether nobody has ever played it. */
  readonly isRecording: boolean;
  readonly as: Way;
  readonly onAs: (as: Way) => void;
}) {
  const { holders, isRecording, persons } = props;
  return (
    <>
      <label class="field">
        <span class="small soft">{sayShare('shared.as')}</span>
        <select value={props.as} onChange={(event) => props.onAs(event.currentTarget.value as Way)}>
          {persons.length > 1 && !isRecording && (
            <option value="all">
              {sayShare('shared.as.all', {
                nations: listOf(persons.map((nation) => NATION_NAMES[nation])),
              })}
            </option>
          )}
          {NATIONS.map((nation) => (
            <option key={nation} value={nation}>
              {sayShare(isRecording ? 'shared.as.recorded' : `shared.as.${holders[nation].kind}`, {
                nation: NATION_NAMES[nation],
              })}
            </option>
          ))}
          <option value="nobody">{sayShare('shared.as.nobody')}</option>
        </select>
      </label>
      <p class="small soft">{sayShare(isRecording ? 'shared.note.recording' : 'shared.note')}</p>
    </>
  );
}
