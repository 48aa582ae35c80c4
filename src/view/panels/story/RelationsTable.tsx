import { trustSlot } from '../../../vocabulary/measures.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { type Relation, relationsOf } from './relations.ts';
import { Trust } from './Trust.tsx';

/** A nation's relations with the other eight: what the board draws as light, in a table. */
export function RelationsTable(props: { readonly nation: Nation }) {
  const { names, open, state } = usePlay();
  const { nation } = props;
  const own = nation === state.seat;
  return (
    <div class="table-room">
      <table class="relations">
        <thead>
          <tr>
            <th scope="col">{sayPanel('dossier.relations.with')}</th>
            <th scope="col">{sayPanel(own ? 'dossier.relations.trusts.own' : 'dossier.relations.trusts')}</th>
            <th scope="col">
              {sayPanel(own ? 'dossier.relations.trusted.own' : 'dossier.relations.trusted')}
            </th>
            <th scope="col">{sayPanel('dossier.relations.trade')}</th>
          </tr>
        </thead>
        <tbody>
          {relationsOf(state.view.position, nation).map((relation) => {
            const { other } = relation;
            const { label } = names.nations[other];
            return (
              <tr key={other}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    aria-label={sayPanel('dossier.open', { nation: label })}
                    onClick={() => open({ kind: 'dossier', nation: other })}
                  >
                    {label}
                  </button>
                </th>
                <td>
                  <TrustCell of={nation} toward={other} trust={relation.trusts} />
                </td>
                <td>
                  <TrustCell of={other} toward={nation} trust={relation.trusted} />
                </td>
                <td class="small">{tradeWords(relation, own)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function TrustCell(props: { readonly of: Nation; readonly toward: Nation; readonly trust: number }) {
  const { open } = usePlay();
  return (
    <button
      type="button"
      class="link trust-cell"
      onClick={() => open({ kind: 'why', slot: trustSlot(props.of, props.toward) })}
    >
      <Trust trust={props.trust} />
      <span class="unseen">{sayPanel('why')}</span>
    </button>
  );
}

function tradeWords({ tariffOn, tariffBy, truce }: Relation, own: boolean): string {
  const parts = [
    ...(tariffOn > 0 ? [sayPanel('dossier.relations.on', { level: tariffOn })] : []),
    ...(tariffBy > 0
      ? [sayPanel(own ? 'dossier.relations.by.own' : 'dossier.relations.by', { level: tariffBy })]
      : []),
    ...(truce ? [sayPanel('dossier.relations.truce')] : []),
  ];
  return parts.join(', ') || sayPanel('dossier.relations.free');
}
