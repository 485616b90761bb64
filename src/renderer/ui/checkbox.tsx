import type { ReactNode } from 'react';
import { Check, Minus } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/checkbox.module.css';

interface CheckboxProps {
  /** Visible text beside it; with `label` alone the text stands elsewhere and this is its name. */
  children?: ReactNode;
  label?: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** Some of what it stands for is chosen. */
  isIndeterminate?: boolean;
  isDisabled?: boolean;
}

export function Checkbox(props: CheckboxProps) {
  const { children, label, isSelected, onChange, isIndeterminate = false, isDisabled = false } = props;
  return (
    <CheckboxField
      {...(label !== undefined && { 'aria-label': label })}
      isSelected={isSelected}
      isIndeterminate={isIndeterminate}
      onChange={onChange}
      isDisabled={isDisabled}
      className={classes(css, 'field')}
    >
      <CheckboxButton className={classes(css, 'button')}>
        <span className={classes(css, 'box')}>
          {(isSelected || isIndeterminate) && <Icon icon={isIndeterminate ? Minus : Check} size={14} />}
        </span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}
