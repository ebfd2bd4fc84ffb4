import type { JsonObject } from '../../../../shared/contract/fields.ts';
import { colorOf } from '../event/event-fields.ts';

/** A calendar’s colour; a neutral dot where it has none. */
export function ColorDot({ entry }: { readonly entry: JsonObject | undefined }) {
  const color = entry && colorOf(entry);
  return <span className="color-dot" aria-hidden style={color ? { backgroundColor: color } : {}} />;
}
