import type { SearchHit } from '#shared/model/search-hit.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import type { ListToTakeIn } from '#renderer/app/navigation.tsx';
import { AboutDialog } from '#renderer/app/about-dialog.tsx';
import type { CheckResult } from '#renderer/app/check-result.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { CommandPalette } from '#renderer/app/command-palette.tsx';
import { ShortcutSheet } from '#renderer/app/shortcut-sheet.tsx';
import { AttachDialog } from '#renderer/features/agreements/attach-dialog.tsx';
import { VendorFileDialog } from '#renderer/features/agreements/vendor-file-dialog.tsx';
import type { FilesToAttach } from '#renderer/features/agreements/use-attach.ts';
import { AsOfDialog } from '#renderer/features/history/as-of-dialog.tsx';
import { CheckDialog } from '#renderer/features/history/check-dialog.tsx';
import { EraseDialog } from '#renderer/features/persons/erase-dialog.tsx';
import { NewRegisterDialog } from '#renderer/features/start/new-register-dialog.tsx';
import { ChangeFieldDialog } from '#renderer/features/register/change-field-dialog.tsx';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { NewSubProcessorDialog } from '#renderer/features/register/new-sub-processor-dialog.tsx';

/** The few things that are asked or shown over the window. */
export type AppDialog =
  | { readonly kind: 'register'; readonly list: ListToTakeIn }
  | { readonly kind: 'subProcessor'; readonly onAdded: (processingId: string) => void }
  | { readonly kind: 'changeField'; readonly rows: readonly RegisterRow[] }
  | { readonly kind: 'palette'; readonly commands: Commands; readonly goTo: ((hit: SearchHit) => void) | null }
  | { readonly kind: 'attach'; readonly found: FilesToAttach; readonly selectedId: string | null }
  | { readonly kind: 'vendorFile'; readonly subProcessor: SubProcessor }
  | { readonly kind: 'asOf' }
  | { readonly kind: 'check'; readonly onChecked: (result: CheckResult) => void }
  | { readonly kind: 'erasePerson' }
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
    case 'changeField':
      return <ChangeFieldDialog rows={dialog.rows} onClose={onClose} />;
    case 'palette':
      return <CommandPalette commands={dialog.commands} goTo={dialog.goTo} onClose={onClose} />;
    case 'attach':
      return <AttachDialog found={dialog.found} selectedId={dialog.selectedId} onClose={onClose} />;
    case 'vendorFile':
      return <VendorFileDialog subProcessor={dialog.subProcessor} onClose={onClose} />;
    case 'asOf':
      return <AsOfDialog onClose={onClose} />;
    case 'check':
      return <CheckDialog onChecked={dialog.onChecked} onClose={onClose} />;
    case 'erasePerson':
      return <EraseDialog onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutSheet onClose={onClose} />;
    case 'about':
      return <AboutDialog version={version} onClose={onClose} />;
  }
}
