import { useTexts } from '#renderer/app/texts.tsx';
import { AgreementBody, type AgreementParts } from '#renderer/features/agreements/agreement-body.tsx';
import { AgreementMenu } from '#renderer/features/agreements/agreement-menu.tsx';
import { OtherVersions } from '#renderer/features/agreements/other-versions.tsx';
import { standingWord, toneOf } from '#renderer/features/agreements/standing-text.ts';
import css from '#renderer/features/agreements/agreements.module.css';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Status } from '#renderer/ui/status.tsx';

interface AgreementCardProps {
  /** The one in force, where there is one. */
  current: AgreementParts;
  /** Not signed or not in force yet; the newest of them first. */
  next: readonly AgreementParts[];
  earlier: readonly AgreementParts[];
  newestId: string;
  onRenewed: (id: string) => void;
}

/** An agreement with its line of versions. */
export function AgreementCard({ current, next, earlier, newestId, onRenewed }: AgreementCardProps) {
  const texts = useTexts();
  const { agreement, standing } = current;
  const line = { newestId, onRenewed };
  const aside = (
    <>
      {standing && <Status tone={toneOf(standing)}>{standingWord(texts, standing)}</Status>}
      <div className={classes(css, 'menu')}>
        <AgreementMenu agreement={agreement} isNewest={agreement.id === newestId} onRenewed={onRenewed} />
      </div>
    </>
  );
  return (
    <Card title={agreement.title} level={3} aside={aside}>
      <AgreementBody key={agreement.id} {...current} />
      {next.length > 0 && <OtherVersions which="next" versions={next} {...line} />}
      {earlier.length > 0 && <OtherVersions which="earlier" versions={earlier} {...line} />}
    </Card>
  );
}
