import type { Ref } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';

interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'style'> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly placeholder?: string;
  /** Ids, scopes, codes. */
  readonly mono?: boolean;
  /** More than one line. */
  readonly rows?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A labelled field. What is typed is never spell-checked or remembered: it may be a secret. */
export function TextField({
  label,
  hint,
  error,
  placeholder = '',
  mono = false,
  rows,
  inputRef = null,
  ...rest
}: TextFieldProps) {
  const className = `input${mono ? ' mono' : ''}`;
  return (
    <AriaTextField autoComplete="off" spellCheck="false" {...rest} className="field" isInvalid={Boolean(error)}>
      <Label>{label}</Label>
      {rows ? (
        <TextArea className={className} rows={rows} placeholder={placeholder} />
      ) : (
        <Input className={className} placeholder={placeholder} ref={inputRef} />
      )}
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
