import { useMemo } from 'preact/hooks';
import { RULES_VERSION } from '../../../record/record.ts';
import { scenarioHash } from '../../../scenario/scenarioHash.ts';
import { atHead, sayModel, sayModelCount } from '../../words/model/index.ts';
import { MeasuredParts } from './MeasuredParts.tsx';
import { type MeasuredTarget, type Measurements, parseMeasured } from './measured.ts';
import { useModel } from './modelContext.ts';
import { percentOf, ShareCells } from './ShareCells.tsx';

/** The balance as it was measured: each target with its figure, and on which version. */
export function Measured(props: { readonly measured: unknown }) {
  const read = useMemo(() => parseMeasured(props.measured), [props.measured]);
  if (!read.ok) return <p role="alert">{sayModel('measured.unreadable', { place: read.fault.path })}</p>;
  const { games, seed, targets } = read.value;
  const missed = targets.filter(({ passes }) => !passes).length;
  return (
    <>
      <p class="soft">{sayModel('measured.lead', { games, seed })}</p>
      <MeasuredOn of={read.value} />
      <p>{missed === 0 ? sayModel('measured.all') : sayModelCount('measured.missed', missed)}</p>
      <div class="table-room">
        <table class="model-table model-blocks">
          <caption>{sayModel('measured.caption')}</caption>
          <thead>
            <tr>
              {(['target', 'figure', 'interval', 'limit', 'verdict'] as const).map((head) => (
                <th scope="col" key={head}>
                  {sayModel(`measured.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {targets.map((target) => (
              <tr key={target.id}>
                <th scope="row">{atHead(target.what)}</th>
                <ShareCells of={target} />
                <td data-head={sayModel('measured.limit')}>{limitWords(target)}</td>
                <td data-head={sayModel('measured.verdict')}>
                  <Verdict passes={target.passes} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h4>{sayModel('measured.parts.title')}</h4>
      {targets.map((target) => (
        <MeasuredParts key={target.id} target={target} />
      ))}
    </>
  );
}

function limitWords({ rule, limit, limits }: MeasuredTarget): string {
  if (rule !== 'within') return sayModel(`measured.${rule}`, { limit: percentOf(limit) });
  // What is read has both limits.
  const [low, high] = limits ?? [limit, limit];
  return sayModel('measured.within', { low: percentOf(low), high: percentOf(high) });
}

function Verdict(props: { readonly passes: boolean }) {
  return (
    <span class={`model-verdict ${props.passes ? 'rise' : 'fall'}`}>
      <span aria-hidden="true">{props.passes ? '✓' : '✕'}</span>{' '}
      {sayModel(props.passes ? 'measured.met' : 'measured.missed')}
    </span>
  );
}

/** On what it was measured, and whether that is what is being played. */
function MeasuredOn(props: { readonly of: Measurements }) {
  const { scenario } = useModel();
  const { rules, scenario: measured } = props.of;
  const hash = useMemo(() => scenarioHash(scenario), [scenario]);
  const isThis = measured.hash === hash && rules === RULES_VERSION;
  const isOther = measured.id !== scenario.id;
  return (
    <p>
      {sayModel('measured.on', {
        rules,
        scenario: isOther ? measured.id : scenario.title,
        version: measured.version,
        hash: measured.hash,
      })}{' '}
      <strong>
        {isThis
          ? sayModel('measured.this')
          : sayModel(isOther ? 'measured.other' : 'measured.earlier', { rules: RULES_VERSION, hash })}
      </strong>
    </p>
  );
}
