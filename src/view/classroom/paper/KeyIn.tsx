import { useEffect, useRef, useState } from 'preact/hooks';
import { readSlip } from '../../../protocol/paper/readSlip.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import type { Slip } from '../../../vocabulary/talk.ts';
import { consoleFault } from '../../words/consoleFaults.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { sayPaper } from '../../words/paperWords.ts';
import { useClient } from '../app/useClient.ts';
import { KeyLine } from './KeyLine.tsx';
import type { PaperProps } from './paperModule.ts';
import { readingOf, slipFault } from './slipWords.ts';
import { type Paper, type PaperKit, usePapers } from './usePapers.ts';

/** A line as it was typed and judged when Enter was pressed. */
interface Line {
  readonly text: string;
  readonly slip: Slip | null;
  readonly said: string;
}

/** The facilitator types what stands on nine slips, by keyboard alone, and hands them in. */
export function KeyIn(props: PaperProps & { readonly kit: PaperKit }) {
  const { client, kit, room } = props;
  const { known } = useClient(client);
  const [lines, setLines] = useState<Partial<Record<Nation, Line>>>({});
  const [said, say] = useState<{ readonly text: string; readonly isFault: boolean } | null>(null);
  const status = known.rooms.find((one) => one.room === room)?.status;
  const papers = usePapers(props, kit);
  const fields = useRef(new Map<Nation, HTMLInputElement>());
  const handIn = useRef<HTMLButtonElement>(null);
  const beat = papers?.beat ?? null;
  // What was typed is for one beat alone.
  useEffect(() => {
    setLines({});
  }, [beat]);
  const awaited = status?.awaited ?? [];
  const rows = papers?.papers.filter(({ sheet }) => awaited.includes(sheet.seat)) ?? [];
  const first = rows[0]?.sheet.seat;
  useEffect(() => {
    if (first) fields.current.get(first)?.focus();
  }, [beat, rows.length === 0]);

  const judge = ({ sheet, view }: Paper, text: string): boolean => {
    if (!papers) return false;
    const read = readSlip(papers.engine, view.position, sheet, text);
    const line = read.ok
      ? { text, slip: read.value, said: readingOf(read.value, view.position, sheet.seat, papers.names) }
      : { text, slip: null, said: slipFault(read.fault, papers.names) };
    setLines((all) => ({ ...all, [sheet.seat]: line }));
    return read.ok;
  };
  const enter = (at: number, text: string): void => {
    const paper = rows[at];
    if (!paper || !judge(paper, text)) return;
    const next = rows[at + 1];
    if (next) fields.current.get(next.sheet.seat)?.focus();
    else handIn.current?.focus();
  };
  const ready = rows.flatMap(({ sheet: { seat } }) => {
    const slip = lines[seat]?.slip;
    return slip ? [{ seat, slip }] : [];
  });
  const send = async (): Promise<void> => {
    if (!papers || ready.length === 0) return;
    const answer = await client.command({
      kind: 'room',
      room,
      command: { kind: 'keyIn', beat: papers.beat, slips: ready },
    });
    if (answer.ok) {
      say({ text: sayPaper('key.done', { count: ready.length }), isFault: false });
      return;
    }
    // The table knows more than any one seat; it says whose slip it means.
    const place = /^slips\[(\d+)\]\.?/.exec(answer.fault.path);
    const whose = place && ready[Number(place[1])];
    const why = whose
      ? sayPaper('key.refused', {
          nation: NATION_NAMES[whose.seat],
          why: slipFault({ ...answer.fault, path: answer.fault.path.slice(place[0].length) }, papers.names),
        })
      : consoleFault(answer.fault);
    say({ text: why, isFault: true });
  };

  if (!papers) return <p role="status">{sayPaper('print.wait')}</p>;
  return (
    <div class="key-in">
      <p class="soft small">{sayPaper('key.lead')}</p>
      {rows.some(({ sheet }) => sheet.phase === 'answer' && sheet.yes.length > 0) && (
        <p class="small">{sayPaper('key.aloud')}</p>
      )}
      {rows.length === 0 && (
        <p role="status">
          {sayPaper(status?.onPaper.length === 0 && status.handedIn.length === 0 ? 'key.nobody' : 'key.none')}
        </p>
      )}
      <ol class="key-lines">
        {rows.map((paper, at) => {
          const { seat } = paper.sheet;
          return (
            <KeyLine
              key={`${papers.beat} ${seat}`}
              paper={paper}
              names={papers.names}
              judged={lines[seat] ?? null}
              field={(input) => {
                if (input) fields.current.set(seat, input);
                else fields.current.delete(seat);
              }}
              onEnter={(text) => enter(at, text)}
              onLeave={(text) => judge(paper, text)}
              onUp={() => fields.current.get(rows[at - 1]?.sheet.seat ?? seat)?.focus()}
              onDown={() => fields.current.get(rows[at + 1]?.sheet.seat ?? seat)?.focus()}
            />
          );
        })}
      </ol>
      <div class="row key-foot">
        {rows.length > 0 && (
          <>
            <button
              ref={handIn}
              type="button"
              class="button primary"
              aria-disabled={ready.length === 0}
              onClick={() => void send()}
            >
              {ready.length === 1
                ? sayPaper('key.handIn.one')
                : sayPaper('key.handIn', { count: ready.length })}
            </button>
            <span class="small soft">
              {sayPaper('key.checked', { count: ready.length, all: rows.length })}
            </span>
          </>
        )}
        <p class={said?.isFault ? 'fall' : ''} role="status">
          {said?.text}
        </p>
      </div>
    </div>
  );
}
