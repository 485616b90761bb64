import type { Command } from '#cli/command.ts';
import { annexCommand } from '#cli/commands/annex.ts';
import { attachCommand, documentsCommand, extractCommand } from '#cli/commands/documents.ts';
import { editCommand } from '#cli/commands/edit.ts';
import { historyCommand, redoCommand, undoCommand } from '#cli/commands/history.ts';
import { identityCommand } from '#cli/commands/identity.ts';
import { importCommand } from '#cli/commands/import.ts';
import { listCommand } from '#cli/commands/list.ts';
import { newCommand } from '#cli/commands/new.ts';
import { verifyCommand } from '#cli/commands/verify.ts';

/** In the order of the help. */
export const commands: readonly Command[] = [
  newCommand,
  importCommand,
  listCommand,
  editCommand,
  attachCommand,
  documentsCommand,
  extractCommand,
  identityCommand,
  annexCommand,
  verifyCommand,
  historyCommand,
  undoCommand,
  redoCommand,
];
