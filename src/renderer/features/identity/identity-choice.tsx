import { useState } from 'react';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { Organisation } from '#shared/model/organisation.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { IdentityFacts } from '#renderer/features/identity/identity-facts.tsx';
import { MakeIdentity } from '#renderer/features/identity/make-identity.tsx';
import { OpenIdentity } from '#renderer/features/identity/open-identity.tsx';
import type { OpenedIdentity } from '#renderer/features/identity/opened-identity.ts';
import { Button } from '#renderer/ui/button.tsx';

interface IdentityChoiceProps {
  organisation: Organisation;
  /** The file that was signed with last. */
  lastFile: NamedFile | undefined;
  identity: OpenedIdentity | undefined;
  onIdentity: (identity: OpenedIdentity | undefined) => void;
  isDisabled: boolean;
}

/** With what to sign: an identity that one has, or one that is made here. */
export function IdentityChoice({ organisation, lastFile, identity, onIdentity, isDisabled }: IdentityChoiceProps) {
  const { t } = useTexts();
  const [isMaking, setMaking] = useState(false);
  if (identity) {
    return (
      <IdentityFacts
        description={identity.description}
        fileName={identity.file.name}
        action={
          <Button kind="bare" isDisabled={isDisabled} onPress={() => onIdentity(undefined)}>
            {t('identity.change')}
          </Button>
        }
      />
    );
  }
  return isMaking ? (
    <MakeIdentity organisation={organisation} onMade={onIdentity} onBack={() => setMaking(false)} />
  ) : (
    <OpenIdentity lastFile={lastFile} onOpened={onIdentity} onMake={() => setMaking(true)} />
  );
}
