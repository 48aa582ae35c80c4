/**
 * Whether this browser can draw the board. Costs no Phaser: ask before fetching it.
 */
export function canDraw(): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    if (!gl) return false;
    // A page may hold only a few contexts.
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return true;
  } catch {
    return false;
  }
}
