/** A shortcut as a hint for the eye: drawn by the style sheet, so that no button is named after it. */
export function Shortcut({ children }: { readonly children: string }) {
  return <span className="shortcut" data-keys={children} aria-hidden />;
}
