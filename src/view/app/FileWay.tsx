import { useRef } from 'preact/hooks';
import { sayTitle } from '../words/titleWords.ts';

/** The button that lets a recording be picked from this device. */
export function FileWay(props: { readonly onFile: (file: File) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="button quiet"
        title={sayTitle('title.file.hint')}
        onClick={() => picker.current?.click()}
      >
        {sayTitle('title.file')}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,.txt,.link,application/json,text/plain"
        onChange={(event) => {
          const { currentTarget } = event;
          const [file] = currentTarget.files ?? [];
          // The same file may be picked again after it was mended.
          currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
    </>
  );
}
