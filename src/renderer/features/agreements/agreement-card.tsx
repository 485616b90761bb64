import { Plus } from 'lucide-react';
import type { Agreement } from '#shared/model/agreement.ts';
import type { AttachedDocument } from '#shared/model/register-state.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { AgreementFields } from '#renderer/features/agreements/agreement-fields.tsx';
import { stateOf } from '#renderer/features/agreements/agreement-dates.ts';
import { useToday } from '#renderer/features/register/today.ts';
import css from '#renderer/features/agreements/agreements.module.css';
import { DocumentRow } from '#renderer/features/agreements/document-row.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { Status } from '#renderer/ui/status.tsx';

interface AgreementCardProps {
  agreement: Agreement;
  documents: readonly AttachedDocument[];
  readOnly: boolean;
  isBusy: boolean;
  onAddFiles: () => void;
}

export function AgreementCard(props: AgreementCardProps) {
  const { agreement, documents, readOnly, isBusy, onAddFiles } = props;
  const texts = useTexts();
  const { t } = texts;
  return (
    <Card title={agreement.title} level={3} aside={<AgreementStatus agreement={agreement} />}>
      <p className={classes(css, 'meta')}>{factsOf(texts, agreement)}</p>
      <Disclosure level={4} title={t('agreements.details')}>
        <AgreementFields agreement={agreement} readOnly={readOnly} />
      </Disclosure>
      <ul className={classes(css, 'documents')}>
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} readOnly={readOnly} />
        ))}
      </ul>
      {!readOnly && (
        <Button kind="bare" icon={Plus} isDisabled={isBusy} onPress={onAddFiles}>
          {t('agreements.addFiles')}
        </Button>
      )}
    </Card>
  );
}

/** Kind and dates in one line, without what the title says already. */
function factsOf({ t }: Pick<Texts, 't'>, { kind, title, version, signedOn, inForceFrom }: Agreement): string {
  const name = t(`agreements.kind.${kind}`);
  return [
    title.includes(name) ? '' : name,
    version === '' ? '' : t('agreements.version', { version }),
    signedOn === null ? t('agreements.signedOn.missing') : t('agreements.signed', { date: signedOn }),
    inForceFrom === null ? '' : t('agreements.inForce', { date: inForceFrom }),
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}

/** In words what the dates come to. */
function AgreementStatus({ agreement }: { agreement: Agreement }) {
  const { t } = useTexts();
  const state = stateOf(agreement, useToday());
  const words =
    'date' in state
      ? t(`agreements.state.${state.kind}`, { date: state.date })
      : t(state.kind === 'none' ? 'agreements.state.none' : `agreements.status.${state.kind}`);
  return <Status tone={state.tone}>{words}</Status>;
}
