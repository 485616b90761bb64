import { useContext, useEffect, useRef } from 'react';
import { Plus } from 'lucide-react';
import { hasChecklist, type Agreement } from '#shared/model/agreement.ts';
import type { Standing } from '#shared/model/agreement-standing.ts';
import type { AttachedDocument, RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { AgreementFields } from '#renderer/features/agreements/agreement-fields.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { Checklist } from '#renderer/features/agreements/checklist.tsx';
import { DocumentList } from '#renderer/features/agreements/document-list.tsx';
import { Proposal } from '#renderer/features/agreements/proposal.tsx';
import { standingSentence } from '#shared/messages/standing-sentence.ts';
import type { Attach } from '#renderer/features/agreements/use-attach.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { Editable } from '#renderer/ui/editable.tsx';
import { FileTarget } from '#renderer/ui/file-target.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { GoToField } from '#renderer/ui/record-fields.tsx';

export interface AgreementParts {
  readonly agreement: Agreement;
  readonly standing: Standing | undefined;
  readonly documents: readonly AttachedDocument[];
  readonly records: RegisterRecords;
  readonly attach: Attach;
}

/** One version of an agreement: how it stands and why, its documents, its fields and its checklist. Takes files. */
export function AgreementBody({ agreement, standing, documents, records, attach }: AgreementParts) {
  const texts = useTexts();
  const { t } = texts;
  const isReadOnly = useReadOnly();
  const place = useContext(GoToField);
  const sought = place?.recordId === agreement.id ? place.field : null;
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (sought === '') head.current?.focus();
  }, [sought]);
  const isBusy = attach.progress !== null;
  const to = { subProcessorId: agreement.subProcessorId, agreementId: agreement.id };
  return (
    <FileTarget isDisabled={isReadOnly || isBusy} onFiles={(files) => void attach.attachFiles(to, files)}>
      <p ref={head} tabIndex={-1} className={classes(css, 'meta')}>
        <Dated>{factsOf(texts, agreement)}</Dated>
      </p>
      {standing && (
        <p className={classes(css, 'why')}>
          <Dated>{standingSentence(texts, agreement, standing)}</Dated>
        </p>
      )}
      <Proposal agreement={agreement} documents={documents} />
      {documents.length > 0 && <DocumentList agreement={agreement} documents={documents} readOnly={isReadOnly} />}
      <Editable>
        <Button kind="bare" icon={Plus} isDisabled={isBusy} onPress={() => void attach.choose(to)}>
          {t('agreements.addFiles')}
        </Button>
      </Editable>
      <Disclosure level={4} title={t('agreements.details')} isSought={!['', 'checklist'].includes(sought ?? '')}>
        <div className={classes(css, 'fields')}>
          <AgreementFields agreement={agreement} documents={documents} records={records} />
        </div>
      </Disclosure>
      {hasChecklist(agreement) && <Checklist agreement={agreement} isSought={sought === 'checklist'} />}
    </FileTarget>
  );
}

/** Kind and version in one line, without what the title says already. */
function factsOf({ t }: Pick<Texts, 't'>, { kind, title, version }: Agreement): string {
  const name = t(`agreements.kind.${kind}`);
  const facts = [title.includes(name) ? '' : name, version === '' ? '' : t('agreements.version', { version })];
  const line = facts.filter((fact) => fact !== '').join(' · ');
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}
