import { errorsEn } from '#shared/messages/en/errors.ts';
import { importingEn } from '#shared/messages/en/importing.ts';
import { registerEn } from '#shared/messages/en/register.ts';
import { signingEn } from '#shared/messages/en/signing.ts';
import { annexContentEn } from '#shared/messages/en/annex-content.ts';
import { annexesEn } from '#shared/messages/en/annexes.ts';
import { shellEn } from '#shared/messages/en/shell.ts';
import { windowEn } from '#shared/messages/en/window.ts';
import { windowTasksEn } from '#shared/messages/en/window-tasks.ts';
import { windowAnnexesEn } from '#shared/messages/en/window-annexes.ts';
import { cliEn } from '#shared/messages/en/cli.ts';

export const en = {
  ...errorsEn,
  ...registerEn,
  ...importingEn,
  ...annexContentEn,
  ...annexesEn,
  ...signingEn,
  ...shellEn,
  ...windowEn,
  ...windowTasksEn,
  ...windowAnnexesEn,
  ...cliEn,
} as const;
