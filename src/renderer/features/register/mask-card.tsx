import { windowLanguages, type WindowLanguage } from '#shared/model/languages.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { shownText, withText } from '#renderer/app/localized.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/register/mask-card.module.css';

/** Whether the public reads the name or a label, and which one. */
export function MaskCard({ subProcessor }: { subProcessor: SubProcessor }) {
  const { t, language } = useTexts();
  const save = useSave('subProcessors.update');
  const { id, disclosure, publicLabel } = subProcessor;
  const isMasked = disclosure === 'masked';
  const label = shownText(publicLabel, language);
  const setMasked = async (masked: boolean) => {
    const refusal = await save({ id, patch: { disclosure: masked ? 'masked' : 'named' } });
    if (refusal !== undefined) showToast({ tone: 'bad', text: refusal });
  };
  const saveLabel = (written: WindowLanguage) => (text: string) =>
    save({ id, patch: { publicLabel: withText(publicLabel, written, text) } });
  return (
    <Card>
      <div className={classes(css, 'line')}>
        {isMasked && label && <PublicLabel>{label.text}</PublicLabel>}
        <span className={classes(css, 'text')}>{t(isMasked ? 'mask.isMasked' : 'mask.isNamed')}</span>
        <Switch
          tone="mask"
          label={t('mask.switch')}
          isSelected={isMasked}
          onChange={(masked) => void setMasked(masked)}
        />
      </div>
      {isMasked && (
        <div className={classes(css, 'labels')}>
          {windowLanguages.map((one) => (
            <InlineField
              key={one}
              label={t('mask.label', { language: t(`language.${one}`) })}
              placeholder={t('mask.placeholder')}
              value={publicLabel[one] ?? ''}
              onSave={saveLabel(one)}
              maxLength={200}
              lang={one}
            />
          ))}
        </div>
      )}
      {isMasked && !label && (
        <Notice tone="mask" title={t('mask.missing')}>
          {t('mask.missing.text')}
        </Notice>
      )}
    </Card>
  );
}
