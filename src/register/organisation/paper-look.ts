import { printableLogo } from '#register/organisation/logo.ts';
import type { Register } from '#register/store/register.ts';

/** What of the organisation's own look is on paper. */
export interface PaperLook {
  /** As `printableLogo` gives it. */
  readonly logo: Uint8Array | null;
  /** `#rrggbb`, or null for the ordinary colour. */
  readonly accentColour: string | null;
}

/** The organisation's look of today, whatever date an annex is about. Throws what `printableLogo` throws. */
export const paperLook = (register: Register): PaperLook => ({
  logo: printableLogo(register),
  accentColour: register.organisation.accentColour,
});
