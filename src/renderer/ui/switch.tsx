import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/ui/switch.module.css';

interface SwitchProps {
  /** Visible text beside it; with `label` alone the text stands elsewhere and this is its name. */
  children?: ReactNode;
  label?: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** `mask`: violet, for what the public does not see. */
  tone?: 'accent' | 'mask';
  isDisabled?: boolean;
}

export function Switch({ children, label, isSelected, onChange, tone = 'accent', isDisabled = false }: SwitchProps) {
  const isReadOnly = useReadOnly();
  return (
    <SwitchField
      {...(label !== undefined && { 'aria-label': label })}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled || isReadOnly}
      className={classes(css, 'field')}
    >
      <SwitchButton className={classes(css, 'button')}>
        <span className={classes(css, 'track', tone)} />
        {children}
      </SwitchButton>
    </SwitchField>
  );
}
