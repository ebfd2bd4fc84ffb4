/** Presses the main button nearest to where the focus is: of its form, or else of its screen. Whether there was one. */
export function pressMainButton(from: EventTarget | null): boolean {
  const focused = from instanceof HTMLElement ? from : document.body;
  // A field that itself takes what was typed on Enter.
  if (focused.closest('[data-takes-enter]')) return false;
  const room = focused.closest<HTMLElement>('[role="dialog"], [role="alertdialog"], .screen-slot') ?? screenInFront();
  for (let around: HTMLElement | null = focused; around && around !== room; around = around.parentElement) {
    const nearest = room?.contains(around) ? mainButtonIn(around) : undefined;
    if (nearest) return press(nearest);
  }
  const main = room && mainButtonIn(room);
  return main ? press(main) : false;
}

/** The main buttons of the screen in front that can be pressed, in their order. */
export function mainButtons(): readonly HTMLElement[] {
  const screen = screenInFront();
  return screen ? mainButtonsIn(screen) : [];
}

function screenInFront(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.screen-slot')].find((slot) => slot.checkVisibility());
}

function mainButtonIn(element: HTMLElement): HTMLElement | undefined {
  return mainButtonsIn(element)[0];
}

function mainButtonsIn(element: HTMLElement): readonly HTMLElement[] {
  const buttons = element.querySelectorAll<HTMLElement>('.button.primary:not([disabled], [aria-disabled="true"])');
  return [...buttons].filter((button) => button.checkVisibility());
}

function press(button: HTMLElement): true {
  button.click();
  return true;
}
