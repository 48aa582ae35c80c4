import { atHead, sayModel } from '../../words/model/index.ts';
import type { MeasuredTarget } from './measured.ts';
import { useModel } from './modelContext.ts';
import { partLabel } from './partLabel.ts';
import { ShareCells } from './ShareCells.tsx';

/** What one target's figure is made of, or was the largest of. */
export function MeasuredParts(props: { readonly target: MeasuredTarget }) {
  const { scenario, names } = useModel();
  const { what, parts } = props.target;
  if (parts.length === 0) return null;
  return (
    <details class="model-deed">
      <summary>
        <h5>{atHead(what)}</h5>
        <span class="small soft">{sayModel('measured.parts', { count: parts.length })}</span>
      </summary>
      <div class="table-room">
        <table class="model-table model-blocks">
          <caption class="unseen">{sayModel('measured.parts.caption', { what })}</caption>
          <thead>
            <tr>
              {(['part', 'figure', 'interval'] as const).map((head) => (
                <th scope="col" key={head}>
                  {sayModel(`measured.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.id}>
                <th scope="row">{partLabel(part.id, scenario, names)}</th>
                <ShareCells of={part} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
