import type { CallOutput } from '#shared/ipc/contract.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';

export type IdentityDescription = CallOutput<'identity.describe'>;

/** An identity that its passphrase has opened. Lives no longer than the dialog that signs with it. */
export interface OpenedIdentity {
  readonly file: NamedFile;
  readonly passphrase: string;
  readonly description: IdentityDescription;
}
