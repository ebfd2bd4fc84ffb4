import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components';

interface DisclosureProps {
  readonly title: string;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Something secondary, folded away. */
export function Disclosure({ title, onOpenChange, children }: DisclosureProps) {
  return (
    <AriaDisclosure className="disclosure" {...(onOpenChange && { onExpandedChange: onOpenChange })}>
      <Button slot="trigger" className="disclosure-button">
        <ChevronRight size={14} aria-hidden />
        {title}
      </Button>
      <DisclosurePanel>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
