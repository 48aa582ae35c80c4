/**
 * Follows a link within the page: the heading comes into view and takes the focus, so that keyboard and screen reader
 * go on from there. The address stays as it is: it belongs to the game.
 */
export function goTo(id: string): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
}
