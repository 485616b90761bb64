import { useState } from 'react';
import { MoreHorizontal, UserX } from 'lucide-react';
import type { PersonSought } from '#shared/model/person.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { EraseDialog } from '#renderer/features/persons/erase-dialog.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';

/** What can be done with a person whom a record names: the right to be forgotten starts where the person is read. */
export function EraseMenu({ person }: { person: PersonSought }) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const [isOpen, setIsOpen] = useState(false);
  const name = [person.name, person.email, person.phone].find((text) => text !== '');
  const open = { id: 'erase', label: t('erase.this'), icon: UserX, isDanger: true, onAction: () => setIsOpen(true) };
  return (
    <>
      {!isReadOnly && name !== undefined && (
        <Menu label={t('erase.menu', { name })} actions={[open]}>
          <IconButton icon={MoreHorizontal} label={t('erase.menu', { name })} />
        </Menu>
      )}
      {/* Open until it has said what it did: the name is gone by then. */}
      {isOpen && <EraseDialog person={person} onClose={() => setIsOpen(false)} />}
    </>
  );
}
