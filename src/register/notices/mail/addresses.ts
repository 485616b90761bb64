import { z } from 'zod';

/** RFC 5321, 4.5.3.1.3. */
const longest = 254;
const address = z.email().max(longest);

/**
 * An address that can stand in a header and in a `mailto:` link as it is, or null: what a register from elsewhere calls an
 * address may be anything, also lines of a header.
 */
export function mailAddress(text: string): string | null {
  return address.safeParse(text.trim()).data ?? null;
}
