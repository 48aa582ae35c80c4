import { useRef } from 'preact/hooks';
import { yearOf } from '../../words/names.ts';
import { NATION_NAMES } from '../../words/nationNames.ts';
import { sayPaper } from '../../words/paperWords.ts';
import type { PaperProps } from './paperModule.ts';
import { SlipSheet } from './SlipSheet.tsx';
import { type PaperKit, usePapers } from './usePapers.ts';

/** Nine slips for the running year, one a page, black on white; in a debate the speaker's alone. */
export function SlipSheets(props: PaperProps & { readonly kit: PaperKit }) {
  const papers = usePapers(props, props.kit);
  /** The turn whose slips were here when the window was opened. */
  const opened = useRef<number | null>(null);
  if (!papers) return <p role="status">{sayPaper('print.wait')}</p>;
  const { engine, names } = papers;
  const isDebate = papers.papers.some(({ sheet }) => sheet.phase === 'debate');
  const shown = isDebate ? papers.papers.filter(({ sheet }) => sheet.speech) : papers.papers;
  const [speaker] = isDebate ? shown : [];
  const turn = shown[0]?.sheet.turn ?? null;
  opened.current ??= turn;
  return (
    <div class="slip-sheets">
      <p class="unprinted">
        <button type="button" class="button primary" onClick={() => window.print()}>
          {sayPaper('print.now')}
        </button>
      </p>
      {/* Always there, so that it is heard when it changes. */}
      <p class="unprinted small" role="status">
        {turn !== null && turn !== opened.current && sayPaper('print.wentOn', { year: yearOf(names, turn) })}
      </p>
      {speaker && (
        <p class="unprinted small">
          {sayPaper('print.debate', { nation: NATION_NAMES[speaker.sheet.seat] })}
        </p>
      )}
      {shown.map((paper) => (
        <SlipSheet key={paper.sheet.seat} paper={paper} engine={engine} names={names} />
      ))}
    </div>
  );
}
