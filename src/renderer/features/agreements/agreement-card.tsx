import { useTexts } from '#renderer/app/texts.tsx';
import { AgreementBody, type AgreementParts } from '#renderer/features/agreements/agreement-body.tsx';
import { AgreementMenu } from '#renderer/features/agreements/agreement-menu.tsx';
import { EarlierVersions } from '#renderer/features/agreements/earlier-versions.tsx';
import { standingWord, toneOf } from '#renderer/features/agreements/standing-text.ts';
import css from '#renderer/features/agreements/agreements.module.css';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Status } from '#renderer/ui/status.tsx';

interface AgreementCardProps {
  newest: AgreementParts;
  /** The newest of them first. */
  earlier: readonly AgreementParts[];
  onRenewed: (id: string) => void;
}

/** An agreement with its line of versions. */
export function AgreementCard({ newest, earlier, onRenewed }: AgreementCardProps) {
  const texts = useTexts();
  const { agreement, standing } = newest;
  const aside = (
    <>
      {standing && <Status tone={toneOf(standing)}>{standingWord(texts, standing)}</Status>}
      <div className={classes(css, 'menu')}>
        <AgreementMenu agreement={agreement} isNewest onRenewed={onRenewed} />
      </div>
    </>
  );
  return (
    <Card title={agreement.title} level={3} aside={aside}>
      <AgreementBody {...newest} />
      {earlier.length > 0 && <EarlierVersions versions={earlier} />}
    </Card>
  );
}
