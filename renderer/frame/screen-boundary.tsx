import { Component, type ReactNode } from 'react';
import { ProblemCard } from '../parts/problem-card.tsx';

interface BoundaryState {
  readonly fault: string | null;
}

/** Keeps a fault of one screen from taking the window down: it is told, and the other screens go on. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { fault: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { fault: error instanceof Error ? error.name : typeof error };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <main className="work padded" data-pane tabIndex={-1}>
        <ProblemCard problem={{ code: 'operation.unexpected', certainty: 'certain', evidence: { name: fault } }} />
      </main>
    );
  }
}
