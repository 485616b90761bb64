import { findingTexts } from '#shared/messages/finding-texts.ts';
import type { Finding } from '#shared/model/finding.ts';
import { copyText } from '#renderer/app/clipboard.ts';
import { useRegisterState } from '#renderer/app/register-data.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import type { FindingRecord } from '#renderer/features/findings/finding-records.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

interface Words {
  readonly texts: Texts;
  readonly recordOf: (finding: Finding) => FindingRecord;
}

/** Puts findings on the clipboard as text; its first line says that it shows real names. */
export function useCopyFindings({ texts, recordOf }: Words): (findings: readonly Finding[]) => void {
  const { t } = texts;
  const organisation = useRegisterState()?.organisation.name ?? '';
  return (findings) => {
    const lines = findings.map((finding) => {
      const { title, text, source } = findingTexts(texts.language, finding);
      const head = [t(`findings.severity.${finding.severity}`), recordOf(finding).name, title].join(' · ');
      return `${head}: ${text} (${source})`;
    });
    copyText([t('findings.copy.head', { organisation }), '', ...lines].join('\n'));
    showToast({ tone: 'neutral', text: t('findings.copied', { count: findings.length }) }, 'copy');
  };
}
