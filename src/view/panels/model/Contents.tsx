import { sayModel } from '../../words/model/index.ts';
import { goTo } from '../goTo.ts';

/** The parts of the page, in their order. */
export const PART_NAMES = ['effects', 'coefficients', 'who', 'decided', 'measured', 'leftOut'] as const;
export type PartName = (typeof PART_NAMES)[number];

export const CONTENTS_ID = 'model-contents';

export function partId(name: PartName): string {
  return `model-${name}`;
}

/** The page's table of contents; each line leads to a part's heading, and the focus goes with it. */
export function Contents() {
  return (
    <nav class="model-contents" aria-labelledby={CONTENTS_ID}>
      <h3 id={CONTENTS_ID} tabIndex={-1}>
        {sayModel('contents')}
      </h3>
      <ul>
        {PART_NAMES.map((name) => (
          <li key={name}>
            <a href={`#${partId(name)}`} onClick={goTo(partId(name))}>
              {sayModel(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
