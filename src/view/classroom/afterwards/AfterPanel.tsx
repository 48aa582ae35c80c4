import { useMemo, useState } from 'preact/hooks';
import { type AfterReply, ASKINGS, WALL_PAGES } from '../../../protocol/afterwards.ts';
import { DebriefWindow } from '../../play/DebriefWindow.tsx';
import type { Kit } from '../../play/kit.ts';
import { sayAfterDesk } from '../../words/afterDeskWords.ts';
import { namesOf } from '../../words/names.ts';
import type { Client } from '../connection/client.ts';
import { useDesk } from '../console/desk.ts';
import { AskTools } from './AskTools.tsx';
import { HandsLines } from './HandsLines.tsx';
import { SheetsWindow } from './SheetsWindow.tsx';
import { TakeHome } from './TakeHome.tsx';
import { useRoomGames } from './useRoomGames.ts';

export interface AfterPanelProps {
  readonly client: Client;
  readonly kit: Pick<Kit, 'scenarios' | 'profiles' | 'sources' | 'debrief'>;
  readonly secret: string;
  /** Of this room. */
  readonly after: AfterReply;
}

/** What the facilitator does around a room's game: before it ends the questions alone, and then all that follows it. */
export function AfterPanel(props: AfterPanelProps) {
  const { status } = useDesk();
  if (status.stage === 'over') return <Afterwards {...props} />;
  const isAsked = ASKINGS.some((when) => props.after.status.askings[when].stage === 'open');
  return (
    <details class="panel folded" open={status.stage === 'arriving' || isAsked}>
      <summary>
        <h3>{sayAfterDesk('ask.title')}</h3>
      </summary>
      <div class="stack">
        <AskTools status={props.after.status} />
      </div>
    </details>
  );
}

function Afterwards({ after, client, kit, secret }: AfterPanelProps) {
  const { order, overview, status } = useDesk();
  const [open, setOpen] = useState<'debrief' | 'sheets' | null>(null);
  const games = useRoomGames(client, kit.scenarios, { [overview.room]: status.beat });
  const played = games.get(overview.room);
  const names = useMemo(() => (played ? namesOf(played.game.engine.scenario, kit.profiles) : null), [played]);
  const sheets = after.desk?.sheets ?? [];
  const { swaps, wall } = after.status;
  return (
    <section class="panel stack after-panel" aria-labelledby="after-desk-title">
      <h3 id="after-desk-title">{sayAfterDesk('title')}</h3>
      <p class="soft">{sayAfterDesk('lead')}</p>
      <div class="after-step">
        <h4>{sayAfterDesk('debrief.title')}</h4>
        <div class="row">
          {played ? (
            <button type="button" class="button primary" onClick={() => setOpen('debrief')}>
              {sayAfterDesk('debrief.open')}
            </button>
          ) : (
            <p role="status">{sayAfterDesk(played === null ? 'debrief.failed' : 'debrief.waiting')}</p>
          )}
        </div>
        <HandsLines hands={after.status.hands} />
        <fieldset class="wall-pages">
          <legend class="small soft">{sayAfterDesk('wall.legend')}</legend>
          {WALL_PAGES.map((page) => (
            <button
              key={page}
              type="button"
              class="button small"
              aria-pressed={page === wall}
              onClick={() => void order({ kind: 'wall', page })}
            >
              {sayAfterDesk(`wall.${page}`)}
            </button>
          ))}
        </fieldset>
      </div>
      <div class="after-step">
        <h4>{sayAfterDesk('swap.title')}</h4>
        <p class="small soft">{sayAfterDesk(swaps ? 'swap.isOpen' : 'swap.lead')}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => void order({ kind: 'letSwap', open: !swaps })}>
            {sayAfterDesk(swaps ? 'swap.close' : 'swap.open')}
          </button>
        </div>
      </div>
      <div class="after-step">
        <h4>{sayAfterDesk('sheets.title')}</h4>
        <p class="small soft">
          {sayAfterDesk('sheets.lead', {
            count: sheets.filter(({ sheet }) => sheet.written.length > 0).length,
            of: sheets.length,
          })}
        </p>
        {played && (
          <div class="row">
            <button type="button" class="button" onClick={() => setOpen('sheets')}>
              {sayAfterDesk('sheets.open')}
            </button>
          </div>
        )}
      </div>
      <div class="after-step">
        <h4>{sayAfterDesk('ask.title.after')}</h4>
        <AskTools status={after.status} />
      </div>
      <div class="after-step">
        <h4>{sayAfterDesk('files.title')}</h4>
        <TakeHome after={after} secret={secret} played={played ?? null} />
      </div>
      {open === 'debrief' && played && (
        <DebriefWindow
          kit={kit}
          game={played.game}
          holders={played.record}
          isSecret={false}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'sheets' && played && names && (
        <SheetsWindow
          sheets={sheets}
          status={status}
          engine={played.game.engine}
          names={names}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
