import { roleDoubt, type RoleDoubt } from '#shared/model/document-role.ts';
import type { Agreement } from '#shared/model/agreement.ts';
import type { AttachedDocument } from '#shared/model/register-state.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { useSaveAgreement } from '#renderer/features/agreements/save-agreement.ts';
import { useReadings } from '#renderer/features/documents/readings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

interface RoleQuestionProps {
  document: AttachedDocument;
  agreement: Agreement;
}

/** What reading a document has shown about its role, where that is to be confirmed or changed. It changes nothing itself. */
export function RoleQuestion({ document, agreement }: RoleQuestionProps) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const readings = useReadings();
  const doubt = isReadOnly ? null : roleDoubt(document, agreement, readings?.get(document.sha256));
  if (!doubt) return null;
  return (
    <div className={classes(css, 'question')}>
      <p>{t(`agreements.role.${doubt}`)}</p>
      <Answers doubt={doubt} document={document} agreement={agreement} />
    </div>
  );
}

function Answers({ doubt, document: { id, name }, agreement }: RoleQuestionProps & { doubt: RoleDoubt }) {
  const { t } = useTexts();
  const saveDocument = useSave('agreements.updateDocument');
  const saveAgreement = useSaveAgreement(agreement);
  const told = async (saving: Promise<string | undefined>) => {
    const refusal = await saving;
    if (refusal !== undefined) showToast({ tone: 'bad', text: refusal });
  };
  const makeIt = (role: AttachedDocument['role']) => void told(saveDocument({ id, patch: { role } }));
  const answer = (key: 'isCopy' | 'isSigned' | 'isDraft' | 'isPageSigned' | 'isAppendix', onPress: () => void) => {
    const text = t(`agreements.role.${key}`);
    return (
      <Button kind="bare" aria-label={`${text}: ${name}`} onPress={onPress}>
        {text}
      </Button>
    );
  };
  if (doubt === 'signed') return answer('isCopy', () => makeIt('signed-copy'));
  if (doubt === 'picture')
    return (
      <>
        {answer('isPageSigned', () => makeIt('signed-copy'))}
        {answer('isAppendix', () => makeIt('appendix'))}
      </>
    );
  return (
    <>
      {answer('isSigned', () => void told(saveAgreement({ status: 'signed' })))}
      {answer('isDraft', () => makeIt('draft'))}
    </>
  );
}
