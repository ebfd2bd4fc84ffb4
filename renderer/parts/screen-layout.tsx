import { type ReactNode, useRef } from 'react';
import { useFocusOnArrival } from '../frame/arrival.ts';
import { useWords } from '../language.ts';
import { ForeignText } from './foreign-text.tsx';

interface ScreenLayoutProps {
  readonly title: string;
  /** What the screen is about now: beside the title, in grey. */
  readonly subject?: ReactNode;
  /** The primary action last. */
  readonly actions?: ReactNode;
  /** Filter, chips, progress. */
  readonly bar?: ReactNode;
  /** Explains what is selected in the work area; folds below it in a narrow window. */
  readonly inspector?: ReactNode;
  /** Padding round the work area, where it is not a list from edge to edge. */
  readonly padded?: boolean;
  readonly children: ReactNode;
}

/** One frame for every screen: what is selected on the left is explained on the right. */
export function ScreenLayout({ title, subject, actions, bar, inspector, padded = false, children }: ScreenLayoutProps) {
  const { t } = useWords();
  const work = useRef<HTMLElement>(null);
  useFocusOnArrival(work);
  return (
    <div className={inspector ? 'screen with-inspector' : 'screen'}>
      <header className="screen-head" data-pane tabIndex={-1}>
        <div className="top-bar">
          <h1>{title}</h1>
          <div className="top-bar-subject truncate">{subject}</div>
          {actions}
        </div>
        {bar && <div className="bar">{bar}</div>}
      </header>
      <main ref={work} className={padded ? 'work padded' : 'work'} data-pane tabIndex={-1} aria-label={title}>
        {children}
      </main>
      {inspector && (
        <aside className="inspector" data-pane tabIndex={-1} aria-label={t('frame.inspector')}>
          {inspector}
        </aside>
      )}
    </div>
  );
}

/** What the inspector is about. */
export function InspectorHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="inspector-heading stack tight">
      <h2>
        <ForeignText>{title}</ForeignText>
      </h2>
      {children && <p className="secondary">{children}</p>}
    </div>
  );
}
