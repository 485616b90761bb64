import type { CallError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { NewIdentity } from '#renderer/features/identity/new-identity.ts';
import type { OpenedIdentity } from '#renderer/features/identity/opened-identity.ts';

interface Making {
  readonly start: (person: NewIdentity) => void;
  readonly isMaking: boolean;
  /** Making it, or asking where to. */
  readonly isPending: boolean;
  readonly error: CallError | null;
}

/** Asks for a place, then makes the identity there. */
export function useMakeIdentity(onMade: (identity: OpenedIdentity) => void): Making {
  const { t } = useTexts();
  const chooseSave = useCommand('shell.chooseSave');
  const create = useCommand('identity.create');
  return {
    start: ({ again: _again, ...person }: NewIdentity) =>
      chooseSave.mutate(
        {
          input: {
            purpose: 'identity',
            suggestedName: `${t('identity.fileName', { name: person.name }).replaceAll(/[/\\:*?"<>|]+/g, ' ')}.p12`,
          },
        },
        {
          onSuccess: (file) => {
            if (!file) return;
            create.mutate(
              { input: { ...person, name: person.name.trim(), email: person.email.trim(), out: file.file } },
              { onSuccess: (description) => onMade({ file, passphrase: person.passphrase, description }) },
            );
          },
        },
      ),
    isMaking: create.isPending,
    isPending: chooseSave.isPending || create.isPending,
    error: create.error ?? chooseSave.error,
  };
}
