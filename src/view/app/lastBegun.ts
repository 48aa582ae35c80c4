/**
 * For what takes a while and may be begun again meanwhile: only what was begun last counts.
 * @returns begins; what that returns tells from then on whether nothing was begun since
 */
export function lastBegun(): () => () => boolean {
  let count = 0;
  return () => {
    count += 1;
    const mine = count;
    return () => mine === count;
  };
}
