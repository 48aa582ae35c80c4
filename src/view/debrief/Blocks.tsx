import type { Kit } from '../play/kit.ts';
import type { Block } from '../words/debrief/page.ts';
import { Linked } from './Linked.tsx';

/** Blocks of the debrief as they stand on the screen and on paper. */
export function Blocks(props: { readonly blocks: readonly Block[]; readonly sources: Kit['sources'] }) {
  const { blocks, sources } = props;
  return (
    <>
      {blocks.map((block, at) => (
        <Written key={at} block={block} sources={sources} />
      ))}
    </>
  );
}

function Written(props: { readonly block: Block; readonly sources: Kit['sources'] }) {
  const { block, sources } = props;
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'text':
      return (
        <p>
          <Linked text={block.text} sources={sources} />
        </p>
      );
    case 'question':
      return <p class="debrief-question">{block.text}</p>;
    case 'list':
      return (
        <div class={block.label === undefined ? 'debrief-list' : 'debrief-list beside'}>
          {block.label !== undefined && <p class="soft">{block.label}</p>}
          <ul>
            {block.items.map((item) => (
              <li key={item}>
                <Linked text={item} sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      );
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
  }
}

function Table(props: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) {
  return (
    <div class="table-room">
      <table>
        <thead>
          <tr>
            {props.head.map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
