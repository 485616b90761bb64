import { errorsSv } from '#shared/messages/sv/errors.ts';
import { importingSv } from '#shared/messages/sv/importing.ts';
import { registerSv } from '#shared/messages/sv/register.ts';
import { signingSv } from '#shared/messages/sv/signing.ts';
import { annexContentSv } from '#shared/messages/sv/annex-content.ts';
import { annexesSv } from '#shared/messages/sv/annexes.ts';
import { shellSv } from '#shared/messages/sv/shell.ts';
import { windowSv } from '#shared/messages/sv/window.ts';
import { windowTasksSv } from '#shared/messages/sv/window-tasks.ts';
import { windowAnnexesSv } from '#shared/messages/sv/window-annexes.ts';
import { cliSv } from '#shared/messages/sv/cli.ts';

export const sv = {
  ...errorsSv,
  ...registerSv,
  ...importingSv,
  ...annexContentSv,
  ...annexesSv,
  ...signingSv,
  ...shellSv,
  ...windowSv,
  ...windowTasksSv,
  ...windowAnnexesSv,
  ...cliSv,
} as const;
