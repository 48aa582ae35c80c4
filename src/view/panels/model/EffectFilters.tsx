import { useId } from 'preact/hooks';
import { CONFIDENCES, type Confidence } from '../../../scenario/scenario.ts';
import { ROLES, type Role } from '../../../vocabulary/deeds.ts';
import { type MeasureName, VISIBILITY } from '../../../vocabulary/measures.ts';
import { atHead, sayModel } from '../../words/model/index.ts';
import { roleName } from '../../words/model/wordEffect.ts';
import { sayAny } from '../../words/say.ts';
import type { EffectQuery } from './findEffects.ts';
import { useModel } from './modelContext.ts';

/** The ways to narrow the effects down: words, whose number, which number, how sure. */
export function EffectFilters(props: {
  readonly query: EffectQuery;
  readonly onQuery: (query: EffectQuery) => void;
}) {
  const { query, onQuery } = props;
  const { scenario, names } = useModel();
  const id = useId();
  const used = <Name extends string>(all: readonly Name[], has: (name: Name) => boolean) => all.filter(has);
  const roles = used(ROLES, (role) => scenario.effects.some((row) => row.of === role));
  const measures = used(Object.keys(VISIBILITY) as MeasureName[], (measure) =>
    scenario.effects.some((row) => row.measure === measure),
  );
  return (
    <search class="model-filters">
      <div class="field model-words">
        <label for={id}>{sayModel('effects.search')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          aria-describedby={`${id}hint`}
          value={query.words}
          onInput={(event) => onQuery({ ...query, words: event.currentTarget.value })}
        />
        <span id={`${id}hint`} class="small soft">
          {sayModel('effects.search.hint')}
        </span>
      </div>
      <Pick<Role>
        label={sayModel('effects.of')}
        value={query.of}
        options={roles}
        // Told of a deed that could be anybody's.
        say={(role) => atHead(roleName(role, 'lent', names))}
        onPick={(of) => onQuery({ ...query, of })}
      />
      <Pick<MeasureName>
        label={sayModel('effects.measure')}
        value={query.measure}
        options={measures}
        say={(measure) => sayAny(`measure.${measure}.short`)}
        onPick={(measure) => onQuery({ ...query, measure })}
      />
      <Pick<Confidence>
        label={sayModel('effects.confidence')}
        value={query.confidence}
        options={CONFIDENCES}
        say={(confidence) => sayModel(`sure.${confidence}`)}
        onPick={(confidence) => onQuery({ ...query, confidence })}
      />
    </search>
  );
}

function Pick<Name extends string>(props: {
  readonly label: string;
  readonly value: Name | null;
  readonly options: readonly Name[];
  readonly say: (name: Name) => string;
  readonly onPick: (name: Name | null) => void;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select
        value={props.value ?? ''}
        onChange={(event) => props.onPick((event.currentTarget.value || null) as Name | null)}
      >
        <option value="">{sayModel('effects.any')}</option>
        {props.options.map((name) => (
          <option key={name} value={name}>
            {props.say(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
