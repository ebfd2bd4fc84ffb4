import { ago, instantIn } from '../../dates.ts';
import { useWords } from '../../language.ts';
import { viewerZone } from '../../temporal.ts';

/** The furthest instant a Date can hold, in seconds. */
const furthest = 8_640_000_000_000;

/** A NumericDate (RFC 7519, section 2) in the viewer’s zone and in UTC, and how long ago. Nothing where it is no time. */
export function InstantInWords({ seconds }: { readonly seconds: number }) {
  const { language } = useWords();
  if (!Number.isFinite(seconds) || Math.abs(seconds) > furthest) return null;
  const instant = new Date(seconds * 1_000);
  return (
    <span className="instant">
      <span>
        {instantIn(instant, viewerZone, language)} · {ago(instant, language)}
      </span>
      {viewerZone !== 'UTC' && <span className="secondary">{instantIn(instant, 'UTC', language)}</span>}
    </span>
  );
}
