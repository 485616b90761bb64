import { ExternalLink, Paperclip } from 'lucide-react';
import type { Customer } from '#shared/model/customer.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useCommand, useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { useDocumentActions } from '#renderer/features/agreements/document-actions.tsx';
import { DocumentChoice } from '#renderer/features/register/document-choice.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/customers/customer-record.module.css';

interface DisclosureDocumentProps {
  customer: Customer;
  documents: RegisterRecords['documents'];
}

/** The document that says why the customer is told masked names: one that is stored, or a file to attach. */
export function DisclosureDocument({ customer, documents }: DisclosureDocumentProps) {
  const { t } = useTexts();
  const save = useSave('customers.update');
  const { id, disclosureDocumentSha256: sha256, disclosureGround } = customer;
  // A file that was attached here goes by what it is the ground of.
  const ground = disclosureGround.trim() || t('customers.ground.document');
  const attach = useAttachGround(id);
  const isStored = documents.length > 0 || sha256 !== null;
  return (
    <>
      {isStored && (
        <DocumentChoice
          label={t('field.disclosureDocumentSha256')}
          value={sha256}
          documents={documents}
          calledOtherwise={ground}
          noneText=""
          onSave={(chosen) => save({ id, patch: { disclosureDocumentSha256: chosen } })}
        />
      )}
      <div className={classes(css, 'document')}>
        {sha256 !== null && <OpenDocument sha256={sha256} documents={documents} ground={ground} />}
        <Editable>
          <Button kind="bare" icon={Paperclip} onPress={() => void attach()}>
            {t('customers.ground.attach')}
          </Button>
        </Editable>
      </div>
    </>
  );
}

interface OpenDocumentProps {
  sha256: string;
  documents: RegisterRecords['documents'];
  ground: string;
}

function OpenDocument({ sha256, documents, ground }: OpenDocumentProps) {
  const { t } = useTexts();
  const name = documents.find((one) => one.sha256 === sha256)?.name ?? ground;
  const { open } = useDocumentActions({ sha256, name });
  return (
    <Button kind="bare" icon={ExternalLink} onPress={() => void open()}>
      {t('customers.ground.open')}
    </Button>
  );
}

/** Asks for a file, stores it and makes it the ground. */
function useAttachGround(id: string): () => Promise<void> {
  const { t, explain } = useTexts();
  const { mutateAsync: chooseFiles } = useCommand('shell.chooseFiles');
  const { mutateAsync: attach } = useCommand('customers.attachGround');
  const say = useUndoToast();
  return async () => {
    try {
      const [chosen] = await chooseFiles({ input: { purpose: 'documents' } });
      if (!chosen) return;
      const { revision } = await attach({ input: { id, file: chosen.file } });
      say(t('customers.ground.attached', { name: chosen.name }), revision);
    } catch (error) {
      showToast({ tone: 'bad', text: explain(error) });
    }
  };
}
