import { faultTitle, sayTitle } from '../words/titleWords.ts';

/** Why the game could not be saved. */
export function UnsavedNotice(props: { readonly code: string; readonly onRead: () => void }) {
  return (
    <div class="notice" role="alert">
      <p>{faultTitle(props.code)}</p>
      <button type="button" class="button quiet" onClick={props.onRead}>
        {sayTitle('dialog.close')}
      </button>
    </div>
  );
}
