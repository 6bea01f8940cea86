/**
 * Keeps the keyboard's place where a row is taken away: on the button that takes away what now stands there, else on the last
 * such button, else on the one that adds a row (`data-remove` and `data-add` inside the nearest `data-rows`).
 *
 * @param button the one that took the row away
 */
export function keepPlace(button: HTMLElement): void {
  const list = button.closest("[data-rows]");
  if (!list) return;
  const at = [...list.querySelectorAll("[data-remove]")].indexOf(button);
  requestAnimationFrame(() => {
    const left = list.querySelectorAll<HTMLElement>("[data-remove]");
    (left[Math.min(at, left.length - 1)] ?? list.querySelector<HTMLElement>("[data-add]"))?.focus();
  });
}
