import type { Command } from '#cli/command.ts';
import { agreementsCommand } from '#cli/commands/agreements.ts';
import { annexCommand } from '#cli/commands/annex.ts';
import { annexesCommand } from '#cli/commands/annexes.ts';
import { checkCommand } from '#cli/commands/check.ts';
import { compareCommand } from '#cli/commands/compare.ts';
import { customersCommand } from '#cli/commands/customers.ts';
import { attachCommand, documentsCommand, extractCommand } from '#cli/commands/documents.ts';
import { driftCommand, receiveCommand } from '#cli/commands/drift.ts';
import { dueCommand } from '#cli/commands/due.ts';
import { editCommand } from '#cli/commands/edit.ts';
import { fileCommand } from '#cli/commands/file.ts';
import { historyCommand, redoCommand, undoCommand } from '#cli/commands/history.ts';
import { identityCommand } from '#cli/commands/identity.ts';
import { importCommand } from '#cli/commands/import.ts';
import { importCustomersCommand } from '#cli/commands/import-customers.ts';
import { listCommand } from '#cli/commands/list.ts';
import { mergeCommand } from '#cli/commands/merge.ts';
import { newCommand } from '#cli/commands/new.ts';
import { noticeCommand, noticesCommand } from '#cli/commands/notices.ts';
import { reissueCommand } from '#cli/commands/reissue.ts';
import { revealsCommand } from '#cli/commands/reveals.ts';
import { searchCommand } from '#cli/commands/search.ts';
import { trustCommand } from '#cli/commands/trust.ts';
import { verifyCommand } from '#cli/commands/verify.ts';

/** In the order of the help. */
export const commands: readonly Command[] = [
  newCommand,
  importCommand,
  importCustomersCommand,
  listCommand,
  customersCommand,
  searchCommand,
  editCommand,
  mergeCommand,
  attachCommand,
  agreementsCommand,
  dueCommand,
  documentsCommand,
  extractCommand,
  fileCommand,
  identityCommand,
  annexCommand,
  annexesCommand,
  driftCommand,
  reissueCommand,
  receiveCommand,
  noticesCommand,
  noticeCommand,
  verifyCommand,
  trustCommand,
  revealsCommand,
  checkCommand,
  historyCommand,
  compareCommand,
  undoCommand,
  redoCommand,
];
