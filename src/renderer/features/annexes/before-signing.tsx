import { findingTexts } from '#shared/messages/finding-texts.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import { annexDoubts } from '#shared/model/annex-doubts.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { fieldName } from '#renderer/app/field-names.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AnnexDoubts } from '#renderer/features/annexes/annex-doubts.tsx';
import css from '#renderer/features/annexes/before-signing.module.css';
import { findingsOfAnnex, missingTexts, type MissingTexts } from '#renderer/features/annexes/things-to-see.ts';
import { findingKey, severityTones, useFindings } from '#renderer/features/findings/findings-data.ts';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { Status } from '#renderer/ui/status.tsx';

interface BeforeSigningProps {
  preview: Pick<CallOutput<'annexes.preview'>, 'missing' | 'rowIds'>;
  choice: AnnexChoice;
  records: RegisterRecords;
  ui: RegisterUi;
}

/** So many lines of a kind are listed; whoever settles those sees the next. */
const most = 40;

/** What is missing in the annex and what the checks say about it; nothing where there is nothing. */
export function BeforeSigning({ preview, choice, records, ui }: BeforeSigningProps) {
  const { t } = useTexts();
  const missing = missingTexts(preview, records);
  const findings = findingsOfAnnex(useFindings(), { rowIds: preview.rowIds, customerId: choice.customerId }, records);
  const written = [...missing.values()].flat().flatMap(({ texts }) => texts);
  const doubts = annexDoubts(choice, records);
  const count = written.length + findings.length + doubts.length;
  if (count === 0) return null;
  const isGrave = findings.some(({ severity }) => severity === 'severe');
  return (
    <section aria-label={t('beforeSigning.title')} className={classes(css, 'panel')}>
      <Disclosure
        level={2}
        isOpenAtFirst
        title={
          <span className={classes(css, 'title')}>
            {t('beforeSigning.title')} <Badge tone={isGrave ? 'bad' : 'warn'}>{count}</Badge>
          </span>
        }
      >
        <div className={classes(css, 'body')}>
          <AnnexDoubts doubts={doubts} organisations={records.organisations} ui={ui} />
          {[...missing].map(([language, texts]) => (
            <Missing
              key={language}
              language={language}
              isSecond={language === choice.secondLanguage}
              missing={texts}
              ui={ui}
            />
          ))}
          {findings.length > 0 && <Findings findings={findings} records={records} ui={ui} />}
        </div>
      </Disclosure>
    </section>
  );
}

interface MissingProps {
  language: ContentLanguage;
  /** Of a bilingual annex: nothing stands in for the texts. */
  isSecond: boolean;
  missing: readonly MissingTexts[];
  ui: RegisterUi;
}

function Missing({ language, isSecond, missing, ui }: MissingProps) {
  const { t } = useTexts();
  const goTo = useGoToRecord(ui);
  const count = missing.reduce((sum, { texts }) => sum + texts.length, 0);
  return (
    <div className={classes(css, 'part')}>
      <h3 className={classes(css, 'heading')}>
        <Status tone="warn">{t('beforeSigning.missing', { count, language: t(`language.${language}`) })}</Status>
      </h3>
      <p className={classes(css, 'muted')}>
        {t(isSecond ? 'beforeSigning.missing.blank' : 'beforeSigning.missing.borrowed')}
      </p>
      <ul className={classes(css, 'list')}>
        {missing.slice(0, most).map(({ key, subProcessorId, name, texts }) => (
          <li key={key} className={classes(css, 'line')}>
            <span className={classes(css, 'name')}>{name}</span>
            {texts.map(({ table, recordId, field }) => {
              const label = fieldName(table, field);
              return (
                <Button
                  key={field}
                  kind="bare"
                  onPress={() => goTo({ table, recordId, subProcessorId, field, subject: language })}
                >
                  {label === undefined ? field : t(label)}
                </Button>
              );
            })}
          </li>
        ))}
      </ul>
      <More count={missing.length - most} />
    </div>
  );
}

interface FindingsProps {
  findings: readonly Finding[];
  records: RegisterRecords;
  ui: RegisterUi;
}

function Findings({ findings, records, ui }: FindingsProps) {
  const { t, language } = useTexts();
  const goTo = useGoToRecord(ui);
  const names = new Map([
    ...records.subProcessors.map(({ id, legalName }): [string, string] => [id, legalName]),
    ...records.customers.map(({ id, name }): [string, string] => [id, name]),
  ]);
  return (
    <div className={classes(css, 'part')}>
      <h3 className={classes(css, 'heading')}>{t('beforeSigning.findings', { count: findings.length })}</h3>
      <ul className={classes(css, 'list')}>
        {findings.slice(0, most).map((finding) => (
          <li key={findingKey(finding)} className={classes(css, 'line')}>
            <Status tone={severityTones[finding.severity]}>{t(`findings.severity.${finding.severity}`)}</Status>
            <span className={classes(css, 'name')}>
              {names.get(finding.subProcessorId ?? finding.customerId ?? finding.recordId)}
            </span>
            <Button kind="bare" onPress={() => goTo(finding)}>
              {findingTexts(language, finding).title}
            </Button>
          </li>
        ))}
      </ul>
      <More count={findings.length - most} />
    </div>
  );
}

function More({ count }: { count: number }) {
  const { t } = useTexts();
  return count > 0 && <p className={classes(css, 'muted')}>{t('beforeSigning.more', { count })}</p>;
}
