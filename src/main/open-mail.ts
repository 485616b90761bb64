import { shell } from 'electron';
import { RegisterError } from '#register/errors.ts';
import { isMailLink } from '#shared/model/mail-link.ts';

/** Opens a mail to write in the system's mail program. Throws RegisterError NO_MAIL_PROGRAM. */
export async function openMail(mailto: string): Promise<void> {
  // The route has looked already; nothing else may ever reach the system from here.
  if (!isMailLink(mailto)) throw new TypeError('Not a mailto link');
  try {
    await shell.openExternal(mailto);
  } catch (error) {
    throw new RegisterError('NO_MAIL_PROGRAM', { reason: error instanceof Error ? error.message : String(error) });
  }
}
