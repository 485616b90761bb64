import type { CallOutput } from '#shared/ipc/contract.ts';
import type { Agreement } from '#shared/model/agreement.ts';
import type { AttachedDocument } from '#shared/model/register-state.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { useSaveAgreement } from '#renderer/features/agreements/save-agreement.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

interface ProposalProps {
  agreement: Agreement;
  documents: readonly AttachedDocument[];
}

/** The date and the signatories that a digitally signed copy states and the agreement does not. */
export function Proposal({ agreement, documents }: ProposalProps) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const save = useSaveAgreement(agreement);
  const mayTell = documents.some(({ role, mediaType }) => role === 'signed-copy' && mediaType === 'application/pdf');
  const proposal = useCall(
    'agreements.proposal',
    { id: agreement.id },
    { enabled: mayTell && !isReadOnly, isUnhurried: true },
  ).data;
  if (!proposal || !mayTell || isReadOnly) return null;
  const use = async () => {
    const refusal = await save({
      signedOn: agreement.signedOn ?? proposal.signedOn,
      signatories: [...new Set([...agreement.signatories, ...proposal.signatories])].slice(0, 50),
    });
    if (refusal !== undefined) showToast({ tone: 'bad', text: refusal });
  };
  return (
    <Notice
      tone="neutral"
      title={proposalText({ t }, proposal)}
      actions={
        <Button kind="bare" onPress={() => void use()}>
          {t('agreements.proposal.use', { what: whatOf(proposal) })}
        </Button>
      }
    >
      {`${t(proposal.trusted ? 'signature.chain.trusted' : 'signature.chain.unverified')}.`}
    </Notice>
  );
}

type Proposed = NonNullable<CallOutput<'agreements.proposal'>>;

const whatOf = ({ signedOn, signatories }: Proposed): 'names' | 'date' | 'both' =>
  signedOn === null ? 'names' : signatories.length === 0 ? 'date' : 'both';

function proposalText({ t }: Pick<Texts, 't'>, proposal: Proposed): string {
  const { signedOn, signatories, document } = proposal;
  return t('agreements.proposal', {
    what: whatOf(proposal),
    document,
    date: signedOn ?? '',
    names: signatories.join(', '),
  });
}
