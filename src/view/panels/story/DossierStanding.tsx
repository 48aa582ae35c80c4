import {
  hasCertificate,
  isCertificateSought,
  landerState,
  nationState,
  statuteState,
} from '../../../machines/states.ts';
import { worldOf } from '../../../rules/position.ts';
import { PROGRAMMES } from '../../../vocabulary/measures.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { aheadWords, flightsAhead } from '../../words/homecomingWords.ts';
import { nameOf, yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { listOf, say } from '../../words/say.ts';
import { relationsOf } from './relations.ts';

/** What a nation is in and what stands between it and others: frameworks, hardware, law, tariffs, truces, pledges. */
export function DossierStanding(props: { readonly nation: Nation }) {
  const { names, scenario, state } = usePlay();
  const { nation } = props;
  const { position } = state.view;
  const { states } = position;
  const is = nationState(states, nation);
  const relations = relationsOf(position, nation);
  const offices = scenario.offices[nation];
  const tariffs = (side: 'tariffOn' | 'tariffBy'): string =>
    listOf(
      relations
        .filter((relation) => relation[side] > 0)
        .map((relation) =>
          sayPanel('dossier.tariff', { nation: nameOf(names, relation.other), level: relation[side] }),
        ),
    );
  const truces = listOf(relations.filter(({ truce }) => truce).map(({ other }) => nameOf(names, other)));
  const pledges = position.pledges
    .filter(({ first, second }) => first === nation || second === nation)
    .map(({ first, second, terms }) => {
      const other = first === nation ? second : first;
      const year = yearOf(names, terms.due);
      return other === state.seat
        ? sayPanel('dossier.pledge.you', { year })
        : sayPanel('dossier.pledge', { nation: nameOf(names, other), year });
    });
  const { turn } = state.view;
  const flights = flightsAhead(scenario.news, position, turn).filter(
    ({ brought, programme }) =>
      brought.home === nation || (programme !== null && offices.includes(`builder:${programme}`)),
  );
  const built = PROGRAMMES.filter((programme) => offices.includes(`builder:${programme}`)).map((programme) =>
    sayPanel('dossier.programme', {
      programme: say(`measure.${programme}.short`),
      steps: worldOf(position, programme),
    }),
  );
  const law = offices.includes('legislator')
    ? [
        say(`state.statute.${statuteState(states)}`),
        ...(isCertificateSought(states) ? [say('state.certificate.sought')] : []),
        ...(hasCertificate(states) ? [say('state.certificate.granted')] : []),
      ]
    : [];
  const hardware = [
    ...(is.payload === 'none' ? [] : [say(`state.payload.${is.payload}`)]),
    ...(offices.includes('carrier') ? [say(`state.lander.${landerState(states)}`)] : []),
    ...(is.findings === 'drafted' ? [say('state.findings.drafted')] : []),
    ...built,
  ];
  return (
    <section>
      <h3>{sayPanel('dossier.standing')}</h3>
      <ul class="plain">
        <li class={is.accords === 'signed' ? 'camp accords' : 'soft'}>
          {say(`state.accords.${is.accords}`)}
        </li>
        <li class={is.ilrs === 'member' ? 'camp ilrs' : 'soft'}>{say(`state.ilrs.${is.ilrs}`)}</li>
        {hardware.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {flights.map((flight) => (
          <li class="gold" key={flight.item.id}>
            {aheadWords(flight, turn, names)}
          </li>
        ))}
      </ul>
      <dl class="facts">
        <Fact label={sayPanel('dossier.tariffsBy')} text={tariffs('tariffOn')} />
        <Fact label={sayPanel('dossier.tariffsOn')} text={tariffs('tariffBy')} />
        <Fact label={sayPanel('dossier.truces')} text={truces} />
        <Fact label={sayPanel('dossier.pledges')} text={listOf(pledges)} />
        {law.length > 0 && <Fact label={sayPanel('dossier.law')} text={law.join('. ')} />}
      </dl>
    </section>
  );
}

function Fact(props: { readonly label: string; readonly text: string }) {
  return (
    <div>
      <dt class="soft">{props.label}</dt>
      <dd>{props.text || sayPanel('none')}</dd>
    </div>
  );
}
