import { ProgressBar as AriaProgressBar } from 'react-aria-components';

interface ProgressBarProps {
  readonly label: string;
  /** Without a maximum it only says that something goes on. */
  readonly value?: number;
  readonly maximum?: number;
}

export function ProgressBar({ label, value = 0, maximum }: ProgressBarProps) {
  const isIndeterminate = maximum === undefined;
  return (
    <AriaProgressBar
      className="progress"
      aria-label={label}
      value={value}
      maxValue={maximum ?? 100}
      isIndeterminate={isIndeterminate}
      data-indeterminate={isIndeterminate || undefined}
    >
      {({ percentage }) => (
        <>
          <span>{label}</span>
          <span className="progress-track">
            <span
              className="progress-fill"
              style={{ display: 'block', ...(isIndeterminate ? {} : { inlineSize: `${percentage ?? 0}%` }) }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
