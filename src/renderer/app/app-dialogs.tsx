import type { ListToTakeIn } from '#renderer/app/navigation.tsx';
import { AboutDialog } from '#renderer/app/about-dialog.tsx';
import type { Commands } from '#renderer/app/commands.ts';
import { CommandPalette } from '#renderer/app/command-palette.tsx';
import { ShortcutSheet } from '#renderer/app/shortcut-sheet.tsx';
import { NewRegisterDialog } from '#renderer/features/start/new-register-dialog.tsx';
import { NewSubProcessorDialog } from '#renderer/features/register/new-sub-processor-dialog.tsx';

/** The few things that are asked or shown over the window. */
export type AppDialog =
  | { readonly kind: 'register'; readonly list: ListToTakeIn }
  | { readonly kind: 'subProcessor'; readonly onAdded: (processingId: string) => void }
  | { readonly kind: 'palette'; readonly commands: Commands }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' };

interface DialogOfProps {
  dialog: AppDialog | null;
  version: string;
  onClose: () => void;
}

export function DialogOf({ dialog, version, onClose }: DialogOfProps) {
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'register':
      return <NewRegisterDialog list={dialog.list} onClose={onClose} />;
    case 'subProcessor':
      return <NewSubProcessorDialog onAdded={dialog.onAdded} onClose={onClose} />;
    case 'palette':
      return <CommandPalette commands={dialog.commands} onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutSheet onClose={onClose} />;
    case 'about':
      return <AboutDialog version={version} onClose={onClose} />;
  }
}
