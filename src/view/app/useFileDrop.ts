import { useEffect, useState } from 'preact/hooks';

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/**
 * Takes files that are dropped anywhere on the page; a browser by itself would leave the page for them. Of several the
 * first is taken.
 * @returns whether a file hangs over the page now
 */
export function useFileDrop(take: (file: File) => void): boolean {
  const [hangs, setHangs] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHangs(true);
    };
    // Entering an element within the page counts as leaving the one around it: only past the edge is nothing entered.
    const leave = (event: DragEvent) => event.relatedTarget === null && setHangs(false);
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHangs(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) take(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [take]);
  return hangs;
}
