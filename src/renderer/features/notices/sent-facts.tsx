import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { StoredFileButton } from '#renderer/features/notices/stored-file-button.tsx';
import { Facts } from '#renderer/ui/facts.tsx';

/** When and how a customer was told, with what proves it. */
export function SentFacts({ recipient, name }: { recipient: NoticeRecipient; name: string }) {
  const { t } = useTexts();
  const { sentOn, means, proofSha256, proofName, noticeSha256 } = recipient;
  const file = (sha256: string, called: string) => <StoredFileButton sha256={sha256} name={called} />;
  return (
    <Facts
      facts={[
        { label: t('notices.sent.on'), value: sentOn ?? '' },
        ...(means === null ? [] : [{ label: t('notices.sent.means'), value: t(`notices.means.${means}`) }]),
        ...(proofSha256 === null ? [] : [{ label: t('notices.sent.proof'), value: file(proofSha256, proofName) }]),
        ...(noticeSha256 === null
          ? []
          : [
              {
                label: t('notices.sent.paper'),
                value: file(noticeSha256, t('notices.sent.paperName', { customer: name, date: sentOn ?? '' })),
              },
            ]),
      ]}
    />
  );
}

/** What was written for a customer who has not been told, if anything was. */
export function WrittenFacts({ recipient: { noticeSha256 }, name }: { recipient: NoticeRecipient; name: string }) {
  const { t } = useTexts();
  if (noticeSha256 === null) return null;
  const paper = <StoredFileButton sha256={noticeSha256} name={t('notices.written.paperName', { customer: name })} />;
  return <Facts facts={[{ label: t('notices.written'), value: paper }]} />;
}
