import { useMemo, useState } from 'preact/hooks';
import { CONFIDENCES } from '../../../scenario/scenario.ts';
import { citedNumbers } from '../../words/citedNumbers.ts';
import { sayModel, sayModelCount } from '../../words/model/index.ts';
import { publisherWords } from '../../words/publisherWords.ts';
import { EffectFilters } from './EffectFilters.tsx';
import { EffectGroupLines } from './EffectGroupLines.tsx';
import { effectFamilies } from './effectGroups.ts';
import { ALL_EFFECTS, countEffects, findEffects, isAsking } from './findEffects.ts';
import { useModel } from './modelContext.ts';

/** Every effect of the scenario by the deed that sets it off, to be searched and narrowed. */
export function Effects() {
  const { scenario, names, sources } = useModel();
  const families = useMemo(
    () =>
      effectFamilies(scenario, names, (source) =>
        citedNumbers(source)
          .map((number) => publisherWords(sources[number]))
          .join(' '),
      ),
    [scenario, names, sources],
  );
  const [query, setQuery] = useState(ALL_EFFECTS);
  const [unfolded, setUnfolded] = useState(false);
  const all = countEffects(families);
  const found = findEffects(families, query);
  const count = countEffects(found);
  const isOpen = unfolded || isAsking(query);
  return (
    <>
      <p class="soft">{sayModel('effects.lead', { count: all.effects, deeds: all.deeds })}</p>
      <p class="soft">{sayModel('effects.lead.rules')}</p>
      <HowSure />
      <EffectFilters query={query} onQuery={setQuery} />
      <div class="row model-found">
        <p class="small" role="status">
          {count.effects === 0
            ? sayModel('effects.none')
            : sayModelCount('effects.found', count.deeds, { found: count.effects, all: all.effects })}
        </p>
        {isAsking(query) ? (
          <button type="button" class="button small" onClick={() => setQuery(ALL_EFFECTS)}>
            {sayModel('effects.clear')}
          </button>
        ) : (
          <button type="button" class="button small" onClick={() => setUnfolded(!unfolded)}>
            {sayModel(unfolded ? 'effects.fold' : 'effects.open')}
          </button>
        )}
      </div>
      {found.map(({ family, groups }) => (
        <section key={family} class="model-family">
          <h4>{sayModel(`family.${family}`)}</h4>
          {groups.map((group) => (
            // What was folded by hand does not outlast a search.
            <EffectGroupLines key={`${group.key}.${isOpen}`} group={group} isOpen={isOpen} />
          ))}
        </section>
      ))}
    </>
  );
}

/** How many sizes are sourced, and how many are judged. */
function HowSure() {
  const { effects } = useModel().scenario;
  const counts = CONFIDENCES.map((confidence) => ({
    confidence,
    count: effects.filter((row) => row.confidence === confidence).length,
  }));
  const isUnsourced = counts.every(({ confidence, count }) => confidence !== 'sourced' || count === 0);
  return (
    <div class="stack">
      <div class="table-room">
        <table class="model-small">
          <caption>{sayModel('effects.sure')}</caption>
          <thead>
            <tr>
              <th scope="col">{sayModel('effects.sure.how')}</th>
              <th scope="col" class="amount">
                {sayModel('effects.sure.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ confidence, count }) => (
              <tr key={confidence}>
                <th scope="row">{sayModel(`sure.${confidence}`)}</th>
                <td class="amount number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isUnsourced && <p>{sayModel('effects.sure.none')}</p>}
    </div>
  );
}
