import { FieldError, Label, Text } from 'react-aria-components';
import { CircleAlert } from 'lucide-react';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/field.module.css';

export interface FieldTextsProps {
  label: string;
  description?: string | undefined;
  /** Says what is wrong and what to write instead; its presence marks the field as invalid. */
  error?: string | undefined;
}

export function FieldLabel({ children }: { children: string }) {
  return <Label className={classes(css, 'label')}>{children}</Label>;
}

/** The lines under a field: what it is for, and what is wrong with it. */
export function FieldHelp({ description, error }: Omit<FieldTextsProps, 'label'>) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className={classes(css, 'description')}>
          {description}
        </Text>
      )}
      <FieldError className={classes(css, 'error')}>
        <Icon icon={CircleAlert} size={14} />
        {error}
      </FieldError>
    </>
  );
}
