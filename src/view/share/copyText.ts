/**
 * Copies what stands in a field. Where the browser denies the clipboard the field is left selected, so that the
 * person's own keys can copy it.
 * @returns whether it was copied
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
