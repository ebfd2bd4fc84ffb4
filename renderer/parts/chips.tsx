import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { StatusIcon, type Status } from './status-icon.tsx';

export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly status?: Status;
}

interface ChipsProps {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
}

/** Counts that filter: any number of them can be on. */
export function Chips({ label, chips, selected, onChange }: ChipsProps) {
  return (
    <ToggleButtonGroup
      className="chips"
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={selected}
      onSelectionChange={(keys) => onChange(new Set([...keys].map(String)))}
    >
      {chips.map((chip) => (
        <ToggleButton key={chip.id} id={chip.id} className="chip">
          {chip.status && <StatusIcon status={chip.status} />}
          {chip.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id;
  readonly onChange: (selected: Id) => void;
  /** It takes the place of the same switch, which had the focus. */
  readonly keepsFocus?: boolean;
}

/** One of a few, side by side. */
export function Segments<Id extends string>({
  label,
  segments,
  selected,
  onChange,
  keepsFocus = false,
}: SegmentsProps<Id>) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.id}
          id={segment.id}
          className="segment"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the focus was there before
          autoFocus={keepsFocus && segment.id === selected}
        >
          {segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
