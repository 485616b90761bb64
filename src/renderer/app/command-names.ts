import type { MenuCommand } from '#shared/ipc/bridge.ts';
import type { MessageKey } from '#shared/messages/translate.ts';

/** What commands are called outside the menu, in the order in which they are listed. */
export const commandNames: readonly (readonly [MenuCommand, MessageKey])[] = [
  ['subProcessor.new', 'command.newSubProcessor'],
  ['list.takeIn', 'command.takeIn'],
  ['annex.issue', 'command.issue'],
  ['edit.find', 'command.find'],
  ['edit.undo', 'command.undo'],
  ['edit.redo', 'command.redo'],
  ['register.new', 'command.newRegister'],
  ['register.open', 'command.openRegister'],
  ['register.close', 'command.closeRegister'],
  ['pdf.verify', 'command.verify'],
  ['view.palette', 'command.palette'],
  ['theme.system', 'command.themeSystem'],
  ['theme.light', 'command.themeLight'],
  ['theme.dark', 'command.themeDark'],
  ['language.sv', 'command.swedish'],
  ['language.en', 'command.english'],
  ['help.shortcuts', 'command.shortcuts'],
  ['help.about', 'command.about'],
];
