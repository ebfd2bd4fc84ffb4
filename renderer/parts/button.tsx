import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'isPending'> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  /** What it started still runs: it does nothing, and keeps the focus, which a disabled button loses. */
  readonly isWorking?: boolean;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', small = false, isWorking = false, children, ...rest }: ButtonProps) {
  const { onPress: _onPress, type: _type, ...idle } = rest;
  return (
    <AriaButton
      {...(isWorking ? { ...idle, 'aria-disabled': true } : rest)}
      className={`button ${look}${small ? ' small' : ''}`}
    >
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'aria-label' | 'isWorking'> {
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
