import type { Consolidation } from '#shared/model/consolidation.ts';
import { monthsAfter } from '#shared/model/dates.ts';
import type { Finding } from '#shared/model/finding.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { today } from '#renderer/features/register/today.ts';
import { useFindings } from '#renderer/features/findings/findings-data.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

/** The longest that a finding can be set aside; then it is worth another look. */
const months = 24;

type Suggestion = Pick<Consolidation, 'subProcessorIds'>;

/**
 * Says of sub-processors that they are not the same. The check `possible-duplicate` finds them too; saying so is setting
 * its findings aside, so it is in the register and its history, for everybody who opens it.
 */
export function useNotTheSame() {
  const { t, explain } = useTexts();
  const { all } = useFindings();
  const setAside = useCommand('checks.setAside');
  const { mutateAsync: resumeOne } = useCommand('checks.resume');
  const say = useUndoToast();
  const fail = (error: unknown) => showToast({ tone: 'bad', text: explain(error) });
  const findingsOf = (suggestion: Suggestion): readonly Finding[] => {
    const ids = new Set(suggestion.subProcessorIds);
    return all.filter(
      ({ checkId, recordId, subject }) => checkId === 'possible-duplicate' && ids.has(recordId) && ids.has(subject),
    );
  };
  const dismiss = (suggestion: Suggestion): void => {
    const findings = findingsOf(suggestion).map(({ checkId, table, recordId, subject }) => ({
      checkId,
      recordTable: table,
      recordId,
      subject,
    }));
    if (findings.length === 0) return;
    void setAside
      .mutateAsync({
        input: { findings, reason: t('consolidation.notSame.reason'), until: monthsAfter(today(), months) },
      })
      .then(({ revision }) => say(t('consolidation.notSame.done'), revision), fail);
  };
  const resume = async (suggestion: Suggestion): Promise<void> => {
    for (const finding of findingsOf(suggestion))
      if (finding.setAside) await resumeOne({ input: { id: finding.setAside.id } });
  };
  return {
    isDismissed: (suggestion: Suggestion): boolean => {
      const findings = findingsOf(suggestion);
      return findings.length > 0 && findings.every((finding) => finding.setAside !== null);
    },
    dismiss,
    resume: (suggestion: Suggestion) => void resume(suggestion).catch(fail),
  };
}
