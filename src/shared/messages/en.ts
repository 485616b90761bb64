import { windowRecordsEn } from '#shared/messages/en/window-records.ts';
import { windowCommandsEn } from '#shared/messages/en/window-commands.ts';
import { checksEn } from '#shared/messages/en/checks.ts';
import { editingEn } from '#shared/messages/en/editing.ts';
import { historyEn } from '#shared/messages/en/history.ts';
import { personsEn } from '#shared/messages/en/persons.ts';
import { windowGridEn } from '#shared/messages/en/window-grid.ts';
import { windowRecordEn } from '#shared/messages/en/window-record.ts';
import { windowHistoryEn } from '#shared/messages/en/window-history.ts';
import { windowFindingsEn } from '#shared/messages/en/window-findings.ts';
import { windowFindEn } from '#shared/messages/en/window-find.ts';
import { fieldsEn } from '#shared/messages/en/fields.ts';
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
import { agreementsEn } from '#shared/messages/en/agreements.ts';
import { documentsEn } from '#shared/messages/en/documents.ts';
import { dueEn } from '#shared/messages/en/due.ts';
import { claimsEn } from '#shared/messages/en/claims.ts';
import { vendorFileEn } from '#shared/messages/en/vendor-file.ts';
import { noticesEn } from '#shared/messages/en/notices.ts';
import { windowAnswersEn } from '#shared/messages/en/window-answers.ts';
import { windowNoticesEn } from '#shared/messages/en/window-notices.ts';
import { formatsEn } from '#shared/messages/en/formats.ts';
import { driftEn } from '#shared/messages/en/drift.ts';
import { customerListsEn } from '#shared/messages/en/customer-lists.ts';
import { windowDriftEn } from '#shared/messages/en/window-drift.ts';
import { cliEn } from '#shared/messages/en/cli.ts';

export const en = {
  ...errorsEn,
  ...fieldsEn,
  ...registerEn,
  ...importingEn,
  ...annexContentEn,
  ...annexesEn,
  ...signingEn,
  ...shellEn,
  ...windowEn,
  ...windowCommandsEn,
  ...windowTasksEn,
  ...windowAnnexesEn,
  ...checksEn,
  ...editingEn,
  ...historyEn,
  ...personsEn,
  ...windowGridEn,
  ...windowRecordEn,
  ...windowHistoryEn,
  ...windowRecordsEn,
  ...windowFindingsEn,
  ...windowFindEn,
  ...agreementsEn,
  ...documentsEn,
  ...dueEn,
  ...claimsEn,
  ...vendorFileEn,
  ...noticesEn,
  ...windowNoticesEn,
  ...windowAnswersEn,
  ...formatsEn,
  ...driftEn,
  ...customerListsEn,
  ...windowDriftEn,
  ...cliEn,
} as const;
