import { ArrowDown, ArrowUp, Copy, Ellipsis, Trash2 } from 'lucide-react';
import type { Processing } from '#shared/model/processing.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useRemoval } from '#renderer/app/removal.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

interface ProcessingMenuProps {
  /** What the processing is called here: "Processing 2". */
  title: string;
  /** The sub-processor's, in order. */
  processings: readonly Processing[];
  processing: Processing;
  /** The sub-processor's. */
  name: string;
  /** Shows another processing, by its id. */
  onOpen: (id: string) => void;
}

/** What can be done with a processing as a whole. */
export function ProcessingMenu({ title, processings, processing, name, onOpen }: ProcessingMenuProps) {
  const { t, explain } = useTexts();
  const duplicate = useCommand('processings.duplicate');
  const edit = useCommand('records.edit');
  const remove = useRemoval('processings.remove');
  const { id } = processing;
  const place = processings.indexOf(processing);
  const onError = (error: unknown) => showToast({ tone: 'bad', text: explain(error) });
  const copy = () =>
    duplicate.mutate({ input: { ids: [id] } }, { onSuccess: ({ ids: [made] }) => made && onOpen(made), onError });
  const move = (by: -1 | 1) => {
    const neighbour = processings[place + by];
    if (!neighbour) return;
    const edits = [
      { table: 'processing', id, patch: { position: neighbour.position } } as const,
      { table: 'processing', id: neighbour.id, patch: { position: processing.position } } as const,
    ];
    edit.mutate({ input: { edits } }, { onError });
  };
  return (
    <Menu
      label={title}
      actions={[
        { id: 'duplicate', label: t('processing.duplicate'), icon: Copy, onAction: copy },
        ...(place === 0 ? [] : [{ id: 'up', label: t('processing.moveUp'), icon: ArrowUp, onAction: () => move(-1) }]),
        ...(place === processings.length - 1
          ? []
          : [{ id: 'down', label: t('processing.moveDown'), icon: ArrowDown, onAction: () => move(1) }]),
        {
          id: 'remove',
          label: t('processing.remove'),
          icon: Trash2,
          isDanger: true,
          onAction: () => remove({ id }, t('processing.removed', { name })),
        },
      ]}
    >
      <IconButton icon={Ellipsis} label={t('processing.more')} />
    </Menu>
  );
}
