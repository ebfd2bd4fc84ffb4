/** About a second: the code of what is focused may still be on its way. */
const mostFrames = 60;

/** Focuses what `find` finds, as soon as it is drawn. Returns how to give up waiting. */
export function focusWhenDrawn(find: () => HTMLElement | null | undefined): () => void {
  let frame = 0;
  let tries = 0;
  const seek = () => {
    const drawn = find();
    if (drawn) drawn.focus();
    else if (tries++ < mostFrames) frame = requestAnimationFrame(seek);
  };
  seek();
  return () => cancelAnimationFrame(frame);
}
