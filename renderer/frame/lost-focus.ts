/** A dialog or the palette that closes gives the focus back to where it was, some frames later. */
const framesToWait = 3;

/**
 * Where what had the focus goes away or is disabled, and nothing else takes it, as when a form becomes its result, the work area of the
 * screen in front has it: keys go on from there. Returns how to stop.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let frame = 0;
  const isLost = () =>
    document.activeElement === document.body &&
    last !== null &&
    !(last.isConnected && last.checkVisibility() && !last.matches(':disabled'));
  const seek = (left: number) => {
    frame = 0;
    if (!isLost() || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
    if (left > 0) frame = requestAnimationFrame(() => seek(left - 1));
    else {
      const works = [...document.querySelectorAll<HTMLElement>('.work')];
      works.find((work) => work.checkVisibility())?.focus({ preventScroll: true });
    }
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
  };
  const observer = new MutationObserver(() => {
    if (frame === 0 && isLost()) frame = requestAnimationFrame(() => seek(framesToWait));
  });
  document.addEventListener('focusin', onFocusIn);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style', 'disabled'],
  });
  return () => {
    document.removeEventListener('focusin', onFocusIn);
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
