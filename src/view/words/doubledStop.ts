/** What is quoted brings its own stop: none follows it. */
const DOUBLED_STOP = /([.!?…])”\./g;

export function withoutDoubledStop(text: string): string {
  return text.replace(DOUBLED_STOP, '$1”');
}
