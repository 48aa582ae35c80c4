import { aimMills, publicAims } from '../../../rules/aims.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { Dialog } from '../../app/Dialog.tsx';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { AimBar } from './AimBar.tsx';
import { aimsOpen } from './aimsOpen.ts';
import { DossierBetween } from './DossierBetween.tsx';
import { DossierLately } from './DossierLately.tsx';
import { DossierMeasures } from './DossierMeasures.tsx';
import { DossierSeat } from './DossierSeat.tsx';
import { DossierStanding } from './DossierStanding.tsx';
import { RelationsTable } from './RelationsTable.tsx';
import { useGuarded } from './useGuarded.ts';

/** Everything the table knows of one nation. */
export function Dossier(props: { readonly nation: Nation; readonly onClose: () => void }) {
  const { kit, names, state } = usePlay();
  const { nation } = props;
  const own = nation === state.seat;
  const profile = kit.profiles[nation];
  return (
    <Dialog
      title={sayPanel(own ? 'dossier.own' : 'dossier.title', { nation: names.nations[nation].label })}
      onClose={props.onClose}
    >
      <div class="dossier">
        <p class="dossier-stance">{profile.stance}</p>
        <DossierSeat nation={nation} />
        {!own && state.seat !== null && <DossierBetween nation={nation} />}
        <DossierMeasures nation={nation} />
        <DossierAims nation={nation} />
        <DossierStanding nation={nation} />
        <DossierLately nation={nation} />
        <section>
          <h3>{sayPanel(own ? 'dossier.relations.own' : 'dossier.relations')}</h3>
          <RelationsTable nation={nation} />
        </section>
        <section class="dossier-case">
          <h3>{sayPanel('dossier.case')}</h3>
          <blockquote>{profile.bestArgument}</blockquote>
          <div class="pair">
            <div>
              <h4>{sayPanel('dossier.interests')}</h4>
              <ul class="plain">
                {profile.interests.map((interest) => (
                  <li key={interest}>{interest}</li>
                ))}
              </ul>
            </div>
            <div>
              <h4>{sayPanel('dossier.constraints')}</h4>
              <ul class="plain">
                {profile.constraints.map((constraint) => (
                  <li key={constraint}>{constraint}</li>
                ))}
              </ul>
            </div>
          </div>
        </section>
      </div>
    </Dialog>
  );
}

function DossierAims(props: { readonly nation: Nation }) {
  const { engine, scenario, session, state } = usePlay();
  const { nation } = props;
  const { game } = session.table;
  const own = nation === state.seat;
  const open = publicAims(scenario, nation);
  const all = aimsOpen(scenario, game.setup, state.view, nation, useGuarded());
  const secretWeight = engine.scenario.agendas[nation].secret[0]?.weight ?? 0;
  return (
    <section>
      <h3>{sayPanel(own ? 'dossier.aims.own' : 'dossier.aims')}</h3>
      <ul class="aims-list">
        {all.map((aim) => {
          const percent = Math.trunc(aimMills(aim, state.view.position, nation) / 10);
          const id = `dossier.${aim.id}`;
          return (
            <li key={aim.id} class="aim">
              <span class="aim-line">
                <span id={id}>{aim.text}</span>
                {!open.includes(aim) && <span class="badge">{sayPanel('aims.secret')}</span>}
                <span class="aim-value number" aria-hidden="true">
                  {sayPanel('percent', { value: percent })}
                </span>
              </span>
              <AimBar labelledBy={id} percent={percent} weight={aim.weight} />
            </li>
          );
        })}
      </ul>
      {all.length === open.length && (
        <p class="small soft">
          {own ? sayPanel('aims.secret.hidden') : sayPanel('dossier.aims.secret', { weight: secretWeight })}
        </p>
      )}
    </section>
  );
}
