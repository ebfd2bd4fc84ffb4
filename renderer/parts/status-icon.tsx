import { useWords } from '../language.ts';

export type Status = 'pass' | 'passWithWarning' | 'fail' | 'warning' | 'running' | 'unknown' | 'skipped';

/** One shape a status, so that colour never says it alone. Drawn on 16 × 16. */
const shapes: Readonly<Record<Status, { readonly d: string; readonly dashes?: string }>> = {
  pass: { d: 'M3.5 8.5l3 3 6-7' },
  passWithWarning: { d: 'M1.8 9l2.7 2.7 5-6.4M13.2 3.6v5M13.2 11.9v.2' },
  fail: { d: 'M4.5 4.5l7 7m0-7l-7 7' },
  warning: { d: 'M8 3v6.2M8 12.4v.2' },
  running: { d: 'M8 2.8a5.2 5.2 0 1 1-5.2 5.2' },
  unknown: { d: 'M8 2.8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4', dashes: '1.6 2.48' },
  skipped: { d: 'M4 8h8' },
};

/** With `label`, it is read out; without, the words beside it say the same. */
export function StatusIcon({ status, label = false }: { readonly status: Status; readonly label?: boolean }) {
  const { t } = useWords();
  const { d, dashes } = shapes[status];
  return (
    <svg
      className="status-icon"
      data-status={status}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeDasharray={dashes}
      {...(label ? { role: 'img', 'aria-label': t(`parts.status.${status}`) } : { 'aria-hidden': true })}
    >
      <path d={d} />
    </svg>
  );
}
