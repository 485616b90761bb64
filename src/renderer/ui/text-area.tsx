import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField, type TextFieldProps } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { FieldHelp, FieldLabel, type FieldTextsProps } from '#renderer/ui/field-texts.tsx';
import css from '#renderer/ui/field.module.css';

interface TextAreaProps extends FieldTextsProps, Omit<TextFieldProps, 'children' | 'className' | 'style' | 'type'> {
  placeholder?: string;
  isMono?: boolean;
  areaRef?: Ref<HTMLTextAreaElement>;
}

/** A text of several lines; its height follows what is written. */
export function TextArea({ label, description, error, placeholder, isMono, areaRef, ...rest }: TextAreaProps) {
  return (
    <TextField validationBehavior="aria" {...rest} isInvalid={error !== undefined} className={classes(css, 'field')}>
      <FieldLabel>{label}</FieldLabel>
      <AriaTextArea
        ref={areaRef}
        {...(placeholder !== undefined && { placeholder })}
        className={classes(css, 'input', 'area', isMono && 'mono')}
      />
      <FieldHelp description={description} error={error} />
    </TextField>
  );
}
