import type { Occurrence } from '../../../rules/occurrence.ts';
import { sayAssembly } from '../../words/assemblyWords.ts';
import { BrokenPromise } from './WordFates.tsx';

/** Pledges that ran out unkept when a year ended, which no Reveal before it could tell; nothing where there are none. */
export function BrokenAtYearEnd({ broken }: { readonly broken: readonly Occurrence[] }) {
  if (broken.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="promises-title">
      <h3 id="promises-title">{sayAssembly('verdict.broken')}</h3>
      <ul class="fates small">
        {broken.map((happened) => (
          <BrokenPromise key={`${happened.by}${happened.to}`} happened={happened} />
        ))}
      </ul>
    </section>
  );
}
