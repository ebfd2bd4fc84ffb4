import { Fragment } from 'react';
import { visibleJson } from '../foreign-text.ts';
import { RedactedText } from './redacted-text.tsx';

/** Any JSON value, indented and coloured. Everything in it is text. */
export function JsonView({ value, label }: { readonly value: unknown; readonly label: string }) {
  return <JsonText text={JSON.stringify(value, null, 2) ?? ''} label={label} />;
}

interface JsonTextProps {
  /** JSON as it is to stand there. */
  readonly text: string;
  readonly label: string;
  /** Recorded: the places where a secret was removed are marked. */
  readonly recorded?: boolean;
}

export function JsonText({ text, label, recorded = false }: JsonTextProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling block has to be reachable by keyboard
    <section className="json" tabIndex={0} aria-label={label}>
      <pre className="code-block">
        {tokens(visibleJson(text)).map(([kind, token], index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the text never changes in place
          <Fragment key={index}>
            {kind ? (
              <span className={`json-${kind}`}>
                {recorded && kind === 'string' ? <RedactedText>{token}</RedactedText> : token}
              </span>
            ) : (
              token
            )}
          </Fragment>
        ))}
      </pre>
    </section>
  );
}

type Kind = 'key' | 'string' | 'number' | 'word' | 'mark' | null;
const pattern =
  /(?<key>"(?:[^"\\]|\\.)*")(?=:)|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\d[\d.eE+-]*)|(?<word>true|false|null)|(?<mark>[{}[\],:])/g;

/** Above so many characters colours would cost the page its breath. */
const mostColoured = 200_000;

function tokens(json: string): readonly (readonly [kind: Kind, text: string])[] {
  if (json.length > mostColoured) return [[null, json]];
  const found: [Kind, string][] = [];
  let end = 0;
  for (const match of json.matchAll(pattern)) {
    if (match.index > end) found.push([null, json.slice(end, match.index)]);
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0] as Kind;
    found.push([kind, match[0]]);
    end = match.index + match[0].length;
  }
  if (end < json.length) found.push([null, json.slice(end)]);
  return found;
}
