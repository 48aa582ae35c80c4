import { trustOf } from '../../../rules/position.ts';
import { trustSlot } from '../../../vocabulary/measures.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { useSeated } from '../../play/context.ts';
import { nameOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { Trust } from './Trust.tsx';
import { WhyButton } from './WhyButton.tsx';

/** Trust both ways between a nation and the one who looks. */
export function DossierBetween(props: { readonly nation: Nation }) {
  const { names, state } = useSeated();
  const { nation } = props;
  const { seat, view } = state;
  const name = nameOf(names, nation);
  const ways = [
    { of: nation, toward: seat, label: sayPanel('dossier.trusts.toYou', { by: name }) },
    { of: seat, toward: nation, label: sayPanel('dossier.trusts.you', { to: name }) },
  ];
  return (
    <section>
      <h3>{sayPanel('dossier.between')}</h3>
      <dl class="measures">
        {ways.map(({ of, toward, label }) => (
          <div class="measure" key={of}>
            <dt>{label}</dt>
            <dd>
              <Trust trust={trustOf(view.position, of, toward)} />
              <WhyButton slot={trustSlot(of, toward)} what={label} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
