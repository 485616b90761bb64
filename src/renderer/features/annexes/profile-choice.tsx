import { useState } from 'react';
import { Copy, PenLine } from 'lucide-react';
import type { ProfilesOfOurs } from '#shared/ipc/annexes-contract.ts';
import type { OwnProfile } from '#shared/model/annex-profile.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { AnnexDraft } from '#renderer/features/annexes/annex-draft.ts';
import css from '#renderer/features/annexes/annex-view.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { NameDialog } from '#renderer/ui/name-dialog.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';

interface ProfileChoiceProps {
  profiles: readonly OwnProfile[];
  ours: ProfilesOfOurs['profiles'];
  draft: AnnexDraft;
  onChange: (changes: Partial<AnnexDraft>) => void;
  /** Opens the chosen own profile. */
  onEdit: () => void;
}

/** The kinds of annex that the audience may have, ours first. */
export function ProfileChoice({ profiles, ours, draft, onChange, onEdit }: ProfileChoiceProps) {
  const { t, compare } = useTexts();
  const [isCopying, setCopying] = useState(false);
  const suitable = ours.filter(({ audiences }) => audiences.includes(draft.audience));
  const own = profiles
    .filter(({ base }) => suitable.some(({ name }) => name === base))
    .toSorted((a, b) => compare(a.name, b.name));
  const chosen = own.find(({ id }) => id === draft.ownProfileId);
  const choose = (id: string) => {
    const ofOurs = suitable.find(({ name }) => name === id);
    const ofOwn = own.find((one) => one.id === id);
    if (ofOurs) onChange({ profile: ofOurs.name, ownProfileId: null });
    else if (ofOwn) onChange({ profile: ofOwn.base, ownProfileId: ofOwn.id });
  };
  return (
    <div className={classes(css, 'profiles')}>
      <RadioCards<string>
        label={t('field.profile')}
        value={chosen?.id ?? draft.profile}
        onChange={choose}
        options={[
          ...suitable.map(({ name }) => ({
            id: name,
            label: t(`annexes.profile.${name}`),
            description: t(`annexes.profile.${name}.help`),
          })),
          ...own.map(({ id, name, base }) => ({
            id,
            label: name,
            description: t('profiles.own', { base: t(`annexes.profile.${base}`) }),
          })),
        ]}
      />
      <div className={classes(css, 'profileActions')}>
        {chosen && (
          <Button kind="bare" icon={PenLine} onPress={onEdit}>
            {t('profiles.edit')}
          </Button>
        )}
        {!chosen && (
          <Button kind="bare" icon={Copy} onPress={() => setCopying(true)}>
            {t('profiles.copy')}
          </Button>
        )}
      </div>
      {isCopying && (
        <CopyProfile
          base={draft.profile}
          onAdded={(ownProfileId) => {
            onChange({ ownProfileId });
            onEdit();
          }}
          onClose={() => setCopying(false)}
        />
      )}
    </div>
  );
}

interface CopyProfileProps {
  base: OwnProfile['base'];
  onAdded: (id: string) => void;
  onClose: () => void;
}

function CopyProfile({ base, onAdded, onClose }: CopyProfileProps) {
  const { t, explain } = useTexts();
  const { mutateAsync } = useCommand('profiles.add');
  const add = async (name: string): Promise<string | undefined> => {
    try {
      const { id } = await mutateAsync({ input: { name: name.trim(), base } });
      onAdded(id);
      return undefined;
    } catch (error) {
      return explain(error);
    }
  };
  return (
    <NameDialog
      texts={{
        title: t('profiles.copy.title'),
        label: t('profiles.copy.name'),
        add: t('profiles.copy.save'),
        cancel: t('action.cancel'),
        close: t('action.close'),
        missing: t('profiles.copy.missing'),
      }}
      initial={t('profiles.copy.suggestion', { name: t(`annexes.profile.${base}`) })}
      onAdd={add}
      onClose={onClose}
    />
  );
}
