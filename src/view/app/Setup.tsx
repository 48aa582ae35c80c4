import { useState } from 'preact/hooks';
import { SEMANTICS, type Semantics } from '../../vocabulary/debate.ts';
import { isLevel, LEVELS, type Level } from '../../vocabulary/levels.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { Kit } from '../play/kit.ts';
import type { SetupMode } from '../play/playModule.ts';
import { NATION_NAMES } from '../words/nationNames.ts';
import { sayTitle, type TitleKey } from '../words/titleWords.ts';
import { sayWatch } from '../words/watchWords.ts';
import { SCENARIO_IDS } from './link.ts';
import { freshSeed, type NewGame, SUGGESTED_SEATS } from './newGame.ts';

const TITLES = { solo: 'setup.title', pass: 'setup.titlePass', watch: 'setup.titleWatch' } as const;
const PERSONS: Readonly<Record<SetupMode, readonly Nation[]>> = {
  solo: ['CHN'],
  pass: ['CHN', 'USA'],
  watch: [],
};
/** The fewest seats that persons take. */
const FEWEST = { solo: 1, pass: 2, watch: 0 } as const;

/** Which scenario, which seats, against whom. */
export function Setup(props: {
  readonly kit: Kit;
  readonly mode: SetupMode;
  readonly onStart: (game: NewGame) => void;
  readonly onBack: () => void;
}) {
  const { kit, mode } = props;
  const [scenario, setScenario] = useState('campaign');
  const [level, setLevel] = useState<Level>('practised');
  const [semantics, setSemantics] = useState<Semantics>('dfQuad');
  const [seed, setSeed] = useState(() => String(freshSeed()));
  const [persons, setPersons] = useState(PERSONS[mode]);
  const ready = persons.length >= FEWEST[mode] && /^\d{1,10}$/.test(seed) && Number(seed) <= 0xffffffff;
  const pick = (nation: Nation) => {
    if (mode === 'solo') return setPersons([nation]);
    setPersons(NATIONS.filter((other) => (other === nation) !== persons.includes(other)));
  };
  return (
    <main class="setup">
      <header class="row setup-head">
        <h1>{sayTitle(TITLES[mode])}</h1>
        <button type="button" class="button quiet" onClick={props.onBack}>
          {sayTitle('setup.back')}
        </button>
      </header>
      {mode !== 'solo' && (
        <p class="soft">{sayTitle(mode === 'pass' ? 'setup.passLead' : 'setup.watchLead')}</p>
      )}
      {mode !== 'watch' && <p class="soft">{sayTitle('setup.frames')}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // A first lesson is led through its first year as a first campaign is.
          const prologue = scenario === 'lesson' && mode === 'solo' ? 'guide' : 'none';
          const game: NewGame = { scenario, persons, level, seed: Number(seed), prologue };
          if (ready) props.onStart(semantics === 'dfQuad' ? game : { ...game, semantics });
        }}
      >
        {mode === 'watch' ? (
          <>
            <Nine kit={kit} />
            <p class="soft nine-note">{sayWatch('sees.text')}</p>
          </>
        ) : (
          <fieldset class="seats">
            <legend class="unseen">{sayTitle(TITLES[mode])}</legend>
            {NATIONS.map((nation) => (
              <SeatCard
                key={nation}
                kit={kit}
                nation={nation}
                mode={mode}
                picked={persons.includes(nation)}
                onPick={() => pick(nation)}
              />
            ))}
          </fieldset>
        )}
        <div class="setup-bar">
          <label class="field">
            <span class="small soft">{sayTitle('setup.scenario')}</span>
            <select value={scenario} onChange={(event) => setScenario(event.currentTarget.value)}>
              {SCENARIO_IDS.flatMap((id) => kit.scenarios[id] ?? []).map(({ id, title, summary }) => (
                <option key={id} value={id} title={summary}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span class="small soft">{sayTitle('setup.level')}</span>
            <select
              value={level}
              onChange={(event) => isLevel(event.currentTarget.value) && setLevel(event.currentTarget.value)}
            >
              {LEVELS.map((name) => (
                <option key={name} value={name}>
                  {sayTitle(`setup.level.${name}` as TitleKey)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span class="small soft">{sayTitle('setup.semantics')}</span>
            <select
              value={semantics}
              title={sayTitle('setup.semantics.hint')}
              onChange={(event) => setSemantics(event.currentTarget.value as Semantics)}
            >
              {SEMANTICS.map((name) => (
                <option key={name} value={name}>
                  {sayTitle(`setup.semantics.${name}`)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span class="small soft">{sayTitle('setup.seed')}</span>
            <input
              inputMode="numeric"
              value={seed}
              title={sayTitle('setup.seed.hint')}
              onInput={(event) => setSeed(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button primary" disabled={!ready}>
            {mode === 'pass'
              ? sayTitle('setup.startPass', { count: persons.length })
              : sayTitle(mode === 'solo' ? 'setup.start' : 'setup.startWatch')}
          </button>
          <p class="small soft setup-notes">
            {kit.scenarios[scenario]?.summary}{' '}
            {sayTitle(mode === 'watch' ? 'setup.notes.watch' : 'setup.notes')}
          </p>
        </div>
      </form>
    </main>
  );
}

/** The nine whom one watches, each with its stance. */
function Nine({ kit }: { readonly kit: Kit }) {
  return (
    <ul class="seats nine-cards">
      {NATIONS.map((nation) => (
        <li class="card" key={nation}>
          <strong class="display">{NATION_NAMES[nation]}</strong>
          <span class="small soft">{kit.profiles[nation].stance}</span>
        </li>
      ))}
    </ul>
  );
}

function SeatCard(props: {
  readonly kit: Kit;
  readonly nation: Nation;
  readonly mode: 'solo' | 'pass';
  readonly picked: boolean;
  readonly onPick: () => void;
}) {
  const { kit, nation, mode, picked } = props;
  const profile = kit.profiles[nation];
  return (
    <label class={`card seat${picked ? ' picked' : ''}`}>
      <span class="row">
        <input
          type={mode === 'solo' ? 'radio' : 'checkbox'}
          name="seat"
          value={nation}
          checked={picked}
          onChange={props.onPick}
        />
        <strong class="display">{NATION_NAMES[nation]}</strong>
        {mode === 'solo' && SUGGESTED_SEATS.includes(nation) && (
          <span class="small tag">{sayTitle('setup.suggested')}</span>
        )}
        <span class="small soft seat-hardness">
          {sayTitle(`setup.difficulty.${profile.difficulty}` as TitleKey)}
        </span>
      </span>
      <span class="small soft">{profile.stance}</span>
      <span class="small">{profile.tip}</span>
    </label>
  );
}
