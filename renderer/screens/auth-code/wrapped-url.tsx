import { Fragment } from 'react';

/** A URL in one piece, wrapped before each parameter, whose names stand out. What is copied out of it is the URL. */
export function WrappedUrl({ url, label }: { readonly url: string; readonly label: string }) {
  const [address = '', query = ''] = url.split('?', 2);
  return (
    <code className="wrapped-url selectable" aria-label={label}>
      {address}
      {query.split('&').map((pair, index) => {
        const at = pair.indexOf('=');
        return (
          <Fragment key={pair}>
            <wbr />
            {index === 0 ? '?' : '&'}
            <b>{pair.slice(0, at)}</b>
            {pair.slice(at)}
          </Fragment>
        );
      })}
    </code>
  );
}
