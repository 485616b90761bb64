import { useState } from 'react';
import { Copy, Ellipsis, ExternalLink, FileDown, Pencil, Trash2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Agreement } from '#shared/model/agreement.ts';
import type { AttachedDocument } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { DocumentRole } from '#renderer/features/agreements/document-role.tsx';
import { DocumentMark } from '#renderer/features/documents/document-mark.tsx';
import { useDocumentsUi } from '#renderer/features/documents/documents-ui.tsx';
import { useDocumentActions } from '#renderer/features/agreements/document-actions.tsx';
import { RoleQuestion } from '#renderer/features/agreements/role-question.tsx';
import { RenameDocument } from '#renderer/features/agreements/rename-document.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

interface DocumentRowProps {
  document: AttachedDocument;
  agreement: Agreement;
  readOnly: boolean;
}

/** A stored file: what it is, what its signatures say, and what can be done with it. */
export function DocumentRow({ document, agreement, readOnly }: DocumentRowProps) {
  const { t, bytes } = useTexts();
  const actions = useDocumentActions(document);
  const { show } = useDocumentsUi();
  const [isRenaming, setRenaming] = useState(false);
  const { name, sha256, size, addedAt } = document;
  return (
    <li className={classes(css, 'document')}>
      <Badge document={document} />
      <div className={classes(css, 'about')}>
        <AriaButton
          aria-label={t('document.open', { name })}
          data-document={sha256}
          onPress={() => show(document)}
          className={classes(css, 'name')}
        >
          <span title={name} className={classes(css, 'cut')}>
            {name}
          </span>
        </AriaButton>
        <p className={classes(css, 'meta')}>
          {bytes(size)} · <Dated>{t('document.added', { date: addedAt.slice(0, 10) })}</Dated> ·{' '}
          <code>sha256 {`${sha256.slice(0, 4)}…${sha256.slice(-4)}`}</code>
        </p>
        <DocumentRole document={document} />
        <DocumentMark sha256={sha256} />
        <RoleQuestion document={document} agreement={agreement} />
        {actions.saving && (
          <Progress label={t('document.saving', { name })} onCancel={actions.saving} cancelLabel={t('action.cancel')} />
        )}
      </div>
      <Menu
        label={t('document.actions', { name })}
        actions={[
          { id: 'open', label: t('document.action.open'), icon: ExternalLink, onAction: () => void actions.open() },
          { id: 'save', label: t('document.action.save'), icon: FileDown, onAction: () => void actions.saveCopy() },
          {
            id: 'rename',
            label: t('agreements.document.rename'),
            icon: Pencil,
            isDisabled: readOnly,
            onAction: () => setRenaming(true),
          },
          { id: 'hash', label: t('document.action.copyHash'), icon: Copy, onAction: actions.copyHash },
          {
            id: 'remove',
            label: t('document.action.remove'),
            icon: Trash2,
            isDanger: true,
            isDisabled: readOnly,
            onAction: () => void actions.remove(document.id),
          },
        ]}
      >
        <IconButton icon={Ellipsis} label={t('document.actions', { name })} />
      </Menu>
      {isRenaming && <RenameDocument document={document} onClose={() => setRenaming(false)} />}
    </li>
  );
}

function Badge({ document: { name, mediaType } }: { document: AttachedDocument }) {
  return (
    <span aria-hidden className={classes(css, 'badge', mediaType === 'application/pdf' && 'pdf')}>
      {endingOf(name)}
    </span>
  );
}

/** `PDF`, as a mark on the file; at most four letters. */
function endingOf(name: string): string {
  const ending = /\.([A-Za-z0-9]{1,4})$/.exec(name)?.[1];
  return ending?.toUpperCase() ?? '·';
}
