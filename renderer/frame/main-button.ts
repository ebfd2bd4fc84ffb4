/** Presses the main button nearest to where the focus is: of its form, or else of its screen. Whether there was one. */
export function pressMainButton(from: EventTarget | null): boolean {
  const focused = from instanceof HTMLElement ? from : document.body;
  // A field that itself takes what was typed on Enter.
  if (focused.closest('[data-takes-enter]')) return false;
  const screen = [...document.querySelectorAll<HTMLElement>('.screen-slot')].find((slot) => slot.checkVisibility());
  const room = focused.closest<HTMLElement>('[role="dialog"], [role="alertdialog"], .screen-slot') ?? screen;
  for (let around: HTMLElement | null = focused; around && around !== room; around = around.parentElement) {
    const nearest = room?.contains(around) ? mainButtonIn(around) : undefined;
    if (nearest) return press(nearest);
  }
  const main = room && mainButtonIn(room);
  return main ? press(main) : false;
}

function mainButtonIn(element: HTMLElement): HTMLElement | undefined {
  const buttons = element.querySelectorAll<HTMLElement>('.button.primary:not([disabled], [aria-disabled="true"])');
  return [...buttons].find((button) => button.checkVisibility());
}

function press(button: HTMLElement): true {
  button.click();
  return true;
}
