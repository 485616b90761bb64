import { useMemo, useState, type ReactNode } from 'react';
import { Eye, Plus } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useView } from '#renderer/app/navigation.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { folded } from '#shared/model/fold-text.ts';
import { KnowerCard } from '#renderer/features/reveals/knower-card.tsx';
import { NameCard } from '#renderer/features/reveals/name-card.tsx';
import { RevealDialog } from '#renderer/features/reveals/reveal-dialog.tsx';
import type { RevealDraft } from '#renderer/features/reveals/reveal-draft.ts';
import { knowers, maskedNames } from '#renderer/features/reveals/who-knows.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import css from '#renderer/features/reveals/reveals-view.module.css';

type Question = 'names' | 'customers';
type Start = Partial<RevealDraft>;

/** The log of who has been told which masked name, read from both ends. */
export function RevealsView({ records }: { records: RegisterRecords }) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const { recordId } = useView();
  // Somebody comes here from an entry: it is among those about the same name.
  const [filter, setFilter] = useState(() => records.reveals.find(({ id }) => id === recordId)?.nameTold ?? '');
  const [logging, setLogging] = useState<Start>();
  const log = isReadOnly ? null : setLogging;
  const hasMasked = records.subProcessors.some(({ disclosure }) => disclosure === 'masked');
  if (records.reveals.length === 0 && !hasMasked)
    return (
      <Page title={t('nav.reveals')} lead={t('reveals.lead')}>
        <EmptyState icon={Eye} sentence={t('reveals.empty')} />
      </Page>
    );
  const logButton = log && (
    <Button kind="primary" icon={Plus} onPress={() => log({})}>
      {t('reveals.log')}
    </Button>
  );
  return (
    <Page title={t('nav.reveals')} lead={t('reveals.lead')} actions={logButton}>
      <div className={classes(css, 'view')}>
        <Notice tone="mask" title={t('reveals.internal')}>
          {t('reveals.internal.text')}
        </Notice>
        <div className={classes(css, 'filter')}>
          <SearchField
            label={t('reveals.filter')}
            placeholder={t('reveals.filter')}
            value={filter}
            onChange={setFilter}
            clearLabel={t('find.clear')}
          />
        </div>
        <Answers records={records} filter={filter} onLog={log} />
      </div>
      {logging && <RevealDialog records={records} start={logging} onClose={() => setLogging(undefined)} />}
    </Page>
  );
}

interface AnswersProps {
  records: RegisterRecords;
  filter: string;
  onLog: ((start: Start) => void) | null;
}

function Answers({ records, filter, onLog }: AnswersProps) {
  const { t } = useTexts();
  const [question, setQuestion] = useState<Question>('names');
  const { names, customers } = useAnswers(records, filter);
  const nameCards = (
    <Cards items={names}>{(name) => <NameCard key={name.id} name={name} records={records} onLog={onLog} />}</Cards>
  );
  const customerCards = (
    <Cards items={customers}>
      {(knower) => <KnowerCard key={knower.id} knower={knower} records={records} onLog={onLog} />}
    </Cards>
  );
  return (
    <Tabs<Question>
      label={t('nav.reveals')}
      layout="page"
      selected={question}
      onSelect={setQuestion}
      items={[
        { id: 'names', label: t('reveals.tab.names'), count: names.length, content: nameCards },
        { id: 'customers', label: t('reveals.tab.customers'), count: customers.length, content: customerCards },
      ]}
    />
  );
}

function useAnswers(records: RegisterRecords, filter: string) {
  const { language, compare } = useTexts();
  const all = useMemo(
    () => ({
      names: maskedNames(records, language),
      customers: knowers(records, language).toSorted((a, b) => compare(a.name, b.name)),
    }),
    [records, language, compare],
  );
  return useMemo(() => {
    const wanted = folded(filter.trim());
    const isWanted = (texts: readonly string[]) => folded(texts.join('\n')).includes(wanted);
    return {
      names: all.names.filter(({ name, label, reveals }) =>
        isWanted([name, label, ...reveals.flatMap(({ recipient, nameTold }) => [recipient, nameTold])]),
      ),
      customers: all.customers.filter(({ name, reveals, unknown }) =>
        isWanted([name, ...reveals.map(({ nameTold }) => nameTold), ...unknown.map((one) => one.name)]),
      ),
    };
  }, [all, filter]);
}

const pageSize = 50;

/** The first of many, and the rest when they are asked for. */
function Cards<T>({ items, children }: { items: readonly T[]; children: (item: T) => ReactNode }) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(pageSize);
  return (
    <div className={classes(css, 'cards')}>
      {items.slice(0, limit).map(children)}
      {items.length === 0 && <p className={classes(css, 'muted')}>{t('findings.noMatch')}</p>}
      {items.length > limit && (
        <div>
          <Button onPress={() => setLimit(limit + pageSize)}>{t('history.more')}</Button>
        </div>
      )}
    </div>
  );
}
