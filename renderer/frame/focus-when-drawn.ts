/** About a second: the code of what is focused may still be on its way. */
const mostFrames = 60;

/** Focuses what `find` finds, as soon as it is drawn. Returns how to give up waiting. */
export function focusWhenDrawn(find: () => HTMLElement | null | undefined): () => void {
  return whenDrawn(find, (drawn) => drawn.focus());
}

/** Does `act` once `find` finds something. Returns how to give up waiting. */
export function whenDrawn(find: () => HTMLElement | null | undefined, act: (drawn: HTMLElement) => void): () => void {
  let frame = 0;
  let tries = 0;
  const seek = () => {
    const drawn = find();
    if (drawn) act(drawn);
    else if (tries++ < mostFrames) frame = requestAnimationFrame(seek);
  };
  seek();
  return () => cancelAnimationFrame(frame);
}
