import { sayPanel } from '../../words/panelWords.ts';
import { NineBars } from './NineBars.tsx';

/** Where all nine stand at a chapter's close, as far as everybody may know: by their declared aims. */
export function ChapterNine() {
  return (
    <section class="chapter-stand chapter-nine">
      <h2>{sayPanel('chapter.nine')}</h2>
      <NineBars />
      <p class="small faint">{sayPanel('chapter.nine.lead')}</p>
    </section>
  );
}
