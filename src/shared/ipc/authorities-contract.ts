import { z } from 'zod';
import { recordId, shortText } from '#shared/model/primitives.ts';
import { trustedAuthority } from '#shared/model/trusted-authority.ts';
import { byId, command, committed, fileRef, patchOf, type Route } from '#shared/ipc/route.ts';

/** The authorities whose word on who signed counts. They are among `register.records`. */
export const authoritiesContract = {
  /** Of files with certificates, PEM or DER; what is trusted already stays as it is. */
  'authorities.trust': command(
    z.strictObject({ files: z.array(fileRef).min(1).max(50), reason: shortText }),
    committed.extend({ trusted: z.array(recordId), known: z.number().int() }),
  ),
  'authorities.update': command(patchOf(trustedAuthority.pick({ reason: true })), committed),
  'authorities.distrust': command(byId, committed),
} as const satisfies Record<string, Route>;
