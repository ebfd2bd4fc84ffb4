import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', small = false, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button ${look}${small ? ' small' : ''}`}>
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'aria-label'> {
  /** Its name, also shown as a tooltip. */
  readonly label: string;
  readonly hint?: string;
}

export function IconButton({ label, hint, look = 'quiet', small = false, children, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className={`button icon ${look}${small ? ' small' : ''}`}>
        {children}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {hint ?? label}
      </Tooltip>
    </TooltipTrigger>
  );
}
