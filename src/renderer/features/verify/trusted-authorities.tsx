import { Copy, Plus, Trash2 } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { TrustedAuthority } from '#shared/model/trusted-authority.ts';
import { copyText } from '#renderer/app/clipboard.ts';
import { useCommand, useSave } from '#renderer/app/register-data.ts';
import { useRemoval } from '#renderer/app/removal.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { useToday } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CardEntry } from '#renderer/ui/card-entry.tsx';
import { Card, CardLead } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { Editable } from '#renderer/ui/editable.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/verify/trusted-authorities.module.css';

/** Whose certificates count as proof of a signer's name, in all documents of the register. */
export function TrustedAuthorities({ records }: { records: Pick<RegisterRecords, 'authorities'> }) {
  const { t, compare } = useTexts();
  const add = useAddAuthorities();
  const authorities = records.authorities.toSorted((a, b) => compare(a.subject, b.subject));
  return (
    <Card
      title={t('verify.authorities')}
      aside={
        <Editable>
          <Button kind="bare" icon={Plus} onPress={() => void add()}>
            {t('verify.authorities.add')}
          </Button>
        </Editable>
      }
    >
      <CardLead>{t('authorities.help')}</CardLead>
      {authorities.length === 0 && <CardLead>{t('authorities.empty')}</CardLead>}
      {authorities.map((authority) => (
        <AuthorityRow key={authority.id} authority={authority} />
      ))}
    </Card>
  );
}

/** Asks for files with certificates, and says what became of them. */
function useAddAuthorities(): () => Promise<void> {
  const { t, explain } = useTexts();
  const chooseFiles = useCommand('shell.chooseFiles');
  const trust = useCommand('authorities.trust');
  const say = useUndoToast();
  return async () => {
    try {
      const files = await chooseFiles.mutateAsync({ input: { purpose: 'authorities' } });
      if (files.length === 0) return;
      const input = { files: files.map(({ file }) => file), reason: '' };
      const { trusted, revision } = await trust.mutateAsync({ input });
      say(t('authorities.added', { count: trusted.length }), revision);
    } catch (error) {
      showToast({ tone: 'bad', text: explain(error) });
    }
  };
}

function AuthorityRow({ authority }: { authority: TrustedAuthority }) {
  const { t } = useTexts();
  const save = useSave('authorities.update');
  const remove = useRemoval('authorities.distrust');
  const { id, subject, fingerprint, validUntil, trustedOn, reason } = authority;
  const date = validUntil.slice(0, 10);
  const isExpired = date < useToday();
  const copy = () => {
    if (copyText(fingerprint)) showToast({ tone: 'ok', text: t('authorities.copied', { name: subject }) });
  };
  return (
    <CardEntry
      name={subject}
      note={
        <Dated>
          {`${t(isExpired ? 'authorities.expired' : 'authorities.valid', { date })} · ${t('authorities.since', { date: trustedOn })}`}
        </Dated>
      }
      actions={
        <Editable>
          <IconButton
            icon={Trash2}
            label={t('verify.authorities.remove', { name: subject })}
            onPress={() => remove({ id }, t('authorities.removed', { name: subject }))}
          />
        </Editable>
      }
    >
      <div className={classes(css, 'fingerprint')}>
        <code>{fingerprint}</code>
        <IconButton icon={Copy} label={t('authorities.copy', { name: subject })} onPress={copy} />
      </div>
      <InlineField
        label={t('authorities.why')}
        value={reason}
        placeholder={t('record.blank')}
        onSave={(text) => save({ id, patch: { reason: text } })}
        maxLength={500}
      />
    </CardEntry>
  );
}
