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
import { personName } from '../words/personName.ts';
import { listOf } from '../words/say.ts';
import { sayShare } from '../words/shareWords.ts';
import type { SharedGame } from './readShared.ts';
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
  const { game, record, player } = shared;
  const { scenario } = player.engine;
  const persons = personsOf(record);
  const holders = holdersNow(record);
  const [as, setAs] = useState<Way>(persons.length > 1 ? 'all' : (persons[0] ?? 'nobody'));
  const [isReading, setReading] = useState(false);
  const over = isOver(game);
  const isOld = isEarlier(kit, player.engine);
  const turn = Math.min(game.position.turn, scenario.turns);
  const params = {
    scenario: scenario.title,
    turn,
    turns: scenario.turns,
    year: scenario.startYear + turn - 1,
    players:
      persons.length === 0
        ? sayShare('shared.nobody')
        : listOf(persons.map((nation) => playerName(nation, holders[nation]))),
  };
  return (
    <>
      <Dialog title={sayShare('shared.title')} onClose={onClose}>
        <p class="shared-what">{sayShare(over ? 'shared.over' : 'shared.running', params)}</p>
        {isOld ? (
          <EarlierNote kit={kit} engine={player.engine} />
        ) : (
          <SeatPick persons={persons} holders={holders} as={as} onAs={setAs} />
        )}
        <div class="row">
          {!isOld && (
            <button
              type="button"
              class="button primary"
              onClick={() => onPlay(as === 'all' ? persons : as === 'nobody' ? [] : [as])}
            >
              {sayShare(over ? 'shared.ending' : 'shared.play')}
            </button>
          )}
          <button type="button" class={`button ${isOld ? 'primary' : 'quiet'}`} onClick={onReplay}>
            {sayShare('shared.replay')}
          </button>
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
          isSecret={!over}
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
  readonly as: Way;
  readonly onAs: (as: Way) => void;
}) {
  const { holders, persons } = props;
  return (
    <>
      <label class="field">
        <span class="small soft">{sayShare('shared.as')}</span>
        <select value={props.as} onChange={(event) => props.onAs(event.currentTarget.value as Way)}>
          {persons.length > 1 && (
            <option value="all">
              {sayShare('shared.as.all', {
                nations: listOf(persons.map((nation) => NATION_NAMES[nation])),
              })}
            </option>
          )}
          {NATIONS.map((nation) => (
            <option key={nation} value={nation}>
              {sayShare(`shared.as.${holders[nation].kind}`, { nation: NATION_NAMES[nation] })}
            </option>
          ))}
          <option value="nobody">{sayShare('shared.as.nobody')}</option>
        </select>
      </label>
      <p class="small soft">{sayShare('shared.note')}</p>
    </>
  );
}

/** A nation, and who sat there if they gave a name. */
function playerName(nation: Nation, occupant: Occupant): string {
  const name = personName(occupant);
  return name === ''
    ? NATION_NAMES[nation]
    : sayShare('shared.named', { nation: NATION_NAMES[nation], name });
}
