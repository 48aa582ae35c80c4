import { useMemo } from 'preact/hooks';
import type { ModelPageProps } from '../../play/kit.ts';
import { sayModel } from '../../words/model/index.ts';
import { namesOf } from '../../words/names.ts';
import { VisibilityTable } from '../story/VisibilityTable.tsx';
import { Coefficients } from './Coefficients.tsx';
import { Contents, PART_NAMES } from './Contents.tsx';
import { DebateDecided } from './DebateDecided.tsx';
import { Effects } from './Effects.tsx';
import { Homecomings } from './Homecomings.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Measured } from './Measured.tsx';
import { ModelContext } from './modelContext.ts';
import { OpponentsDecided } from './OpponentsDecided.tsx';
import { Part } from './Part.tsx';
import { Prices } from './Prices.tsx';
import { TurnDecided } from './TurnDecided.tsx';
import '../../styles/model.css';

/** Everything the game reckons with, on one page: effects, numbers, who sees what, how it is decided, how it balances. */
export function ModelPage({ scenario, profiles, sources, measured }: ModelPageProps) {
  const names = useMemo(() => namesOf(scenario, profiles), [scenario, profiles]);
  const contents = {
    effects: <Effects />,
    coefficients: (
      <>
        <Coefficients />
        <Prices />
      </>
    ),
    who: <VisibilityTable />,
    decided: (
      <>
        <TurnDecided />
        <Homecomings />
        <DebateDecided />
        <OpponentsDecided />
      </>
    ),
    measured: <Measured measured={measured} />,
    leftOut: <LeftOut />,
  } as const;
  return (
    <ModelContext.Provider value={{ scenario, names, sources }}>
      <div class="model">
        <Contents />
        <div class="model-parts">
          <p class="model-lead">{sayModel('lead')}</p>
          {PART_NAMES.map((name) => (
            <Part key={name} name={name}>
              {contents[name]}
            </Part>
          ))}
        </div>
      </div>
    </ModelContext.Provider>
  );
}
