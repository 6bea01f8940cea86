/**
 * Keeps the keyboard's place where a row is taken away: on the button that takes away what now stands there, else on the last
 * such button, else on the one that adds a row. The buttons (`data-remove`, `data-add`) and the list they stand in (`data-rows`)
 * bear the same name, so that a list may stand in a row of another.
 *
 * @param button the one that took the row away
 */
export function keepPlace(button: HTMLElement): void {
  const name = button.dataset.remove;
  const list = button.closest(`[data-rows="${name}"]`);
  if (!list) return;
  const buttons = () => [...list.querySelectorAll<HTMLElement>(`[data-remove="${name}"]`)];
  const at = buttons().indexOf(button);
  requestAnimationFrame(() => {
    const left = buttons();
    (left[Math.min(at, left.length - 1)] ?? list.querySelector<HTMLElement>(`[data-add="${name}"]`))?.focus();
  });
}
