import type { ComponentChildren } from 'preact';
import { sayModel } from '../../words/model/index.ts';
import { goTo } from '../goTo.ts';
import { CONTENTS_ID, type PartName, partId } from './Contents.tsx';

/** One part of the page, under a heading that can be gone to. */
export function Part(props: { readonly name: PartName; readonly children: ComponentChildren }) {
  const id = partId(props.name);
  return (
    <section class="model-part" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {sayModel(props.name)}
      </h3>
      {props.children}
      <a class="model-back small" href={`#${CONTENTS_ID}`} onClick={goTo(CONTENTS_ID)}>
        {sayModel('back')}
      </a>
    </section>
  );
}
