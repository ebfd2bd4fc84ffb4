import { Check } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';

interface CheckboxProps {
  /** Its name, for where what it is about stands beside it. */
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

export function Checkbox({ label, isSelected, onChange }: CheckboxProps) {
  return (
    <AriaCheckbox className="checkbox" aria-label={label} isSelected={isSelected} onChange={onChange} slot={null}>
      <span className="checkbox-box" aria-hidden>
        {isSelected && <Check size={12} strokeWidth={3} />}
      </span>
    </AriaCheckbox>
  );
}
