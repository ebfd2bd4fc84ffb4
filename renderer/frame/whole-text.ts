/** Shows the whole of a text that is cut off, as a tooltip, while the pointer rests on it. Returns how to stop. */
export function showWholeTexts(): () => void {
  let shown: HTMLElement | null = null;
  const hide = () => {
    shown?.removeAttribute('title');
    shown?.removeAttribute('data-whole');
    shown = null;
  };
  const onPointerOver = ({ target }: PointerEvent) => {
    const cut = target instanceof Element ? cutOffAround(target) : null;
    if (cut === shown) return;
    hide();
    if (!cut) return;
    cut.title = cut.innerText.trim();
    cut.dataset['whole'] = '';
    shown = cut;
  };
  document.addEventListener('pointerover', onPointerOver, { passive: true });
  return () => {
    document.removeEventListener('pointerover', onPointerOver);
    hide();
  };
}

/** A text with an ellipsis is rarely deeper than this in what the pointer meets. */
const mostSteps = 4;

/** null where nothing is cut off, or where a tooltip says it already. */
function cutOffAround(target: Element): HTMLElement | null {
  let element: Element | null = target;
  for (let step = 0; element instanceof HTMLElement && step < mostSteps; step++, element = element.parentElement) {
    if (element.title !== '' && element.dataset['whole'] === undefined) return null;
    const { textOverflow, webkitLineClamp } = getComputedStyle(element);
    const isWide = textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth;
    const isTall = webkitLineClamp !== 'none' && element.scrollHeight > element.clientHeight;
    if (isWide || isTall) return element;
  }
  return null;
}
