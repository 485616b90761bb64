import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { fieldName } from '#renderer/app/field-names.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Faces } from '#renderer/features/findings/faces.tsx';
import {
  differingIn,
  mergeUnitIds,
  winnerOf,
  type MergeDraft,
  type MergeUnit,
} from '#renderer/features/consolidation/merge-draft.ts';
import { MergeValue } from '#renderer/features/consolidation/merge-value.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { RadioRow, ValueColumn, ValueRow } from '#renderer/ui/radio-row.tsx';
import css from '#renderer/features/consolidation/merge-view.module.css';

interface MergeTableProps {
  candidates: readonly SubProcessor[];
  records: RegisterRecords;
  draft: MergeDraft;
  onChange: (draft: MergeDraft) => void;
}

/** Field by field: what each one says, and whose words are to stand. */
export function MergeTable({ candidates, records, draft, onChange }: MergeTableProps) {
  const { t } = useTexts();
  const taking = candidates.filter(({ id }) => draft.takingPart.includes(id));
  const takePart = (id: string, is: boolean) => {
    const takingPart = candidates
      .map((one) => one.id)
      .filter((one) => (one === id ? is : draft.takingPart.includes(one)));
    const keepId = takingPart.includes(draft.keepId) ? draft.keepId : (takingPart[0] ?? draft.keepId);
    onChange({ keepId, takingPart, chosen: {} });
  };
  return (
    <div className={classes(css, 'scroller')}>
      <div className={classes(css, 'table')}>
        <ValueRow label="">
          {candidates.map((one) => (
            <ValueColumn key={one.id}>
              <Heading
                subProcessor={one}
                records={records}
                takesPart={candidates.length > 2 ? draft.takingPart.includes(one.id) : null}
                onTakePart={(is) => takePart(one.id, is)}
              />
            </ValueColumn>
          ))}
        </ValueRow>
        <RadioRow
          label={t('merge.keep')}
          columns={candidates.map(({ id }) => ({
            id,
            content: draft.takingPart.includes(id) ? t(id === draft.keepId ? 'merge.kept' : 'merge.into') : null,
          }))}
          value={draft.keepId}
          onChange={(keepId) => onChange({ ...draft, keepId, chosen: {} })}
        />
        {mergeUnitIds.map((unit) => (
          <UnitRow
            key={unit}
            unit={unit}
            candidates={candidates}
            taking={taking}
            draft={draft}
            records={records}
            onChoose={(id) => onChange({ ...draft, chosen: { ...draft.chosen, [unit]: id } })}
          />
        ))}
      </div>
    </div>
  );
}

interface HeadingProps {
  subProcessor: SubProcessor;
  records: RegisterRecords;
  /** Null where there are only two, which both take part. */
  takesPart: boolean | null;
  onTakePart: (takesPart: boolean) => void;
}

function Heading({ subProcessor, records, takesPart, onTakePart }: HeadingProps) {
  const { t } = useTexts();
  const { id, legalName } = subProcessor;
  const ownCount = (list: readonly { readonly subProcessorId: string }[]): number =>
    list.filter(({ subProcessorId }) => subProcessorId === id).length;
  return (
    <>
      <h2 className={classes(css, 'name')}>{legalName}</h2>
      <Faces subProcessor={subProcessor} />
      <p className={classes(css, 'muted')}>
        {t('merge.has', { processings: ownCount(records.processings), agreements: ownCount(records.agreements) })}
      </p>
      {takesPart !== null && (
        <Checkbox isSelected={takesPart} onChange={onTakePart}>
          {t('merge.takesPart')}
        </Checkbox>
      )}
    </>
  );
}

interface UnitRowProps {
  unit: MergeUnit;
  candidates: readonly SubProcessor[];
  taking: readonly SubProcessor[];
  draft: MergeDraft;
  records: RegisterRecords;
  onChoose: (id: string) => void;
}

/** A line where they differ is a choice; where they do not, it is only said; where nobody says anything, it is left out. */
function UnitRow({ unit, candidates, taking, draft, records, onChoose }: UnitRowProps) {
  const { t } = useTexts();
  const differing = differingIn(unit, draft, taking);
  const key = unit === 'contact' ? 'merge.contact' : fieldName('subProcessor', unit);
  const label = key === undefined ? unit : t(key);
  const [only] = differing;
  if (!only || (unit === 'engagedById' && differing.length < 2)) return null;
  if (differing.length < 2)
    return (
      <ValueRow label={<span>{label}</span>}>
        <ValueColumn>
          <MergeValue unit={unit} subProcessor={only} records={records} />
        </ValueColumn>
      </ValueRow>
    );
  return (
    <RadioRow
      label={label}
      columns={candidates.map((one) => ({
        id: one.id,
        content: differing.includes(one) ? <MergeValue unit={unit} subProcessor={one} records={records} /> : null,
      }))}
      value={winnerOf(unit, draft, taking)}
      onChange={onChoose}
    />
  );
}
