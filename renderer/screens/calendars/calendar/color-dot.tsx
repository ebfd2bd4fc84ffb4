/** A calendar’s or an event’s colour, as `#rrggbb`; a neutral dot where it has none. */
export function ColorDot({ color }: { readonly color: string | null }) {
  return <span className="color-dot" aria-hidden style={color === null ? {} : { backgroundColor: color }} />;
}
