import { useTexts } from '#renderer/app/texts.tsx';
import { useChosenText, marksOf } from '#renderer/features/documents/chosen-text.ts';
import type { ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import { currentRange } from '#renderer/features/documents/found-text.ts';
import { MarkList } from '#renderer/features/documents/mark-list.tsx';
import { MarkWords } from '#renderer/features/documents/mark-words.tsx';
import type { PdfDesk } from '#renderer/features/documents/pdf-desk.ts';
import { RedactedCopy } from '#renderer/features/documents/redacted-copy.tsx';
import type { Redaction } from '#renderer/features/documents/use-redaction.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import css from '#renderer/features/documents/redaction-panel.module.css';

interface RedactionPanelProps {
  shown: ShownDocument;
  desk: PdfDesk;
  redaction: Redaction;
}

/** What is to be taken out of a copy for a customer (Decision (EU) 2021/915, clause 7.7(c)). */
export function RedactionPanel({ shown, desk, redaction }: RedactionPanelProps) {
  const { t } = useTexts();
  const chosen = useChosenText(desk.place, desk.scale);
  const { tool, setTool, add } = redaction;
  const { hits, at, phrase } = desk.search;
  const markHit = () => {
    const range = currentRange();
    if (range) add(marksOf(desk.place.current, range, desk.scale), phrase);
  };
  return (
    <div className={classes(css, 'panel')}>
      <p className={classes(css, 'lead')}>{t('documents.redaction.lead')}</p>
      <Segments
        label={t('documents.redaction.tool')}
        options={(['draw', 'select'] as const).map((id) => ({ id, label: t(`documents.redaction.${id}`) }))}
        value={tool}
        onChange={setTool}
      />
      <p className={classes(css, 'hint')}>{t(`documents.redaction.${tool}.how`)}</p>
      <div className={classes(css, 'buttons')}>
        {tool === 'select' && (
          <Button isDisabled={chosen === null} onPress={() => chosen && add(chosen.marks, chosen.words)}>
            {t('documents.redaction.markChosen')}
          </Button>
        )}
        <Button isDisabled={hits[at] === undefined} onPress={markHit}>
          {t('documents.redaction.markHit')}
        </Button>
      </div>
      <MarkWords sha256={shown.sha256} redaction={redaction} />
      <RedactedCopy shown={shown} marks={redaction.marks} />
      <MarkList redaction={redaction} onGoTo={desk.goTo} />
    </div>
  );
}
