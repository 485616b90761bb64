import { TextInPlace } from '#renderer/ui/text-in-place.tsx';

interface CellTextProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  maxLength?: number;
  isRequired?: boolean;
}

/** A text in a cell: read as text, edited where it stands. */
export function CellText({ label, value, onChange, maxLength = 20_000, isRequired = false }: CellTextProps) {
  return (
    <TextInPlace
      aria-label={label}
      aria-invalid={isRequired && value.trim() === ''}
      maxLength={maxLength}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
