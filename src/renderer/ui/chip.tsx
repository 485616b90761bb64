import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/chip.module.css';

interface ChipProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

/** A filter that is on or off. */
export function Chip({ children, isSelected, onChange, isDisabled = false }: ChipProps) {
  return (
    <ToggleButton isSelected={isSelected} onChange={onChange} isDisabled={isDisabled} className={classes(css, 'chip')}>
      {isSelected && <Icon icon={Check} size={14} />}
      {children}
    </ToggleButton>
  );
}
