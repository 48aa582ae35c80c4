import { useState } from 'preact/hooks';
import type { AfterReply } from '../../../protocol/afterwards.ts';
import { saveFile } from '../../share/saveFile.ts';
import { restoreFault, sayAfterDesk } from '../../words/afterDeskWords.ts';
import { useDesk } from '../console/desk.ts';
import { participationCsv, resultsJson, roomMeasuresCsv } from './deskFiles.ts';
import { ParticipationWindow } from './ParticipationWindow.tsx';
import { fetchRoomFile } from './roomFiles.ts';
import type { RoomGame } from './useRoomGames.ts';

/** The files that a facilitator takes along, and who took part. */
export function TakeHome(props: {
  readonly after: AfterReply;
  readonly secret: string;
  /** Null until it has come. */
  readonly played: RoomGame | null;
}) {
  const { after, played, secret } = props;
  const { overview, status } = useDesk();
  const [said, say] = useState('');
  const [isShown, show] = useState(false);
  const save = (what: string, ending: string, content: BlobPart, type: string) => {
    const name = `1731-grams-${status.code}-${what}.${ending}`;
    saveFile(name, new Blob([content], { type: `${type};charset=utf-8` }));
    say(sayAfterDesk('files.saved', { name }));
  };
  const saveRoom = async () => {
    const file = await fetchRoomFile(overview.room, secret);
    if (file.ok) save('room', 'json', file.value, 'application/json');
    else say(sayAfterDesk('files.failed', { why: restoreFault(file.fault) }));
  };
  const participation = after.desk?.participation ?? [];
  return (
    <>
      <p class="small soft">{sayAfterDesk('files.lead')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void saveRoom()}>
          {sayAfterDesk('files.room')}
        </button>
        <button type="button" class="button" onClick={() => show(true)}>
          {sayAfterDesk('part.open')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save('participation', 'csv', participationCsv(participation), 'text/csv')}
        >
          {sayAfterDesk('files.participation')}
        </button>
        {played && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => save('measures', 'csv', roomMeasuresCsv(played), 'text/csv')}
            >
              {sayAfterDesk('files.measures')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() =>
                save('results', 'json', resultsJson(status.code, played, after), 'application/json')
              }
            >
              {sayAfterDesk('files.results')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => save('recording', 'json', JSON.stringify(played.record), 'application/json')}
            >
              {sayAfterDesk('files.record')}
            </button>
          </>
        )}
      </div>
      <p class="small" role="status">
        {said}
      </p>
      {isShown && <ParticipationWindow participation={participation} onClose={() => show(false)} />}
    </>
  );
}
