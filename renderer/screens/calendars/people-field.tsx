import type { SuggestionPart } from '../../parts/choice-popover.tsx';
import { PersonField } from '../../parts/person-field.tsx';

interface PeopleFieldProps {
  readonly label: string;
  readonly onAdd: (people: readonly string[]) => void;
  /** Suggested before all people. */
  readonly more?: SuggestionPart;
}

/** Adds to a list of people: one typed or searched in the directory, or all that a pasted text names. */
export function PeopleField({ label, onAdd, more }: PeopleFieldProps) {
  return (
    <PersonField
      label={label}
      labelHidden
      placeholder={label}
      value=""
      empties
      onCommit={(added) => added !== '' && onAdd([added])}
      onPaste={(text) => {
        const pasted = addressesIn(text);
        if (pasted.length > 1) onAdd(pasted);
        return pasted.length > 1;
      }}
      {...(more && { more })}
    />
  );
}

/** The addresses and calendar IDs in a pasted text. */
function addressesIn(text: string): readonly string[] {
  return text
    .split(/[\s,;<>"']+/)
    .map((word) => word.replace(/^mailto:/i, ''))
    .filter((word) => /^[^@]+@[^@]+$/.test(word));
}
