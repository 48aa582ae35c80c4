import { expect, it } from 'vitest';
import { grouped } from '../../../src/view/debrief/grouped.ts';
import { heading, text } from '../../../src/view/words/debrief/page.ts';

it('gathers blocks under their headings, and leaves what stands before the first one on its own', () => {
  const blocks = [text('lead'), heading('one'), text('a'), text('b'), heading('two'), text('c')];
  expect(grouped(blocks)).toEqual({
    lead: [text('lead')],
    items: [
      { heading: 'one', blocks: [text('a'), text('b')] },
      { heading: 'two', blocks: [text('c')] },
    ],
  });
  expect(grouped([text('alone')])).toEqual({ lead: [text('alone')], items: [] });
});
