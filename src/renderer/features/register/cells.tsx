import { PanelRightOpen } from 'lucide-react';
import { isThirdCountry } from '#shared/model/countries.ts';
import type { ShownText } from '#renderer/app/localized.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import type { FieldWords } from '#renderer/features/register/field-kinds.ts';
import { coverageText, coverageTone } from '#renderer/features/register/coverage.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import { Status } from '#renderer/ui/status.tsx';
import { TwoLines } from '#renderer/ui/two-lines.tsx';
import css from '#renderer/features/register/cells.module.css';

interface CellProps {
  row: RegisterRow;
  texts: Texts;
}

export function NameCell({ row, texts: { t } }: CellProps) {
  const { subProcessor, processing, processings, publicLabel } = row;
  const state = processing && processing.state !== 'active' ? processing.state : null;
  const isUnlabelled = subProcessor.disclosure === 'masked' && publicLabel === null;
  const hasSecond =
    publicLabel !== null || isUnlabelled || state !== null || processings !== 1 || subProcessor.tradeName !== '';
  const second = (
    <span className={classes(css, 'second')}>
      {publicLabel && <PublicLabel>{publicLabel.text}</PublicLabel>}
      {isUnlabelled && <Status tone="bad">{t('disclosure.labelMissing')}</Status>}
      {state && <Status tone={state === 'planned' ? 'warn' : 'neutral'}>{t(`state.${state}`)}</Status>}
      {processings !== 1 && !publicLabel && !isUnlabelled && (
        <span>{t('register.processings', { count: processings })}</span>
      )}
      {!publicLabel && !isUnlabelled && !state && processings === 1 && subProcessor.tradeName}
    </span>
  );
  return <TwoLines first={subProcessor.legalName} {...(hasSecond && { second })} />;
}

/** A text of the register; one that is missing in the window's language is marked with the language that it is in. */
export function TextCell({ shown, texts: { t } }: { shown: ShownText | null; texts: Texts }) {
  if (!shown) return <span className={classes(css, 'missing')}>{t('register.notWritten')}</span>;
  return (
    <span className={classes(css, 'text')} lang={shown.language}>
      {shown.isFallback && (
        <abbr
          className={classes(css, 'language')}
          title={t('register.otherLanguage', { language: t(`language.${shown.language}`) })}
        >
          {shown.language}
        </abbr>
      )}
      {shown.text}
    </span>
  );
}

/** Where the data are; where that is not said, fainter, where the company is. */
export function LocationCell({ row: { countries, processing }, texts }: CellProps) {
  if (countries.length === 0) return <span className={classes(css, 'missing')}>{texts.t('register.notStated')}</span>;
  const isStated = processing !== null && processing.storageCountries.length > 0;
  return (
    <div
      className={classes(css, isStated ? 'lines' : 'assumed')}
      {...(!isStated && { title: texts.t('grid.assumedCountry') })}
    >
      <CountriesCell codes={countries} texts={texts} />
    </div>
  );
}

export function CountriesCell({ codes, texts }: { codes: readonly string[]; texts: Texts }) {
  if (codes.length === 0) return null;
  const names = codes.map(texts.country).join(', ');
  return (
    <span className={classes(css, 'lines')} title={names}>
      <span className={classes(css, 'line')}>{codes.length === 1 ? names : codes.join(', ')}</span>
      {codes.some(isThirdCountry) && <span className={classes(css, 'third')}>{texts.t('register.thirdCountry')}</span>}
    </span>
  );
}

/** No service named means all of them. */
export function ServicesCell({ row: { processing }, words }: { row: RegisterRow; words: FieldWords }) {
  if (!processing || words.services.length === 0) return null;
  const names = processing.serviceIds.flatMap((id) => words.services.find((one) => one.id === id)?.name ?? []);
  if (names.length > 0) return <span className={classes(css, 'text')}>{names.join(', ')}</span>;
  return <span className={classes(css, 'missing')}>{words.texts.t('grid.allServices')}</span>;
}

export function AgreementCell({ row: { coverage, processing }, texts }: CellProps) {
  return <Status tone={coverageTone(coverage, processing?.state)}>{coverageText(coverage, texts)}</Status>;
}

export function DisclosureCell({ row: { subProcessor, publicLabel }, texts: { t } }: CellProps) {
  if (subProcessor.disclosure === 'named') return <Status tone="neutral">{t('disclosure.named')}</Status>;
  return publicLabel ? (
    <Status tone="mask">{t('disclosure.masked')}</Status>
  ) : (
    <Status tone="bad">{t('disclosure.labelMissing')}</Status>
  );
}

interface OpenCellProps {
  name: string;
  texts: Texts;
  onOpen: () => void;
}

/** Opens the record, where that is a sheet. */
export function OpenCell({ name, texts: { t }, onOpen }: OpenCellProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t('register.openRecord', { name })}
      className={classes(css, 'open')}
      onClick={onOpen}
    >
      <Icon icon={PanelRightOpen} />
    </button>
  );
}
