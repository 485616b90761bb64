import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { IdentityFile } from '#shared/ipc/identity-contract.ts';
import { isOfOther } from '#shared/model/annex-doubts.ts';
import type { Organisation } from '#shared/model/organisation.ts';
import { useState } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import { IdentityChoice } from '#renderer/features/identity/identity-choice.tsx';
import type { OpenedIdentity } from '#renderer/features/identity/opened-identity.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';

/** The last used identity's file, for the next annex; the passphrase is never among what is kept. */
let lastIdentity: NamedFile | undefined;

export interface Signing {
  readonly isSigning: boolean;
  readonly setSigning: (isSigning: boolean) => void;
  readonly identity: OpenedIdentity | undefined;
  readonly setIdentity: (identity: OpenedIdentity | undefined) => void;
  /** It is to be signed, and it is not known yet with what. */
  readonly isUndecided: boolean;
  /** What to sign with; null: not at all. Its file is remembered. */
  readonly use: () => IdentityFile | null;
}

/** Whether to sign, and with what. The passphrase lives in the dialog that asks, and goes away with it. */
export function useSigning(): Signing {
  const [isSigning, setSigning] = useState(true);
  const [identity, setIdentity] = useState<OpenedIdentity>();
  return {
    isSigning,
    setSigning,
    identity,
    setIdentity,
    isUndecided: isSigning && !identity,
    use: () => {
      if (!isSigning || !identity) return null;
      lastIdentity = identity.file;
      return { file: identity.file.file, passphrase: identity.passphrase };
    },
  };
}

interface SigningChoiceProps {
  signing: Signing;
  organisation: Organisation;
  isDisabled: boolean;
}

export function SigningChoice({ signing, organisation, isDisabled }: SigningChoiceProps) {
  const { t } = useTexts();
  const { isSigning, setSigning, identity, setIdentity } = signing;
  const certified = identity?.description.organisation ?? '';
  return (
    <>
      <RadioCards
        label={t('issue.sign')}
        value={isSigning ? 'yes' : 'no'}
        onChange={(way) => setSigning(way === 'yes')}
        isDisabled={isDisabled}
        options={[
          { id: 'yes', label: t('issue.sign.yes'), description: t('issue.sign.yes.help') },
          { id: 'no', label: t('issue.sign.no'), description: t('issue.sign.no.help') },
        ]}
      />
      {isSigning && (
        <IdentityChoice
          organisation={organisation}
          lastFile={lastIdentity}
          identity={identity}
          onIdentity={setIdentity}
          isDisabled={isDisabled}
        />
      )}
      {isSigning && isOfOther(certified, organisation.name) && (
        <Notice tone="warn" title={t('identity.ofOther')}>
          {t('identity.ofOther.text', { certified, organisation: organisation.name })}
        </Notice>
      )}
    </>
  );
}
