import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { shownText } from '#renderer/app/localized.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import { Status } from '#renderer/ui/status.tsx';

/** Beside a masked sub-processor's name: what the public reads instead. Nothing for one that is named. */
export function Faces({ subProcessor }: { subProcessor: SubProcessor | null }) {
  const { t, language } = useTexts();
  if (subProcessor?.disclosure !== 'masked') return null;
  const label = shownText(subProcessor.publicLabel, language);
  return label ? <PublicLabel>{label.text}</PublicLabel> : <Status tone="mask">{t('disclosure.masked')}</Status>;
}
