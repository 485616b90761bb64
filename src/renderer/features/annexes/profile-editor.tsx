import { useState } from 'react';
import { ArrowLeft, Trash2 } from 'lucide-react';
import type { ProfilesOfOurs } from '#shared/ipc/annexes-contract.ts';
import type { OwnProfile } from '#shared/model/annex-profile.ts';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import { withText } from '#renderer/app/localized.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useRemoval } from '#renderer/app/removal.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ProfileColumns } from '#renderer/features/annexes/profile-columns.tsx';
import css from '#renderer/features/annexes/profile-editor.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { LanguageSwitch } from '#renderer/ui/language-switch.tsx';

interface ProfileEditorProps {
  profile: OwnProfile;
  ours: ProfilesOfOurs;
  /** Of the annex beside it: the texts that one sees. */
  language: ContentLanguage;
  onDone: () => void;
}

/** A profile of one's own, edited in place of the annex's choices: the annex beside it is what comes of it. */
export function ProfileEditor({ profile, ours, language: shown, onDone }: ProfileEditorProps) {
  const { t, languageName } = useTexts();
  const [language, setLanguage] = useState(shown);
  const save = useSave('profiles.update');
  const remove = useRemoval('profiles.remove');
  const { id, name, base } = profile;
  return (
    <section aria-label={t('profiles.editor')} className={classes(css, 'editor')}>
      <header className={classes(css, 'header')}>
        <Button kind="bare" icon={ArrowLeft} onPress={onDone}>
          {t('profiles.done')}
        </Button>
        <LanguageSwitch
          label={t('profiles.language')}
          languages={contentLanguages.map((one) => ({ id: one, label: languageName(one) }))}
          value={language}
          onChange={setLanguage}
        />
      </header>
      <div className={classes(css, 'fields')}>
        <h2 className={classes(css, 'heading')}>{name}</h2>
        <p className={classes(css, 'muted')}>{t('profiles.own', { base: t(`annexes.profile.${base}`) })}</p>
        <ProfileTexts profile={profile} ours={ours} language={language} />
        <ProfileColumns
          profile={profile}
          ours={ours}
          language={language}
          onSave={(columns) => save({ id, patch: { columns } })}
        />
        <div>
          <Button
            kind="bare"
            icon={Trash2}
            onPress={() => {
              remove({ id }, t('profiles.removed', { name }));
              onDone();
            }}
          >
            {t('profiles.remove')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Its name, and what stands before the table in one language; the original's where it says nothing itself. */
function ProfileTexts({ profile, ours, language }: Omit<ProfileEditorProps, 'onDone'>) {
  const { t } = useTexts();
  const save = useSave('profiles.update');
  const { id, name, base, title, introduction } = profile;
  const original = ours.profiles.find((one) => one.name === base);
  return (
    <div>
      <InlineField
        label={t('field.name')}
        value={name}
        onSave={(text) => save({ id, patch: { name: text } })}
        maxLength={500}
      />
      <InlineField
        key={`title ${language}`}
        label={t('field.title')}
        value={title[language] ?? ''}
        placeholder={original?.title[language] ?? ''}
        onSave={(text) => save({ id, patch: { title: withText(title, language, text) } })}
        maxLength={500}
        lang={language}
      />
      <InlineField
        key={`introduction ${language}`}
        label={t('field.introduction')}
        value={introduction[language] ?? ''}
        placeholder={original?.introduction[language] ?? ''}
        onSave={(text) => save({ id, patch: { introduction: withText(introduction, language, text) } })}
        maxLength={20_000}
        lang={language}
        isWide
      />
    </div>
  );
}
