import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** One sentence. */
  readonly title: string;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
  /** One action, at most two. */
  readonly actions?: ReactNode;
}

export function EmptyState({ title, icon, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      {icon}
      <h2>{title}</h2>
      {children}
      {actions && <div className="row wrap">{actions}</div>}
    </div>
  );
}
