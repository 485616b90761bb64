import type { LucideIcon } from 'lucide-react';

interface IconProps {
  icon: LucideIcon;
  size?: 14 | 16 | 20 | 28;
  className?: string;
}

/** A decorative icon: its control or text always says the same in words. */
export function Icon({ icon: Glyph, size = 16, className = '' }: IconProps) {
  return <Glyph aria-hidden size={size} strokeWidth={1.6} absoluteStrokeWidth className={className} />;
}
