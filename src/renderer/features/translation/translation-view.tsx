import { useMemo, useRef, useState } from 'react';
import { ArrowLeftRight, Languages } from 'lucide-react';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { RowPages } from '#renderer/features/importing/row-pages.tsx';
import {
  isMissing,
  likelyPair,
  missingCounts,
  translationEntries,
  type LanguagePair,
} from '#renderer/features/translation/translation-entries.ts';
import { TranslationTable } from '#renderer/features/translation/translation-table.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { LanguageSwitch } from '#renderer/ui/language-switch.tsx';
import { Page } from '#renderer/ui/page.tsx';
import css from '#renderer/features/translation/translation-view.module.css';

/** Texts that are in the page at once: a register of ten thousand stays as quick as one of twenty. */
const pageSize = 100;

/** All texts of the register, side by side in two languages that one chooses. */
export function TranslationView({ records }: { records: RegisterRecords }) {
  const texts = useTexts();
  const { t } = texts;
  const entries = useMemo(() => translationEntries(records, texts), [records, texts]);
  const missing = useMemo(() => missingCounts(entries), [entries]);
  const [pair, setPair] = useState(() => likelyPair(missing, records));
  const [page, setPage] = useState(0);
  /** The texts that lacked something when the filter was switched on: one that is written does not vanish at once. */
  const [lacking, setLacking] = useState<ReadonlySet<string>>();
  const top = useRef<HTMLDivElement>(null);
  const lackingIn = ({ left, right }: LanguagePair) =>
    new Set(entries.filter((one) => isMissing(one, left) || isMissing(one, right)).map(({ key }) => key));
  const choose = (chosen: LanguagePair) => {
    setPair(chosen);
    setPage(0);
    if (lacking) setLacking(lackingIn(chosen));
  };
  const filter = (isOn: boolean) => {
    setLacking(isOn ? lackingIn(pair) : undefined);
    setPage(0);
  };
  const turn = (to: number) => {
    setPage(to);
    top.current?.scrollIntoView();
  };
  const shown = lacking ? entries.filter(({ key }) => lacking.has(key)) : entries;
  const lackingNow = lackingIn(pair).size;
  const rows = shown.slice(page * pageSize, (page + 1) * pageSize);
  if (entries.length === 0)
    return (
      <Page title={t('nav.translation')} lead={t('translation.lead')}>
        <EmptyState icon={Languages} sentence={t('translation.empty')} />
      </Page>
    );
  return (
    <Page title={t('nav.translation')} lead={t('translation.lead')}>
      <div ref={top} className={classes(css, 'view')}>
        <div className={classes(css, 'bar')}>
          <PairChoice pair={pair} missing={missing} onChange={choose} />
          <Chip
            isSelected={lacking !== undefined}
            isDisabled={lackingNow === 0 && lacking === undefined}
            onChange={filter}
          >
            {t('translation.onlyMissing')} {lackingNow}
          </Chip>
          <span className={classes(css, 'hint')}>{t('translation.keys')}</span>
          <RowPages page={page} pageSize={pageSize} total={shown.length} onPage={turn} />
        </div>
        {shown.length === 0 ? (
          <EmptyState icon={Languages} sentence={t('translation.complete')} />
        ) : (
          <TranslationTable entries={rows} pair={pair} missing={missing} />
        )}
      </div>
    </Page>
  );
}

interface PairChoiceProps {
  pair: LanguagePair;
  missing: Readonly<Record<ContentLanguage, number>>;
  onChange: (pair: LanguagePair) => void;
}

/** Which two languages; the one that stands on the other side already changes places with it. */
function PairChoice({ pair: { left, right }, missing, onChange }: PairChoiceProps) {
  const { t, languageName } = useTexts();
  const languages = contentLanguages.map((id) => ({
    id,
    label: languageName(id),
    ...(missing[id] > 0 && { hint: t('translation.missingCount', { count: missing[id] }) }),
  }));
  return (
    <div className={classes(css, 'pair')}>
      <LanguageSwitch
        label={t('translation.left')}
        languages={languages}
        value={left}
        onChange={(chosen) => onChange({ left: chosen, right: chosen === right ? left : right })}
      />
      <IconButton
        icon={ArrowLeftRight}
        label={t('translation.swap')}
        onPress={() => onChange({ left: right, right: left })}
      />
      <LanguageSwitch
        label={t('translation.right')}
        languages={languages}
        value={right}
        onChange={(chosen) => onChange({ left: chosen === left ? right : left, right: chosen })}
      />
    </div>
  );
}
