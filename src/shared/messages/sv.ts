import { windowRecordsSv } from '#shared/messages/sv/window-records.ts';
import { windowCommandsSv } from '#shared/messages/sv/window-commands.ts';
import { checksSv } from '#shared/messages/sv/checks.ts';
import { editingSv } from '#shared/messages/sv/editing.ts';
import { historySv } from '#shared/messages/sv/history.ts';
import { personsSv } from '#shared/messages/sv/persons.ts';
import { windowGridSv } from '#shared/messages/sv/window-grid.ts';
import { windowRecordSv } from '#shared/messages/sv/window-record.ts';
import { windowHistorySv } from '#shared/messages/sv/window-history.ts';
import { windowFindingsSv } from '#shared/messages/sv/window-findings.ts';
import { windowFindSv } from '#shared/messages/sv/window-find.ts';
import { fieldsSv } from '#shared/messages/sv/fields.ts';
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
import { agreementsSv } from '#shared/messages/sv/agreements.ts';
import { documentsSv } from '#shared/messages/sv/documents.ts';
import { dueSv } from '#shared/messages/sv/due.ts';
import { claimsSv } from '#shared/messages/sv/claims.ts';
import { vendorFileSv } from '#shared/messages/sv/vendor-file.ts';
import { noticesSv } from '#shared/messages/sv/notices.ts';
import { windowAnswersSv } from '#shared/messages/sv/window-answers.ts';
import { windowNoticesSv } from '#shared/messages/sv/window-notices.ts';
import { formatsSv } from '#shared/messages/sv/formats.ts';
import { driftSv } from '#shared/messages/sv/drift.ts';
import { customerListsSv } from '#shared/messages/sv/customer-lists.ts';
import { windowDriftSv } from '#shared/messages/sv/window-drift.ts';
import { cliSv } from '#shared/messages/sv/cli.ts';

export const sv = {
  ...errorsSv,
  ...fieldsSv,
  ...registerSv,
  ...importingSv,
  ...annexContentSv,
  ...annexesSv,
  ...signingSv,
  ...shellSv,
  ...windowSv,
  ...windowCommandsSv,
  ...windowTasksSv,
  ...windowAnnexesSv,
  ...checksSv,
  ...editingSv,
  ...historySv,
  ...personsSv,
  ...windowGridSv,
  ...windowRecordSv,
  ...windowHistorySv,
  ...windowRecordsSv,
  ...windowFindingsSv,
  ...windowFindSv,
  ...agreementsSv,
  ...documentsSv,
  ...dueSv,
  ...claimsSv,
  ...vendorFileSv,
  ...noticesSv,
  ...windowNoticesSv,
  ...windowAnswersSv,
  ...formatsSv,
  ...driftSv,
  ...customerListsSv,
  ...windowDriftSv,
  ...cliSv,
} as const;
