import { type ReactNode, useId } from 'react';

/** Numbered steps in one column. */
export function Steps({ children }: { readonly children: ReactNode }) {
  return <ol className="steps">{children}</ol>;
}

interface StepProps {
  readonly title: string;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Step({ title, aside, children }: StepProps) {
  const id = useId();
  return (
    <li className="step">
      <section className="step-body" aria-labelledby={id}>
        <div className="step-head">
          <h2 id={id}>{title}</h2>
          {aside}
        </div>
        {children}
      </section>
    </li>
  );
}
