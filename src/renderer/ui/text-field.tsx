import type { Ref } from 'react';
import { Input, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { FieldHelp, FieldLabel, type FieldTextsProps } from '#renderer/ui/field-texts.tsx';
import css from '#renderer/ui/field.module.css';

interface TextFieldProps extends FieldTextsProps, Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  placeholder?: string;
  /** For hashes, paths and the like. */
  isMono?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField({ label, description, error, placeholder, isMono, inputRef, ...rest }: TextFieldProps) {
  return (
    <AriaTextField
      validationBehavior="aria"
      {...rest}
      isInvalid={error !== undefined}
      className={classes(css, 'field')}
    >
      <FieldLabel>{label}</FieldLabel>
      <Input
        ref={inputRef}
        {...(placeholder !== undefined && { placeholder })}
        className={classes(css, 'input', isMono && 'mono')}
      />
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  );
}
